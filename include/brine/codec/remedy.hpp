/// Why a type has no JSON form, and what to do about it: one sentence a reason.
#pragma once

#include <brine/base/type_name.hpp>
#include <brine/codec/kind.hpp>
#include <brine/reflect/hostile.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace brine::inline v0::detail {

/// Why a type takes no part.
enum class reason : std::uint8_t {
    none,
    incomplete,
    pointer,
    c_string,
    function,
    handle,
    any,
    view,
    constant,
    volatile_object,
    reference,
    c_array,
    union_type,
    clock,
    secret,
    ticks,
    wide_number,
    no_enumerators,
    no_enumerator,
    names_collide,
    say_how_tagged,
    alike_alternatives,
    unnamed_alternative,
    tagged_inside,
    tag_collides,
    map_key,
    base_class,
    array_member,
    greedy_member,
    bit_field,
    reference_member,
    volatile_member,
    too_many_members,
    virtual_functions,
    closed_class,
    not_default_constructible,
    read_only,
    write_only,
    foreign_option,
    invalid_key,
    keys_collide,
    not_a_record,
    unlisted_option,
    misplaced_option,
    unfit_option,
    contradiction,
    left_out_but_required,
    null_twice,
    needs_an_object,
    invalid_pointer,
    captured_twice,
    captured_and_denied,
    may_vanish,
    not_transparent,
    no_setter,
    not_constructible,
    other,
};

/// The remedy. refusal.hpp says the same in static_asserts, which take literals only.
constexpr std::string_view remedy(reason why) {
    switch (why) {
    case reason::none: return "";
    case reason::incomplete: return "it is only declared here; define it before its first use";
    case reason::pointer: return "pass its id, or copy the fields that the receiver needs";
    case reason::c_string: return "use std::string";
    case reason::function: return "code cannot be sent; pass a name that the receiver knows";
    case reason::handle: return "it is a handle of this process; pass its id, or copy the fields that the receiver needs";
    case reason::any: return "use std::variant, or a type that says what it holds";
    case reason::view: return "it is a view; use an owning type, such as std::string or std::vector";
    case reason::constant: return "it is const; drop const to read it";
    case reason::volatile_object: return "drop volatile";
    case reason::reference: return "it is a reference; hold a value";
    case reason::c_array: return "it is a C array; use std::array";
    case reason::union_type: return "it is a union; use std::variant";
    case reason::secret: return "it is a secret; skip it when writing, or make it a brine::secret<T, brine::when_written::redacted>";
    case reason::clock: return "its clock has no calendar; use std::chrono::sys_time, or a duration";
    case reason::ticks: return "its ticks are no decimal fraction of a second, or not counted in integers; use another duration, such as std::chrono::nanoseconds";
    case reason::wide_number: return "it is wider than 64 bits; use a narrower number, or specialise brine::codec";
    case reason::no_enumerators: return "none of its enumerators was found; list them with brine::enumerators, or add brine::as_integer";
    case reason::no_enumerator: return "its annotations say something about a value that is no enumerator; name enumerators";
    case reason::names_collide: return "two of its names are the same; rename one of them";
    case reason::say_how_tagged: return "its alternatives share a kind of JSON value; say how it is tagged, such as with brine::tagged_externally";
    case reason::alike_alternatives: return "two of its alternatives cannot be told apart by kind or keys; tag them, such as with brine::tagged_externally";
    case reason::unnamed_alternative: return "an alternative has no name of its own; name it: brine::alternative<T>(brine::rename<\"name\">)";
    case reason::tagged_inside: return "an alternative that is tagged internally has to be a record; use brine::tagged_adjacently";
    case reason::tag_collides: return "its tag is also a key of what it holds; take another tag";
    case reason::map_key: return "use a string or an integer as the key, or specialise brine::key_codec";
    case reason::base_class: return "it has a base class; make the base a member, or list all members with brine::fields";
    case reason::array_member: return "it has a C array or an anonymous union as a member; use std::array or std::variant";
    case reason::greedy_member: return "a member takes any value, as std::any does; give it a plain type, or specialise brine::codec";
    case reason::bit_field: return "it has a bit-field; give the member a whole integer, or specialise brine::codec";
    case reason::reference_member: return "it has a reference member; hold a value, or pass an id";
    case reason::volatile_member: return "it has a volatile member; drop volatile";
    case reason::too_many_members: return "it has more than 200 members; group them, or list them with brine::fields";
    case reason::virtual_functions: return "it has virtual functions; list its members with brine::fields, or specialise brine::codec";
    case reason::closed_class: return "list its members with brine::fields, or specialise brine::codec, before its first use";
    case reason::not_default_constructible: return "it has no default constructor to be read into; add one, or specialise brine::codec";
    case reason::read_only: return "its brine::codec has no encode; add it, or only read the type";
    case reason::write_only: return "its brine::codec has no decode; add it, or only write the type";
    case reason::foreign_option: return "its annotations say something about a member of another class; name members of this one";
    case reason::invalid_key: return "one of its keys is empty or not UTF-8; rename the member to something else";
    case reason::keys_collide: return "two of its members have the same key; rename one of them";
    case reason::not_a_record: return "it has annotations, but it is not a record; list its members with brine::fields, or drop them";
    case reason::unlisted_option: return "its annotations say something about a member that brine::fields leaves out; list the member";
    case reason::misplaced_option: return "an option stands in the wrong place; options of a type stand in brine::annotate, options of a member in brine::field";
    case reason::unfit_option: return "an option does not fit the type of its member; drop it, or give it a function that takes the member";
    case reason::contradiction: return "two options of one member contradict each other; drop one of them";
    case reason::left_out_but_required: return "a member may be left out when written, but reading would not bring its value back; add brine::defaulted, or drop what leaves it out";
    case reason::null_twice: return "null would stand for two of its values; drop one of the two layers";
    case reason::needs_an_object: return "an option is about keys or about leaving out, but it is written without keys; drop the option";
    case reason::invalid_pointer: return "brine::nested takes a JSON Pointer, such as \"/body/id\"";
    case reason::captured_twice: return "two of its members would take the unknown keys; keep one of them";
    case reason::captured_and_denied: return "unknown keys are both denied and captured; drop one of the two";
    case reason::may_vanish: return "a flattened optional has no member that is always written, so an empty one looks the same; do not flatten it";
    case reason::not_transparent: return "a transparent record has one member that takes part; skip the others, or drop brine::transparent";
    case reason::no_setter: return "one of its properties has no setter; add one, or say brine::skip_reading";
    case reason::not_constructible: return "brine::construct_with does not make it of the values of its listed members, in their order; give it a function that does";
    case reason::other: return "specialise brine::codec, before its first use";
    }
    return "";
}

/// Well-known handles, by name: their headers are not worth including for this.
inline constexpr auto handle_names = std::to_array<std::string_view>(
    {"std::mutex", "std::recursive_mutex", "std::timed_mutex", "std::shared_mutex", "std::condition_variable",
     "std::thread", "std::jthread", "std::basic_ifstream", "std::basic_ofstream", "std::basic_fstream",
     "std::basic_istream", "std::basic_ostream", "std::basic_iostream", "std::future", "std::promise",
     "std::stop_token", "std::exception_ptr", "std::unique_lock", "std::lock_guard"});

constexpr bool names_a_handle(std::string_view name) {
    return std::any_of(handle_names.begin(), handle_names.end(), [name](std::string_view handle) {
        return name.starts_with(handle) && (name.size() == handle.size() || name[handle.size()] == '<');
    });
}

template <class T>
constexpr reason reason_against_class() {
    if (names_a_handle(type_name<T>())) return reason::handle;
    if (type_name<T>() == "std::any") return reason::any;
    if (type_name<T>().starts_with("std::function<") || type_name<T>().starts_with("std::move_only_function<"))
        return reason::function;
    if (type_name<T>().starts_with("std::span<") || type_name<T>().starts_with("std::basic_string_view<")) return reason::view;
    if (std::is_polymorphic_v<T>) return reason::virtual_functions;
    switch (reflect::obstacle_of<T>()) {
    case reflect::obstacle::base_class: return reason::base_class;
    case reflect::obstacle::array_member: return reason::array_member;
    case reflect::obstacle::greedy_member: return reason::greedy_member;
    case reflect::obstacle::bit_field: return reason::bit_field;
    case reflect::obstacle::reference_member: return reason::reference_member;
    case reflect::obstacle::volatile_member: return reason::volatile_member;
    case reflect::obstacle::too_many: return reason::too_many_members;
    default: return reason::closed_class;
    }
}

/// Why a type without a codec takes no part; cv-qualifiers do not count.
template <class T>
constexpr reason reason_against() {
    if constexpr (std::is_pointer_v<T>)
        return std::is_function_v<std::remove_pointer_t<T>> ? reason::function
               : is_character<std::remove_cv_t<std::remove_pointer_t<T>>> ? reason::c_string : reason::pointer;
    else if constexpr (std::is_member_pointer_v<T> || std::is_function_v<T>) return reason::function;
    else if constexpr (std::is_reference_v<T>) return reason::reference;
    else if constexpr (std::is_array_v<T>)
        return is_character<std::remove_cv_t<std::remove_all_extents_t<T>>> ? reason::c_string : reason::c_array;
    else if constexpr (std::is_union_v<T>) return reason::union_type;
    else if constexpr (std::is_arithmetic_v<T>) return reason::wide_number;
    else if constexpr (std::is_class_v<T>) return reason_against_class<T>();
    else return type_name<T>().ends_with("__int128") ? reason::wide_number : reason::other;
}

}  // namespace brine::inline v0::detail
