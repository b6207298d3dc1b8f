/// The door, inward: JSON text (RFC 8259) becomes values.
#pragma once

#include <brine/base/result.hpp>
#include <brine/codec/kinds.hpp>
#include <brine/codec/make.hpp>
#include <brine/codec/overlap.hpp>
#include <brine/codec/serializable.hpp>
#include <brine/wire/lease.hpp>
#include <brine/wire/reader.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0 {

namespace detail {

/// Texts up to this size are read directly: below it stage 1's fixed cost outweighs its speed. Without white space that is so for
/// longer ones (records of 2 KiB are read 1.2 to 1.6 times as fast directly, pretty ones 0.85 times; Zen 5, g++-16 -O3), other than
/// for numbers in a row, which the index hands out many at a time (0.65 times).
inline constexpr std::size_t direct_up_to = 512, minified_direct_up_to = 2048;
inline bool is_read_directly(std::string_view text) {
    if (text.size() <= direct_up_to) return true;
    return text.size() <= minified_direct_up_to && static_cast<unsigned char>(text[1]) > ' ' && !wire::starts_number(text[1]);
}

/// Stage 1's offsets have 32 bits, and its list ends with the text's size.
inline constexpr std::size_t largest_text = 0xFFFF'FFFE;

/// Anything that is a range of bytes: what converts to string_view, and spans and strings of std::byte, unsigned char
/// and char8_t.
template <class T>
concept text_like = std::convertible_to<T const&, std::string_view> ||
    requires(T const& text) {
        { *text.data() } -> std::convertible_to<decltype(*text.data())>;
        requires sizeof(*text.data()) == 1;
        { text.size() } -> std::convertible_to<std::size_t>;
    };

template <text_like Text>
std::string_view view_of(Text const& text) {
    if constexpr (std::convertible_to<Text const&, std::string_view>) return text;
    else return {reinterpret_cast<char const*>(text.data()), text.size()};
}

/// Reads a text through the workspace's index of it, or directly the workspace's copy of it. (The place to start from is
/// made here: handed over, it was stored in pieces and loaded as a whole, for which a processor waits longer than a short
/// text takes.)
template <class How = replacing, class T>
bool attempt(T& value, std::string_view text, bool indexed, wire::workspace& memory, std::size_t depth, report* failure) {
    this_reader in(indexed ? wire::cursor::through_index(text, memory) : wire::cursor::direct(text), memory, depth, failure);
    return How::template read<codec<T>>(in, value) && in.finish();
}

/// Reads the workspace's copy of a text token by token, to meet the first fault in text order and to describe it.
template <class How = replacing, class T>
[[gnu::cold, gnu::noinline]] result<void> decode_to_explain(std::string_view kept, T& value, wire::workspace& memory,
                                                             std::size_t depth) {
    report failure;
    if (attempt<How>(value, kept, false, memory, depth, &failure)) return {};
    auto found = std::move(failure).failure();
    found.confidential = verdict_on_all<T>.secret;
    return found;
}

/// Reads a patch into a value. In one pass that knows its errors, since a second one would meet what the first one made.
template <class T>
result<void> decode_patch(std::string_view text, T& value, wire::workspace& memory, std::size_t depth) {
    if (text.size() > largest_text) return error{errc::too_large};
    return decode_to_explain<merging>(memory.keep(text), value, memory, depth);
}

/// Reads a text into a value. A failure says nothing the first time; then the text is read again. After a failure the
/// workspace has a copy of the text.
template <class T>
result<void> decode(std::string_view text, T& value, wire::workspace& memory, std::size_t depth) {
    if (text.size() > largest_text) return error{errc::too_large};
    if (is_read_directly(text)) {
        auto const kept = memory.keep(text);
        if (attempt(value, kept, false, memory, depth, nullptr)) return {};
        return decode_to_explain(kept, value, memory, depth);
    }
    if (memory.index.build(text) && attempt(value, text, true, memory, depth, nullptr)) return {};
    return decode_to_explain(memory.keep(text), value, memory, depth);
}

}  // namespace detail

/// Decodes texts one after another and keeps its buffers in between. Move-only; for one thread at a time, and not from
/// within a codec that it is running.
class parser {
public:
    parser() = default;
    /// With another limit to how many arrays and objects may be open at once (at most 4096).
    explicit parser(std::size_t most_depth) : depth_(std::min(most_depth, wire::skipper::largest_depth)) {}

    /// Reads in place: replaces what is there, reuses its memory. After an error the value is valid but unspecified.
    template <class T>
    result<void> try_from_json(detail::text_like auto const& text, T& out) {
        if constexpr (detail::refuses<detail::decoding, T>) return detail::complaint<detail::decoding, T>();
        else return replace(detail::view_of(text), out);
    }

    template <class T>
    result<T> try_from_json(detail::text_like auto const& text) {
        if constexpr (detail::refuses<detail::decoding, T>) {
            return detail::complaint<detail::decoding, T>();
        } else {
            return make<T>(detail::view_of(text));
        }
    }

    /// Merges a patch into a value (RFC 7396): members that it does not have stay as they are, maps get its entries, null
    /// empties or takes out, everything else is replaced. After an error the value is valid but unspecified.
    template <class T>
    result<void> try_update_json(detail::text_like auto const& text, T& out) {
        if constexpr (detail::refuses<detail::decoding, T>) return detail::complaint<detail::decoding, T>();
        else return detail::decode_patch(detail::view_of(text), out, memory_, depth_);
    }

#if defined(__cpp_exceptions)
    /// The same, throwing brine::exception.
    template <class T>
    void update_json(detail::text_like auto const& text, T& out) {
        if constexpr (detail::refuses<detail::decoding, T>) {
            static_cast<void>(detail::complaint<detail::decoding, T>());
        } else {
            auto const view = detail::view_of(text);
            if (auto const done = try_update_json(view, out); !done) detail::raise(done.error(), kept(view.size()));
        }
    }

    template <class T>
    void from_json(detail::text_like auto const& text, T& out) {
        if constexpr (detail::refuses<detail::decoding, T>) {
            static_cast<void>(detail::complaint<detail::decoding, T>());
        } else {
            auto const view = detail::view_of(text);  // before the text may be overwritten
            if (auto const done = replace(view, out); !done) detail::raise(done.error(), kept(view.size()));
        }
    }

    template <class T>
    T from_json(detail::text_like auto const& text) {
        if constexpr (detail::refuses<detail::decoding, T>) {
            return detail::complaint<detail::decoding, T>();
        } else {
            auto const view = detail::view_of(text);
            if constexpr (std::is_default_constructible_v<T>) {
                // Made where the caller wants it: a result would have to be moved there, string by string.
                T made = T();
                if (auto const done = detail::decode(view, made, memory_, depth_); !done) detail::raise(done.error(), kept(view.size()));
                return made;
            } else {
                auto made = make<T>(view);
                if (!made) detail::raise(made.error(), kept(view.size()));
                return *std::move(made);
            }
        }
    }
#endif

private:
    template <class T>
    result<T> make(std::string_view text) {
        if constexpr (std::is_default_constructible_v<T>) {
            result<T> made;  // the only one that is returned, so that it is not moved
            if (auto done = detail::decode(text, *made, memory_, depth_); !done) [[unlikely]] made = done.error();
            return made;
        } else {
            detail::fresh<T> made;
            if (auto done = detail::decode(text, made, memory_, depth_); !done) return done.error();
            return *std::move(made.value);
        }
    }

    /// Short texts are copied anyhow; a long one only if overwriting the value would destroy it.
    template <class T>
    result<void> replace(std::string_view text, T& out) {
        if (detail::is_read_directly(text) || !detail::overlaps(out, text, true))
            return detail::decode(text, out, memory_, depth_);
        return detail::decode(std::string(text), out, memory_, depth_);
    }

    /// The text of a failure, which may have been overwritten together with the value.
    [[nodiscard]] std::string_view kept(std::size_t size) const {
        return size > detail::largest_text ? std::string_view{} : std::string_view(memory_.copy).substr(0, size);
    }

    friend void trim(parser& kept) { kept.memory_.trim(wire::kept_between_calls); }

    wire::workspace memory_;
    std::size_t depth_ = default_depth;
};

/// Reads in place: replaces what is there, reuses its memory. After an error the value is valid but unspecified.
template <class T>
result<void> try_from_json(detail::text_like auto const& text, T& out) {
    if constexpr (detail::refuses<detail::decoding, T>) return detail::complaint<detail::decoding, T>();
    else return wire::lease<parser>()->try_from_json(text, out);
}

/// The value that a text holds, or the first error in it.
template <class T>
result<T> try_from_json(detail::text_like auto const& text) {
    if constexpr (detail::refuses<detail::decoding, T>) return detail::complaint<detail::decoding, T>();
    else return wire::lease<parser>()->template try_from_json<T>(text);
}

/// Merges a patch into a value (RFC 7396); see parser::try_update_json.
template <class T>
result<void> try_update_json(detail::text_like auto const& text, T& out) {
    if constexpr (detail::refuses<detail::decoding, T>) return detail::complaint<detail::decoding, T>();
    else return wire::lease<parser>()->try_update_json(text, out);
}

#if defined(__cpp_exceptions)
/// Merges a patch into a value; throws brine::exception.
template <class T>
void update_json(detail::text_like auto const& text, T& out) {
    if constexpr (detail::refuses<detail::decoding, T>) static_cast<void>(detail::complaint<detail::decoding, T>());
    else wire::lease<parser>()->update_json(text, out);
}

/// Reads in place; throws brine::exception.
template <class T>
void from_json(detail::text_like auto const& text, T& out) {
    if constexpr (detail::refuses<detail::decoding, T>) static_cast<void>(detail::complaint<detail::decoding, T>());
    else wire::lease<parser>()->from_json(text, out);
}

/// The value that a text holds; throws brine::exception.
template <class T>
T from_json(detail::text_like auto const& text) {
    if constexpr (detail::refuses<detail::decoding, T>) return detail::complaint<detail::decoding, T>();
    else return wire::lease<parser>()->template from_json<T>(text);
}
#endif

}  // namespace brine::inline v0
