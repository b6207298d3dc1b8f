/// The names that the compiler gives to types and to values, read from its own function signature.
#pragma once

#include <brine/base/fixed_string.hpp>

#include <cstddef>
#include <string_view>

namespace brine::inline v0::detail {

// `auto`, since a signature that spells its return type also spells what that is an alias of. With its size, which a
// compiler would otherwise count in steps.
template <class T>
constexpr auto signature_of_type() {
    return std::string_view(__PRETTY_FUNCTION__, sizeof(__PRETTY_FUNCTION__) - 1);
}

template <auto V>
constexpr auto signature_of_value() {
    return std::string_view(__PRETTY_FUNCTION__, sizeof(__PRETTY_FUNCTION__) - 1);
}

// What surrounds the name is the same for every type, so it is measured once, on a type whose name is known.
inline constexpr std::size_t name_prefix = signature_of_type<double>().find("double");
inline constexpr std::size_t name_suffix = signature_of_type<double>().size() - name_prefix - 6;

/// The bytes of identifiers as compilers spell them: beyond ASCII in UTF-8, or escaped with `\\`.
struct identifier_bytes {
    bool is[256]{};

    constexpr identifier_bytes() {
        for (unsigned byte = 0; byte < 256; ++byte)
            is[byte] = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_' ||
                       byte == '$' || byte == '\\' || byte >= 0x80;
    }
};
inline constexpr identifier_bytes in_identifier;

/// The last identifier of a spelling such as `&user::protected_` or `(& ns::user<int>::id)`. From the end, since the rest is
/// long, and a compiler takes a step for each character.
constexpr std::string_view last_identifier(std::string_view spelling) {
    auto const* const begin = spelling.data();
    auto const* end = begin + spelling.size();
    while (end != begin && !in_identifier.is[static_cast<unsigned char>(end[-1])]) --end;
    auto const* at = end;
    while (at != begin && in_identifier.is[static_cast<unsigned char>(at[-1])]) --at;
    return {at, static_cast<std::size_t>(end - at)};
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

/// A type's name, for a set of types.
struct name_entry {
    std::size_t hash = 0;
    char const* name = nullptr;
    std::size_t size = 0;
    bool shared = false;  ///< by several types, since it is no name: `<unnamed struct>`
};

/// Whether the spelling of a type has `<unnamed struct>` (g++) or `(unnamed struct at …)` (clang) in it. By built-in
/// functions where it may be: a compiler takes a step for each character that a loop looks at.
constexpr bool says_unnamed(char const* name, std::size_t size) {
#ifdef __clang__
    auto const* const bracket = __builtin_char_memchr(name, '(', size);
    return bracket != nullptr && std::string_view(bracket, static_cast<std::size_t>(name + size - bracket)).find("(unnamed ") != std::string_view::npos;
#else
    return size > 0 && __builtin_strstr(name, "<unnamed ") != nullptr;
#endif
}

/// An entry for a signature. The hash is of the name's last characters, in which most names differ.
constexpr name_entry make_entry(std::string_view signature) {
    constexpr std::size_t looked_at = 8;
    auto const* const name = signature.data() + name_prefix;
    auto const size = signature.size() - name_prefix;
    auto hash = size;
    auto const* const end = name + (size - name_suffix);
    for (auto const* at = end - looked_at; at != end; ++at) hash = hash * 31 + static_cast<unsigned char>(*at);
    return {hash, name, size, says_unnamed(name, size)};
}

template <class T>
inline constexpr name_entry entry_of = make_entry(signature_of_type<T>());

/// A set of types at compile time: a hash table of names, so that a survey of a thousand types stays cheap.
///
/// By name, since compilers do not compare all addresses in a constant expression (with -fsanitize=undefined g++ does not
/// compare those of two templates' variables, GCC bug 71962; clang not those of two signatures). Unnamed classes share a
/// name with their siblings and cannot contain themselves, so they are not remembered; two local classes of one name and
/// one function count as one.
class type_set {
public:
    type_set() = default;
    type_set(type_set const&) = delete;
    type_set& operator=(type_set const&) = delete;
    constexpr ~type_set() { delete[] slots_; }

    /// False if it was there already.
    constexpr bool insert(name_entry const& type) {
        if (type.shared) return true;
        if (2 * size_ >= room_) grow();
        auto& slot = find(type);
        if (slot.name != nullptr) return false;
        slot = type;
        ++size_;
        return true;
    }

private:
    constexpr name_entry& find(name_entry const& type) {
        auto const mask = room_ - 1;
        for (auto at = type.hash & mask;; at = (at + 1) & mask) {
            auto& slot = slots_[at];
            if (slot.name == nullptr) return slot;
            if (slot.hash == type.hash && slot.size == type.size && __builtin_memcmp(slot.name, type.name, type.size) == 0) return slot;
        }
    }

    constexpr void grow() {
        auto const* const before = slots_;
        auto const count = room_;
        room_ = count == 0 ? 16 : 4 * count;
        slots_ = new name_entry[room_]{};
        for (auto const* each = before; each != before + count; ++each)
            if (each->name != nullptr) find(*each) = *each;
        delete[] before;
    }

    // No std::vector, which makes and destroys its elements one by one, in several calls each.
    name_entry* slots_ = nullptr;
    std::size_t room_ = 0;
    std::size_t size_ = 0;
};

}  // namespace detail

namespace detail {

/// The last identifier of a value's spelling: the member's name, if it points to one. A copy, which keeps the whole
/// signature out of the program.
template <auto V>
inline constexpr auto identifier = [] {
    constexpr auto name = last_identifier(signature_of_value<V>());
    return fixed_string<name.size()>(name);
}();

}  // namespace detail

/// The name of the member that a pointer to member points to: `member_name<&point::x>()` is `x`.
template <auto Member>
constexpr std::string_view member_name() {
    return detail::identifier<Member>.view();
}

}  // namespace brine::inline v0
