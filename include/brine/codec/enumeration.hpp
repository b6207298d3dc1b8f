/// Enumerations: by name as JSON strings; on demand as integers, or as arrays of the names of flags.
#pragma once

#include <brine/base/choices.hpp>
#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/form.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/names.hpp>
#include <brine/codec/part.hpp>
#include <brine/reflect/enumerators.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0 {

namespace detail {

template <class E>
constexpr auto number_in(E value) { return static_cast<reflect::number_of<E>>(value); }

/// Why a value cannot be written by name.
template <class E>
std::string nameless(E value) {
    return std::to_string(number_in(value)) + " is the number of no enumerator that brine found; brine::enumerators makes more known";
}

/// A name that was read, as an enumerator's place; fails at the name by `fail(code, why)` if nobody knows it.
template <class E>
bool take_name(auto& in, std::string_view name, std::size_t& place, auto fail) {
    place = find_name<E>(name);
    if (place == reflect::enumerators<E>.size()) place = fallback_place<E>;
    if (place != reflect::enumerators<E>.size()) [[likely]] return true;
    return fail(errc::unknown_name, in.reporting() == nullptr ? std::string() : known_choices(name, written_names<E>));
}

template <class E>
struct named_enumeration {
    static bool encode(auto& out, E value) {
        auto const place = place_of(value);
        return place != reflect::enumerators<E>.size() ? out.string(written_names<E>[place]) : out.reject(nameless(value));
    }
    static bool decode(auto& in, E& value) {
        std::string_view name;
        std::size_t place = 0;
        if (!in.text(name) || !take_name<E>(in, name, place, [&in](errc code, std::string const& why) { return in.reject(code, why); })) return false;
        value = reflect::enumerators<E>.values[place];
        return true;
    }
};

/// A number of the same size as an underlying type, which may be bool or a character.
template <class Underlying>
constexpr auto find_number() {
    if constexpr (std::is_same_v<Underlying, bool>) return std::type_identity<unsigned char>();
    else if constexpr (std::is_signed_v<Underlying>) return std::make_signed<Underlying>();
    else return std::make_unsigned<Underlying>();
}

/// As its number. Where no underlying type is fixed, a number that needs more bits than the enumerators is no value.
template <class E>
struct numbered_enumeration {
    using number = typename decltype(find_number<std::underlying_type_t<E>>())::type;

    static bool encode(auto& out, E value) {
        return is_value(number_in(value)) ? out.number(number_in(value)) : out.reject(nameless(value));
    }
    static bool decode(auto& in, E& value) {
        number read{};
        if (!in.number(read)) return false;
        if (!is_value(read)) return in.reject(errc::number_out_of_range, "the enumeration has no such value");
        value = static_cast<E>(read);
        return true;
    }

    static constexpr bool is_value(auto value) {
        if constexpr (std::is_same_v<std::underlying_type_t<E>, bool>) {
            return value <= 1;
        } else if constexpr (reflect::fixed_underlying<E>) {
            return true;
        } else {
            int most = 1;
            bool negative = false;
            for (E const each : reflect::enumerators<E>.values) most = std::max(most, bits_of(number_in(each))), negative = negative || is_negative(number_in(each));
            return bits_of(value) <= most && (negative || !is_negative(value));
        }
    }

private:
    static constexpr bool is_negative(auto value) { return std::cmp_less(value, 0); }
    static constexpr int bits_of(auto value) { return static_cast<int>(std::bit_width(static_cast<unsigned long long>(is_negative(value) ? ~value : value))); }
};

/// As the names of the bits that are set.
template <class E>
class flag_enumeration {
    using bits = unsigned long long;
    using number = std::make_unsigned_t<typename decltype(find_number<std::underlying_type_t<E>>())::type>;
    static constexpr bits bits_in(E value) { return static_cast<number>(value); }
    static constexpr std::size_t count = reflect::enumerators<E>.size();

public:
    /// Single bits first; names for several bits only for what is left.
    static bool encode(auto& out, E value) {
        if (!out.begin_array()) return false;
        auto left = bits_in(value);
        for (bool const single : {true, false})
            for (std::size_t i = 0; i < count && left != 0; ++i) {
                auto const flag = bits_in(reflect::enumerators<E>.values[i]);
                if (std::has_single_bit(flag) != single || (flag & left) == 0 || (flag & ~bits_in(value)) != 0) continue;
                left &= ~flag;
                out.element();
                if (!out.string(written_names<E>[i])) return false;
            }
        return left == 0 ? out.end_array() : out.reject(nameless(static_cast<E>(left)));
    }

    static bool decode(auto& in, E& value) {
        bits all = 0;
        std::size_t index = 0;
        for (bool more = in.open_array(); more; more = in.next_element(), ++index) {
            std::string_view name;
            std::size_t place = 0;
            if (!in.text(name) || !take_name<E>(in, name, place, [&in](errc code, std::string const& why) { return in.reject(code, why); })) return in.within(index);
            auto const flag = bits_in(reflect::enumerators<E>.values[place]);
            if (flag != 0 && (all & flag) == flag) return in.reject("the flag is set already") || in.within(index);
            all |= flag;
        }
        value = static_cast<E>(static_cast<std::underlying_type_t<E>>(all));
        return in.ok();
    }
};

template <class E>
using form_of_enumeration = std::conditional_t<options_of_enumeration<E>.as_integer, numbered_enumeration<E>,
                                               std::conditional_t<options_of_enumeration<E>.flags, flag_enumeration<E>, named_enumeration<E>>>;

template <class E>
inline constexpr bool is_by_name = !options_of_enumeration<E>.as_integer && !options_of_enumeration<E>.flags;

template <class Member>
    requires std::is_enum_v<Member>
inline constexpr bool can_take_form<reflect::as_integer_option, Member> = true;
template <class Member>
    requires std::is_enum_v<Member>
struct formed<reflect::as_integer_option, Member> : numbered_enumeration<Member> {};

}  // namespace detail

template <class E>
struct codec_of<kind::enumeration, E> : detail::form_of_enumeration<E> {
    static constexpr detail::reason fault() { return detail::fault_in_enumeration<E>(); }
    static constexpr bool both_ways = true;
    static constexpr bool is_leaf = fault() == detail::reason::none;
};

/// By name, or as its number.
template <class E>
    requires(kind_of<E> == kind::enumeration && detail::is_by_name<E>)
struct key_codec<E> {
    static bool encode(auto& out, E key) {
        auto const place = detail::place_of(key);
        return place != reflect::enumerators<E>.size() ? out.key(detail::written_names<E>[place]) : out.reject(detail::nameless(key));
    }
    static bool decode(auto& in, std::string_view text, E& key) {
        std::size_t place = 0;
        if (!detail::take_name<E>(in, text, place, [&in](errc code, std::string const& why) { return in.fail_key(code, why); })) return false;
        key = reflect::enumerators<E>.values[place];
        return true;
    }
};

template <class E>
    requires(kind_of<E> == kind::enumeration && detail::options_of_enumeration<E>.as_integer)
struct key_codec<E> {
    using form = detail::numbered_enumeration<E>;
    using number = typename form::number;

    static bool encode(auto& out, E key) { return form::is_value(detail::number_in(key)) ? out.key(detail::number_in(key)) : out.reject(detail::nameless(key)); }
    static bool decode(auto& in, std::string_view text, E& key) {
        number read{};
        if (!key_codec<number>::decode(in, text, read)) return false;
        if (!form::is_value(read)) return in.fail_key(errc::number_out_of_range, "the enumeration has no such value");
        key = static_cast<E>(read);
        return true;
    }
};

}  // namespace brine::inline v0
