/// Styles of names, and the change from one to another.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace brine::inline v0 {

/// How words are joined: `twoWords`, `TwoWords`, `two_words`, `two-words`, `TWO_WORDS`, `TWO-WORDS`.
enum class naming : std::uint8_t { camel, pascal, snake, kebab, screaming, screaming_kebab };

namespace detail {

constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }
constexpr char to_upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }
constexpr char to_lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

/// Whether a word starts at a place: behind `_`, at the hump of `twoWords`, at the last capital of `HTTPServer`. Digits
/// belong to the word before them.
constexpr bool starts_word(std::string_view name, std::size_t at) {
    if (at == 0 || name[at - 1] == '_') return true;
    if (!is_upper(name[at])) return false;
    bool const next_is_lower = at + 1 < name.size() && name[at + 1] >= 'a' && name[at + 1] <= 'z';
    return is_lower_or_digit(name[at - 1]) || (is_upper(name[at - 1]) && next_is_lower);
}

/// Calls put with each character of a name in another style. Letters are ASCII ones; all other bytes stay.
constexpr void restyle(std::string_view name, naming style, auto put) {
    bool const joined = style == naming::camel || style == naming::pascal;
    bool const loud = style == naming::screaming || style == naming::screaming_kebab;
    char const between = style == naming::kebab || style == naming::screaming_kebab ? '-' : '_';
    bool first = true;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] == '_') continue;
        bool const start = starts_word(name, i);
        if (start && !first && !joined) put(between);
        bool const capital = loud || (joined && start && (!first || style == naming::pascal));
        put(capital ? to_upper(name[i]) : to_lower(name[i]));
        first = false;
    }
}

}  // namespace detail

}  // namespace brine::inline v0
