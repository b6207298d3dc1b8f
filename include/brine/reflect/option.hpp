/// What can be said about a field, or about a type as a whole: the options' names. What they mean is decided in
/// codec/shape.hpp.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/base/naming.hpp>
#include <brine/base/pointer.hpp>
#include <brine/base/type_name.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace brine::inline v0 {

namespace reflect {

/// The class whose member something is; void if it does not tell.
template <class>
struct class_of_member {
    using type = void;
};
template <class Class, class Member>
struct class_of_member<Member Class::*> {
    using type = Class;
    using member = Member;
};

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
template <auto Least, auto Most>
struct range_option {
    static constexpr bool passes(auto const& value) { return !(value < Least) && !(Most < value); }
};
template <std::size_t Least, std::size_t Most>
struct length_option {
    static constexpr bool passes(auto const& value) { return value.size() >= Least && value.size() <= Most; }
};

/// Where a member stands.
struct flatten_option {};
template <fixed_string Pointer>
struct nested_option {
    static constexpr auto keys = detail::steps_of<Pointer>;
};

/// What stands for a member's value.
template <auto Value>
struct constant_option {};
struct as_string_option {};
struct as_null_option {};

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
template <auto Member>
struct capture_unknown_option {
    using owner = typename class_of_member<decltype(Member)>::type;
    static constexpr std::string_view name = member_name<Member>();
};
struct defaulted_all_option {};
template <bool Written>
struct null_all_option {};
struct as_array_option {};
struct transparent_option {};

/// What is said about an enumeration.
struct as_integer_option {};
struct flags_option {};
struct fallback_option {};
template <auto... Values>
struct enumerators_option {};
template <long long First, long long Last>
struct enumerator_range_option {
    static_assert(First <= Last);
};

/// How a variant says which alternative it holds.
struct tagged_externally_option {};
template <fixed_string Tag>
struct tagged_internally_option {};
template <fixed_string Tag, fixed_string Content>
struct tagged_adjacently_option {};
struct untagged_option {};

/// Stands for the constructor of a class.
struct constructor {};
template <auto Make>
struct construct_with_option {
    static constexpr auto make = Make;
};

/// A text or a number as a template argument.
template <class Value>
struct literal {
    Value value;
    constexpr literal(Value given) : value(given) {}
};
template <std::size_t N>
struct literal<fixed_string<N>> {
    fixed_string<N> value;
    constexpr literal(char const (&text)[N + 1]) : value(text) {}
};
template <std::size_t N>
literal(char const (&)[N]) -> literal<fixed_string<N - 1>>;

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
/// A value that was read is an error if it is less than Least or more than Most.
template <auto Least, auto Most>
inline constexpr reflect::range_option<Least, Most> range{};
/// The same for the size of a text, in bytes, or of a container.
template <std::size_t Least, std::size_t Most>
inline constexpr reflect::length_option<Least, Most> length{};

/// The members of the member stand in its place: a record's, an optional record's, or a map's entries, which are then the
/// keys that nobody knows.
inline constexpr reflect::flatten_option flatten{};
/// The member stands deeper, at a JSON Pointer (RFC 6901): `field<&mail::id>(nested<"/body/id">)`. Members that share the
/// start of their pointers share the objects.
template <fixed_string Pointer>
inline constexpr reflect::nested_option<Pointer> nested{};

/// Always this value, in both directions: `field<&order::version>(constant<2>)`, `constant<"text">`. Any other one is an error.
template <reflect::literal Value>
inline constexpr reflect::constant_option<Value.value> constant{};
/// Numbers stand in strings: `"12"`. For numbers, optional ones, and arrays of them.
inline constexpr reflect::as_string_option as_string{};
/// NaN and the infinities are written as null, which is read as NaN.
inline constexpr reflect::as_null_option as_null{};

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
/// A map among the members takes the keys that no member has, and they are written back from it.
template <auto Member>
inline constexpr reflect::capture_unknown_option<Member> capture_unknown{};
/// Every member is defaulted, unless it says that it is required.
inline constexpr reflect::defaulted_all_option defaulted_all{};
/// Every empty member is written as null, unless it says skip_null.
inline constexpr reflect::null_all_option<true> write_null_all{};
/// No empty member is written, which is the rule, unless it says write_null.
inline constexpr reflect::null_all_option<false> skip_null_all{};
/// The record is a JSON array of its members' values, without keys.
inline constexpr reflect::as_array_option as_array{};
/// The record is written as its only member is.
inline constexpr reflect::transparent_option transparent{};
/// The class is made of its listed members' values, in their order, by its constructor or by a function, whose result is
/// treated like that of via: `annotate(fields<&point::x, &point::y>, construct_with<&point::make>)`.
template <auto Make = reflect::constructor{}>
inline constexpr reflect::construct_with_option<Make> construct_with{};


// Of an enumeration.

/// The number in place of the name; also of a field that is an enumeration.
inline constexpr reflect::as_integer_option as_integer{};
/// The value is a set of single bits: an array of the names of those that are set.
inline constexpr reflect::flags_option flags{};
/// Enumerators that brine would not find by itself: those below -128 or above 255 that are no powers of two.
template <auto... Values>
inline constexpr reflect::enumerators_option<Values...> enumerators{};
/// The same for all in a range of values.
template <long long First, long long Last>
inline constexpr reflect::enumerator_range_option<First, Last> enumerator_range{};

// Of a variant, or of a field that is one; fallback is of an enumerator, too.

/// `{"circle":{"radius":1}}`: the key is the alternative's name.
inline constexpr reflect::tagged_externally_option tagged_externally{};
/// `{"type":"circle","radius":1}`: one member more in the alternative's own object. For records.
template <fixed_string Tag>
inline constexpr reflect::tagged_internally_option<Tag> tagged_internally{};
/// `{"type":"circle","content":{"radius":1}}`.
template <fixed_string Tag, fixed_string Content>
inline constexpr reflect::tagged_adjacently_option<Tag, Content> tagged_adjacently{};
/// The alternative's own value, which tells it from the others by its JSON kind, or, between records, by its keys.
inline constexpr reflect::untagged_option untagged{};
/// Of an enumerator or an alternative: it stands for all names that nobody knows.
inline constexpr reflect::fallback_option fallback{};

}  // namespace brine::inline v0
