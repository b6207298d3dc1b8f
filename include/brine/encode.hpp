/// The door, outward: values become JSON text (RFC 8259).
#pragma once

#include <brine/base/result.hpp>
#include <brine/codec/kinds.hpp>
#include <brine/codec/overlap.hpp>
#include <brine/codec/serializable.hpp>
#include <brine/wire/lease.hpp>
#include <brine/wire/output.hpp>
#include <brine/wire/writer.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace brine::inline v0 {

namespace detail {

/// False when it failed, and `failure` says why.
template <layout Layout, class T>
bool encode_to(wire::output& out, T const& value, report& failure) {
    this_writer<Layout> writer(out, default_depth, failure);
    bool const encoded = codec<T>::encode(writer, value);
    bool const fits = out.finish();
    if (encoded && fits) [[likely]] return true;
    if (encoded) failure.record(errc::buffer_too_small, out.wanted(), {});
    return false;
}

}  // namespace detail

/// Writes a value into a buffer, without allocating; returns the size. Succeeds exactly when the text fits and the
/// buffer is no part of the value.
template <layout Layout = compact, class T>
result<std::size_t> try_to_json(T const& value, std::span<char> buffer) {
    if constexpr (detail::refuses<detail::encoding, T>) {
        return detail::complaint<detail::encoding, T>();
    } else {
        if (detail::overlaps(value, {buffer.data(), buffer.size()}, false)) return error{errc::buffer_overlaps};
        std::array<char, 2 * wire::staged_at_once> stage;
        wire::output target(buffer, stage);
        report failure;
        if (!detail::encode_to<Layout>(target, value, failure)) return std::move(failure).failure();
        return target.size();
    }
}

/// The value's JSON text.
template <layout Layout = compact, class T>
result<std::string> try_to_json(T const& value) {
    if constexpr (detail::refuses<detail::encoding, T>) {
        return detail::complaint<detail::encoding, T>();
    } else {
        // Written into memory that is already there, then copied once at its exact size.
        wire::lease<std::string> scratch;
        wire::output target(*scratch);
        report failure;
        if (!detail::encode_to<Layout>(target, value, failure)) [[unlikely]] return std::move(failure).failure();
        return std::string(*scratch);
    }
}

/// Writes a value into a string, replacing its content and keeping its capacity.
template <layout Layout = compact, class T>
result<void> try_to_json(T const& value, std::string& out) {
    if constexpr (detail::refuses<detail::encoding, T>) {
        return detail::complaint<detail::encoding, T>();
    } else {
        if (detail::holds(value, out)) [[unlikely]] {
            auto separate = try_to_json<Layout>(value);
            if (!separate) return separate.error();
            out = *std::move(separate);
            return {};
        }
        wire::output target(out);
        report failure;
        if (!detail::encode_to<Layout>(target, value, failure)) [[unlikely]] return std::move(failure).failure();
        return {};
    }
}

#if defined(__cpp_exceptions)
/// The value's JSON text; throws brine::exception.
template <layout Layout = compact, class T>
std::string to_json(T const& value) {
    if constexpr (detail::refuses<detail::encoding, T>) {
        return detail::complaint<detail::encoding, T>();
    } else {
        auto text = try_to_json<Layout>(value);
        if (!text) detail::raise(text.error());
        return *std::move(text);
    }
}

/// Writes a value into a string, replacing its content and keeping its capacity; throws brine::exception.
template <layout Layout = compact, class T>
void to_json(T const& value, std::string& out) {
    if constexpr (detail::refuses<detail::encoding, T>) static_cast<void>(detail::complaint<detail::encoding, T>());
    else if (auto const done = try_to_json<Layout>(value, out); !done) detail::raise(done.error());
}
#endif

}  // namespace brine::inline v0
