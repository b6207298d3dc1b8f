/// nlohmann::json as a part of a value whose shape nobody knows at compile time. Needs nlohmann-json 3.11, which nothing else
/// in brine includes.
#pragma once

#if __has_include(<nlohmann/json.hpp>)
#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/wire/json_kind.hpp>

#include <nlohmann/json.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <system_error>
#include <utility>

namespace brine::inline v0 {

/// Whole numbers are integers where 64 bits hold them, as nlohmann's own parser has it; an object's key twice is an error.
template <class T>
    requires nlohmann::detail::is_basic_json<T>::value
struct codec<T> {
    static constexpr bool both_ways = true;
    static constexpr bool can_be_null = true;

    static bool encode(auto& out, T const& value) {
        switch (value.type()) {
        case T::value_t::null: return out.null();
        case T::value_t::boolean: return out.boolean(value.template get_ref<typename T::boolean_t const&>());
        case T::value_t::number_integer: return out.number(value.template get_ref<typename T::number_integer_t const&>());
        case T::value_t::number_unsigned: return out.number(value.template get_ref<typename T::number_unsigned_t const&>());
        case T::value_t::number_float: return out.number(value.template get_ref<typename T::number_float_t const&>());
        case T::value_t::string: return out.string(value.template get_ref<typename T::string_t const&>());
        case T::value_t::array: return encode_array(out, value);
        case T::value_t::object: return encode_object(out, value);
        default: return out.reject("bytes and discarded values have no JSON form");
        }
    }

    static bool decode(auto& in, T& value) {
        switch (in.peek()) {
        case json_kind::null: return value = nullptr, in.null();
        case json_kind::boolean: return read_with(value, typename T::boolean_t(), [&](auto& content) { return in.boolean(content); });
        case json_kind::number: return decode_number(in, value);
        case json_kind::string: return read_with(value, typename T::string_t(), [&](auto& content) { return in.string(content); });
        case json_kind::array: return decode_array(in, value);
        case json_kind::object: return decode_object(in, value);
        default: return in.fail(errc::expected_value);
        }
    }

private:
    static bool read_with(T& value, auto content, auto read) {
        if (!read(content)) return false;
        value = std::move(content);
        return true;
    }

    static bool encode_array(auto& out, T const& value) {
        if (!out.begin_array()) return false;
        std::size_t index = 0;
        for (auto const& each : value) {
            out.element();
            if (!encode(out, each)) return out.within(index);
            ++index;
        }
        return out.end_array();
    }

    static bool encode_object(auto& out, T const& value) {
        if (!out.begin_object()) return false;
        for (auto const& [name, content] : value.template get_ref<typename T::object_t const&>())
            if (!out.key(std::string_view(name)) || !encode(out, content)) return out.within_entry(name);
        return out.end_object();
    }

    static bool decode_number(auto& in, T& value) {
        auto const start = in.mark();
        std::string_view text;
        if (!in.raw(text)) return false;
        in.rewind(start);
        std::int64_t whole = 0;
        std::uint64_t large = 0;
        auto const fits = [text](auto& to) {
            auto const [end, code] = std::from_chars(text.data(), text.data() + text.size(), to);
            return code == std::errc() && end == text.data() + text.size() && text != "-0";
        };
        if (text[0] != '-' && fits(large)) return read_with(value, typename T::number_unsigned_t(), [&](auto& content) { return in.number(content); });
        if (fits(whole)) return read_with(value, typename T::number_integer_t(), [&](auto& content) { return in.number(content); });
        return read_with(value, typename T::number_float_t(), [&](auto& content) { return in.number(content); });
    }

    static bool decode_array(auto& in, T& value) {
        value = T::array();
        std::size_t index = 0;
        for (bool more = in.open_array(); more; ++index, more = in.next_element())
            if (!decode(in, value.emplace_back())) return in.within(index);
        return in.ok();
    }

    static bool decode_object(auto& in, T& value) {
        value = T::object();
        auto& entries = value.template get_ref<typename T::object_t&>();
        std::string_view text;
        for (bool more = in.open_object(); more; more = in.next_member()) {
            if (!in.next_key(text)) return false;
            auto const [entry, fresh] = entries.emplace(typename T::string_t(text), nullptr);
            if (!fresh) return in.fail_key(errc::duplicate_key) || in.within_entry(entry->first);
            if (!decode(in, entry->second)) return in.within_entry(entry->first);
        }
        return in.ok();
    }
};

}  // namespace brine::inline v0
#endif
