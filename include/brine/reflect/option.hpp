/// What can be said about a field, or about a type as a whole: the options' names. What they mean is decided in
/// codec/shape.hpp.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/base/naming.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace brine::inline v0 {

namespace reflect {

/// The directions that an option is about.
enum class way : std::uint8_t { both, written, read };

template <fixed_string Key, way Way>
struct rename_option {
    static constexpr std::string_view key = Key.view();
};

template <fixed_string... Keys>
struct alias_option {
    static constexpr std::array<std::string_view, sizeof...(Keys)> keys{Keys.view()...};
};

template <way Way>
struct skip_option {};

/// What a missing member is.
struct required_option {};
struct defaulted_option {};
template <auto Make>
struct default_from_option {
    static constexpr auto make = Make;
};

/// When a member is not written.
template <bool Written>
struct null_option {};
template <auto Test>
struct skip_if_option {
    static constexpr auto test = Test;
};
struct skip_default_option {};

/// What a value that was read has to be.
template <auto Test, fixed_string Text>
struct validate_option {
    static constexpr auto test = Test;
    static constexpr std::string_view text = Text.view();
};

template <naming Naming>
struct rename_all_option {};
template <fixed_string Text>
struct strip_prefix_option {
    static constexpr std::string_view text = Text.view();
};
template <fixed_string Text>
struct strip_suffix_option {
    static constexpr std::string_view text = Text.view();
};
struct deny_unknown_option {};
struct defaulted_all_option {};
struct write_null_all_option {};

}  // namespace reflect

// Of a field.

/// Another key than the member's name: `field<&user::protected_>(rename<"protected">)`.
template <fixed_string Key>
inline constexpr reflect::rename_option<Key, reflect::way::both> rename{};
/// Another key in what is written only.
template <fixed_string Key>
inline constexpr reflect::rename_option<Key, reflect::way::written> rename_written{};
/// Another key in what is read only.
template <fixed_string Key>
inline constexpr reflect::rename_option<Key, reflect::way::read> rename_read{};

/// More keys that the member is known by when it is read.
template <fixed_string... Keys>
inline constexpr reflect::alias_option<Keys...> alias{};

/// Neither written nor read: the member may have any type, and keeps the value that it has.
inline constexpr reflect::skip_option<reflect::way::both> skip{};
/// Read, but not written, as a password is.
inline constexpr reflect::skip_option<reflect::way::written> skip_writing{};
/// Written, but not read: where the key occurs, its value is skipped.
inline constexpr reflect::skip_option<reflect::way::read> skip_reading{};

/// A text without the member is an error, also where the member could be empty.
inline constexpr reflect::required_option required{};
/// A missing member becomes what it is in a fresh object.
inline constexpr reflect::defaulted_option defaulted{};
/// A missing member becomes what the function returns.
template <auto Make>
inline constexpr reflect::default_from_option<Make> default_from{};

/// An empty member is written as null.
inline constexpr reflect::null_option<true> write_null{};
/// An empty member is not written, which is the rule; for one member of a type that says write_null_all.
inline constexpr reflect::null_option<false> skip_null{};
/// A member for which the test holds is not written. It needs a value for when it is missing.
template <auto Test>
inline constexpr reflect::skip_if_option<Test> skip_if{};
/// A member that equals that of a fresh object is not written, and becomes that when it is missing.
inline constexpr reflect::skip_default_option skip_default{};

/// A value that was read and does not pass the test is an error with this text.
template <auto Test, fixed_string Text>
inline constexpr reflect::validate_option<Test, Text> validate{};

// Of a type.

/// Members' names in another style, for all keys that no rename gives: `annotate(rename_all<naming::camel>)`.
template <naming Naming>
inline constexpr reflect::rename_all_option<Naming> rename_all{};
/// Members' names without what they start or end with, before rename_all.
template <fixed_string Text>
inline constexpr reflect::strip_prefix_option<Text> strip_prefix{};
template <fixed_string Text>
inline constexpr reflect::strip_suffix_option<Text> strip_suffix{};

/// A key that no member has is an error that suggests the nearest one.
inline constexpr reflect::deny_unknown_option deny_unknown{};
/// Every member is defaulted, unless it says that it is required.
inline constexpr reflect::defaulted_all_option defaulted_all{};
/// Every empty member is written as null, unless it says skip_null.
inline constexpr reflect::write_null_all_option write_null_all{};

}  // namespace brine::inline v0
