/// std::expected, where the library has it: a JSON object with one member, `{"value":…}` or `{"error":…}`.
#pragma once

#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>

#include <string_view>
#include <type_traits>
#include <version>
#if defined(__cpp_lib_expected)
#include <expected>

namespace brine::inline v0 {

template <class T, class E>
struct codec<std::expected<T, E>> {
    static constexpr bool both_ways = true;
    using outcome = std::expected<T, E>;

    static constexpr void visit(auto& survey) {
        if constexpr (!std::is_void_v<T>) survey.template made_part<T>(".", "value");
        survey.template made_part<E>(".", "error");
    }

    static bool any_part(outcome const& value, auto test) {
        if (!value) return test(value.error());
        if constexpr (std::is_void_v<T>) return false;
        else return test(*value);
    }

    static bool encode(auto& out, outcome const& value) {
        return out.begin_object() && (value ? encode_value(out, value) : encode_error(out, value)) && out.end_object();
    }

    static bool decode(auto& in, outcome& value) {
        std::string_view key;
        if (!in.open_object()) return in.ok() && in.reject(errc::missing_member, wanted);
        if (!in.next_key(key)) return false;
        if (key == "value" ? !decode_value(in, value) : key == "error" ? !decode_error(in, value) : !in.fail_key(errc::unknown_member, wanted)) return false;
        return in.next_member() ? in.next_key(key) && in.fail_key(errc::unknown_member, wanted) : in.ok();
    }

private:
    static constexpr std::string_view wanted = "either value or error is wanted";

    static bool encode_value(auto& out, outcome const& value) {
        out.key(std::string_view("value"));
        if constexpr (std::is_void_v<T>) return out.null();
        else return codec<T>::encode(out, *value) || out.within("value");
    }
    static bool encode_error(auto& out, outcome const& value) {
        out.key(std::string_view("error"));
        return codec<E>::encode(out, value.error()) || out.within("error");
    }

    static bool decode_value(auto& in, outcome& value) {
        if constexpr (std::is_void_v<T>) {
            value.emplace();
            return in.null() || in.within("value");
        } else {
            if (!value) value = T();
            return codec<T>::decode(in, *value) || in.within("value");
        }
    }
    static bool decode_error(auto& in, outcome& value) {
        if (value) value = std::unexpected(E());
        return codec<E>::decode(in, value.error()) || in.within("error");
    }
};

}  // namespace brine::inline v0
#endif
