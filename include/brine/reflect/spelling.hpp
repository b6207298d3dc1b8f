/// How the compiler spells values of enumerations: one that has a name by its name, in the signature of a function whose
/// template arguments they are.
#pragma once

#include <brine/base/type_name.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace brine::inline v0::reflect {

// Where the underlying type is not fixed, an enumeration has the values that fit the bits of its enumerators. g++ and clang 16
// to 19 merely warn of others; from clang 20 on they are a substitution failure, which `representable` sees.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#ifdef __clang__
#pragma GCC diagnostic ignored "-Wenum-constexpr-conversion"
#endif

template <class E, E>
struct value_of_enumeration;

/// Whether a constant may have the value.
template <class E, auto Number>
concept representable = requires { typename value_of_enumeration<E, static_cast<E>(Number)>; };

template <auto... Values>
constexpr std::string_view signature_of_values() {
    return {__PRETTY_FUNCTION__, sizeof(__PRETTY_FUNCTION__) - 1};
}

/// What stands between the brackets of a signature: `red::c, red::a, (red)5`.
constexpr std::string_view values_in(std::string_view signature) {
    constexpr auto known = signature_of_values<false>();
    constexpr auto prefix = known.rfind("false"), suffix = known.size() - prefix - 5;
    return {signature.data() + prefix, signature.size() - prefix - suffix};
}

/// The spelling of values in a row, and of powers of two.
template <class E, long long First, std::size_t... I>
constexpr std::string_view spell_range(std::index_sequence<I...>) {
    return values_in(signature_of_values<static_cast<E>(First + static_cast<long long>(I))...>());
}
template <class E, std::size_t First, std::size_t... I>
constexpr std::string_view spell_powers_of_two(std::index_sequence<I...>) {
    return values_in(signature_of_values<static_cast<E>(1ull << (First + I))...>());
}
template <class E, auto... Values>
constexpr std::string_view spell_values() {
    return values_in(signature_of_values<static_cast<E>(Values)...>());
}

#pragma GCC diagnostic pop

/// The end of the value that starts a list; scopes such as `pair<int, 3>` have commas within brackets.
constexpr char const* end_of_value(char const* at, char const* end) {
    int open = 0;
    for (; at != end; ++at) {
        char const c = *at;
        if (c == '<' || c == '(' || c == '{' || c == '[') ++open;
        else if (c == '>' || c == ')' || c == '}' || c == ']') --open;
        else if (c == ',' && open == 0 && at + 1 != end && at[1] == ' ') break;
    }
    return at;
}

/// A name, and the place in a list of values of the one that has it.
struct placed_name {
    std::size_t place;
    std::string_view name;
};

/// The names in a spelling of some values; none if it is not understood, as where an operator's name opens a bracket.
constexpr std::vector<placed_name> names_in(std::string_view spelling, std::size_t count) {
    std::vector<placed_name> found;
    auto const* at = spelling.data();
    auto const* const end = at + spelling.size();
    char const* cast = at;  // what stands before the number of a value without a name: `(red)`
    std::size_t cast_size = 0;
    for (std::size_t place = 0; place < count; ++place) {
        if (at >= end) return {};
        if (cast_size > 0 && static_cast<std::size_t>(end - at) > cast_size && __builtin_memcmp(at, cast, cast_size) == 0) {
            at += cast_size;
            while (at != end && *at != ',') ++at;
        } else {
            auto const* const start = at;
            at = end_of_value(at, end);
            auto const name = detail::last_identifier({start, static_cast<std::size_t>(at - start)});
            if (name.empty()) return {};
            if (name[0] < '0' || name[0] > '9') found.push_back({place, name});
            else cast = start, cast_size = static_cast<std::size_t>(name.data() - start) - (name.data()[-1] == '-');
        }
        if (at != end) at += 2;
    }
    if (at != end) return {};
    return found;
}

}  // namespace brine::inline v0::reflect
