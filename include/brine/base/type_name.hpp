/// The names that the compiler gives to types and to values, read from its own function signature.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
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

/// A hash of a type's name, made once for each type (FNV-1a, Fowler, Noll and Vo).
template <class T>
inline constexpr std::uint64_t name_hash = [] {
    std::uint64_t hash = 0xCBF29CE484222325u;
    for (char const c : signature_of_type<T>()) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    return hash;
}();

/// A set of types at compile time: a hash table of names, so that a survey of a thousand types stays cheap.
///
/// By name, since with -fsanitize=undefined g++ does not compare the addresses of two templates' variables in a constant
/// expression (GCC bug 71962). Unnamed classes share a name with their siblings and cannot contain themselves, so they
/// are not remembered; two local classes of one name and one function count as one.
class type_set {
public:
    /// False if it was there already.
    template <class T>
    constexpr bool insert() {
        constexpr auto name = signature_of_type<T>();
        if constexpr (name.find("unnamed") != name.npos) return true;
        if (2 * size_ >= slots_.size()) grow();
        auto& slot = find(name_hash<T>, name);
        if (!slot.name.empty()) return false;
        slot = {name_hash<T>, name};
        ++size_;
        return true;
    }

private:
    struct entry {
        std::uint64_t hash = 0;
        std::string_view name{};
    };

    constexpr entry& find(std::uint64_t hash, std::string_view name) {
        for (auto at = hash;; ++at) {
            auto& slot = slots_[at & (slots_.size() - 1)];
            if (slot.name.empty() || (slot.hash == hash && slot.name == name)) return slot;
        }
    }

    constexpr void grow() {
        auto const before = std::exchange(slots_, std::vector<entry>(slots_.empty() ? 16 : 4 * slots_.size()));
        for (auto const& each : before)
            if (!each.name.empty()) find(each.hash, each.name) = each;
    }

    std::vector<entry> slots_;
    std::size_t size_ = 0;
};

}  // namespace detail

/// The name of the member that a pointer to member points to: `member_name<&point::x>()` is `x`.
template <auto Member>
constexpr std::string_view member_name() {
    return detail::last_identifier(detail::signature_of_value<Member>());
}

}  // namespace brine::inline v0
