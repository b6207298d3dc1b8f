/// The names that the compiler gives to types and to values, read from its own function signature.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace brine::inline v0::detail {

// `auto`, since a signature that spells its return type also spells what that is an alias of.
template <class T>
constexpr auto signature_of_type() {
    return std::string_view(__PRETTY_FUNCTION__);
}

template <auto V>
constexpr auto signature_of_value() {
    return std::string_view(__PRETTY_FUNCTION__);
}

// What surrounds the name is the same for every type, so it is measured once, on a type whose name is known.
inline constexpr std::size_t name_prefix = signature_of_type<double>().find("double");
inline constexpr std::size_t name_suffix = signature_of_type<double>().size() - name_prefix - 6;

/// The last identifier of a spelling such as `&user::protected_` or `(& ns::user<int>::id)`.
constexpr std::string_view last_identifier(std::string_view spelling) {
    while (spelling.ends_with(')') || spelling.ends_with(']')) spelling.remove_suffix(1);
    auto const colon = spelling.rfind("::");
    return colon == std::string_view::npos ? spelling : spelling.substr(colon + 2);
}

}  // namespace brine::inline v0::detail

namespace brine::inline v0 {

/// The type as the compiler spells it, e.g. `std::vector<int>`; aliases are resolved.
template <class T>
constexpr std::string_view type_name() {
    auto const whole = detail::signature_of_type<T>();
    return whole.substr(detail::name_prefix, whole.size() - detail::name_prefix - detail::name_suffix);
}

namespace detail {

template <class T>
inline constexpr char type_tag{};

/// A set of types at compile time. Names first, since with -fsanitize=undefined g++ does not compare the addresses of two
/// templates' variables in a constant expression (GCC bug 71962); but unnamed and local classes can have one name.
class type_set {
public:
    /// False if it was there already.
    template <class T>
    constexpr bool insert() {
        constexpr auto name = signature_of_type<T>();
        for (auto const& each : seen_)
            if (each.name == name && each.tag == &type_tag<T>) return false;
        seen_.push_back({name, &type_tag<T>});
        return true;
    }

private:
    struct entry {
        std::string_view name;
        char const* tag;
    };
    std::vector<entry> seen_;
};

}  // namespace detail

/// The name of the member that a pointer to member points to: `member_name<&point::x>()` is `x`.
template <auto Member>
constexpr std::string_view member_name() {
    return detail::last_identifier(detail::signature_of_value<Member>());
}

}  // namespace brine::inline v0
