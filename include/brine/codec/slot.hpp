/// A slot: what one member of a record is in JSON. And what each option means for it: the one place where that is decided.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/base/naming.hpp>
#include <brine/reflect/option.hpp>

#include <cstdint>
#include <span>
#include <string_view>

namespace brine::inline v0 {

template <class As, auto To, auto From>
struct via;

namespace detail {

/// What becomes of a member that a text does not have.
enum class if_missing : std::uint8_t {
    fail,   ///< it is required
    clear,  ///< it is empty, as an optional is
    fresh,  ///< what it is in a fresh object
    make,   ///< what the function of default_from returns
};

/// What one member is in JSON.
struct slot {
    std::string_view member;    ///< its name in C++
    std::string_view key;       ///< its key in what is written
    std::string_view read_key;  ///< its key in what is read
    if_missing missing = if_missing::fail;
    bool written = true;
    bool read = true;         ///< if not, its value is skipped where it is written
    bool writes_null = true;  ///< an empty value is written; otherwise it is left out
    bool may_be_left_out = false;  ///< a test decides
    unsigned said = 0;             ///< what its options are about, see `about`
    bool contradicted = false;     ///< by another option about the same
    bool guarded = false;          ///< it belongs to a flattened record that may be empty
    std::span<std::string_view const> path{};  ///< what nested says; of a resolved slot: the keys of the objects around it

    [[nodiscard]] constexpr bool required() const { return read && missing == if_missing::fail; }
    [[nodiscard]] constexpr bool takes_part() const { return written || read; }
};

/// What an option is about: two options of a member about the same contradict each other.
namespace about {
inline constexpr unsigned written_key = 1, read_key = 2, more_keys = 4, direction = 8, missing = 16, empty = 32, leaving_out = 64, checking = 128,
                          flattening = 256, form = 512, place = 1024, making = 2048, prefix = 4096, suffix = 8192;
}

constexpr void note(auto& of, unsigned what) {
    of.contradicted = of.contradicted || (of.said & what) != 0;
    of.said |= what;
}

/// What is said about a type as a whole.
struct type_options {
    std::string_view prefix{}, suffix{};
    naming style{};
    bool restyled = false;
    bool denies_unknown = false;
    bool defaults_all = false;
    bool writes_null = false;
    unsigned said = 0;          ///< what its options are about
    bool contradicted = false;  ///< by another option about the same
};

// What each option means: the one place where it is decided.

template <naming Naming>
constexpr void resolve(type_options& of, reflect::rename_all_option<Naming>) { note(of, about::written_key), of.restyled = true, of.style = Naming; }
template <fixed_string Text>
constexpr void resolve(type_options& of, reflect::strip_prefix_option<Text> option) { note(of, about::prefix), of.prefix = option.text; }
template <fixed_string Text>
constexpr void resolve(type_options& of, reflect::strip_suffix_option<Text> option) { note(of, about::suffix), of.suffix = option.text; }
constexpr void resolve(type_options& of, reflect::deny_unknown_option) { of.said |= about::more_keys, of.denies_unknown = true; }
constexpr void resolve(type_options& of, reflect::defaulted_all_option) { of.defaults_all = true; }
template <bool Written>
constexpr void resolve(type_options& of, reflect::null_all_option<Written>) { note(of, about::empty), of.writes_null = Written; }
template <auto Member>
constexpr void resolve(type_options& of, reflect::capture_unknown_option<Member>) { note(of, about::flattening); }
constexpr void resolve(type_options& of, reflect::as_array_option) { note(of, about::form); }
constexpr void resolve(type_options& of, reflect::transparent_option) { note(of, about::form); }
template <auto Make>
constexpr void resolve(type_options& of, reflect::construct_with_option<Make>) { note(of, about::making); }

template <fixed_string Key, reflect::way Way>
constexpr void resolve(slot& of, reflect::rename_option<Key, Way> option) {
    if (Way != reflect::way::read) note(of, about::written_key), of.key = option.key;
    if (Way != reflect::way::written) note(of, about::read_key), of.read_key = option.key;
}
template <fixed_string... Keys>
constexpr void resolve(slot& of, reflect::alias_option<Keys...>) { of.said |= about::more_keys; }
template <reflect::way Way>
constexpr void resolve(slot& of, reflect::skip_option<Way>) {
    note(of, about::direction);
    of.written = Way == reflect::way::read;
    of.read = Way == reflect::way::written;
}
constexpr void resolve(slot& of, reflect::required_option) { note(of, about::missing), of.missing = if_missing::fail; }
constexpr void resolve(slot& of, reflect::defaulted_option) { note(of, about::missing), of.missing = if_missing::fresh; }
template <auto Make>
constexpr void resolve(slot& of, reflect::default_from_option<Make>) { note(of, about::missing), of.missing = if_missing::make; }
template <bool Written>
constexpr void resolve(slot& of, reflect::null_option<Written>) { note(of, about::empty), of.writes_null = Written; }
template <auto Test>
constexpr void resolve(slot& of, reflect::skip_if_option<Test>) { note(of, about::leaving_out), of.may_be_left_out = true; }
constexpr void resolve(slot& of, reflect::skip_default_option) {
    note(of, about::leaving_out), of.may_be_left_out = true;
    note(of, about::missing), of.missing = if_missing::fresh;
}
template <auto Test, fixed_string Text>
constexpr void resolve(slot& of, reflect::validate_option<Test, Text>) { of.said |= about::checking; }

template <auto Least, auto Most>
constexpr void resolve(slot& of, reflect::range_option<Least, Most>) { of.said |= about::checking; }
template <std::size_t Least, std::size_t Most>
constexpr void resolve(slot& of, reflect::length_option<Least, Most>) { of.said |= about::checking; }
constexpr void resolve(slot& of, reflect::flatten_option) { note(of, about::flattening); }
template <fixed_string Pointer>
constexpr void resolve(slot& of, reflect::nested_option<Pointer> option) { note(of, about::place), of.path = option.keys; }
template <auto Value>
constexpr void resolve(slot& of, reflect::constant_option<Value>) { note(of, about::form); }
constexpr void resolve(slot& of, reflect::as_string_option) { note(of, about::form); }
constexpr void resolve(slot& of, reflect::as_null_option) { note(of, about::form); }
constexpr void resolve(slot& of, reflect::as_integer_option) { note(of, about::form); }
constexpr void resolve(slot& of, reflect::tagged_externally_option) { note(of, about::form); }
template <fixed_string Tag>
constexpr void resolve(slot& of, reflect::tagged_internally_option<Tag>) { note(of, about::form); }
template <fixed_string Tag, fixed_string Content>
constexpr void resolve(slot& of, reflect::tagged_adjacently_option<Tag, Content>) { note(of, about::form); }
constexpr void resolve(slot& of, reflect::untagged_option) { note(of, about::form); }
template <class As, auto To, auto From>
constexpr void resolve(slot& of, via<As, To, From>) { note(of, about::form); }

template <class Option>
concept option_of_field = requires(slot of, Option option) { resolve(of, option); };
template <class Option>
concept option_of_type = requires(type_options of, Option option) { resolve(of, option); };

}  // namespace detail

}  // namespace brine::inline v0
