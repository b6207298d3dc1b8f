/// The place of an error, shown: line, column, and the line of the text with the place underlined.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace brine::inline v0 {

/// A place in a text: both count from 1, columns in bytes.
struct text_place {
    std::size_t line;
    std::size_t column;
};

/// Line and column of a byte offset; an offset past the end is the end.
inline text_place locate(std::string_view text, std::size_t offset) {
    auto const before = text.substr(0, offset);
    auto const lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    return {lines + 1, before.size() - (before.rfind('\n') + 1) + 1};
}

namespace detail {

constexpr bool is_continuation_byte(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// The bytes of the token that starts a text, at least one: a string with its quotes, a word or number up to a
/// delimiter, else one byte.
constexpr std::size_t token_length(std::string_view text) {
    auto const is_word = [](char c) { return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '-' || c == '+' || c == '.'; };
    if (text.empty() || (text[0] != '"' && !is_word(text[0]))) return 1;
    if (text[0] != '"') return std::min(text.find_first_of(" \t\r\n,:[]{}\""), text.size());
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '"') return i + 1;
        if (text[i] == '\\') ++i;
    }
    return text.size();
}

/// The bytes of the UTF-8 sequence that starts a text, 0 if it is broken. Excerpts only: overlong forms pass.
constexpr std::size_t sequence_length(std::string_view text) {
    auto const lead = static_cast<unsigned char>(text[0]);
    std::size_t const length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length > text.size()) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if (!is_continuation_byte(text[i])) return 0;
    return length;
}

/// Makes any bytes printable on one line: controls become spaces, broken UTF-8 becomes `?`.
inline std::string printable(std::string_view text) {
    std::string shown;
    while (!text.empty()) {
        auto const length = sequence_length(text);
        if (length == 0) shown += '?';
        else if (static_cast<unsigned char>(text[0]) < 0x20 || text[0] == 0x7F) shown += ' ';
        else shown += text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(1, length));
    }
    return shown;
}

/// How many columns a terminal gives to a printable text: code points, not bytes.
inline std::size_t columns(std::string_view shown) {
    return shown.size() - static_cast<std::size_t>(std::count_if(shown.begin(), shown.end(), is_continuation_byte));
}

/// The start of the code point that a byte is in: at most three bytes back, so that stray bytes stay where they are.
constexpr std::size_t code_point_start(std::string_view line, std::size_t at) {
    for (std::size_t back = 0; back < 4 && back <= at && at < line.size(); ++back)
        if (!is_continuation_byte(line[at - back])) return at - back;
    return at;
}

/// The part of a line that is shown: about `width` bytes around the place, cut between code points.
inline std::string_view window(std::string_view line, std::size_t& column, std::size_t width) {
    if (line.size() <= width) return line;
    auto const first = code_point_start(line, std::min(column > width / 2 ? column - width / 2 : 0, line.size() - width));
    auto const last = std::max(column, code_point_start(line, first + width));
    column -= first;
    return line.substr(first, last - first);
}

}  // namespace detail

/// Two lines, each after a line break: the line of the text, windowed to 80 columns, and an underline below the token.
inline std::string excerpt(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    auto const place = locate(text, offset);
    auto line = text.substr(offset - (place.column - 1));
    line = line.substr(0, line.find('\n'));
    if (line.ends_with('\r')) line.remove_suffix(1);

    auto column = std::min(place.column - 1, line.size());
    auto const shown = detail::window(line, column, 80);
    auto const before = detail::printable(shown.substr(0, column));
    auto const marked = shown.substr(column);
    auto const token = detail::printable(marked.substr(0, detail::token_length(marked)));

    auto number = std::to_string(place.line);
    number.insert(0, number.size() < 5 ? 5 - number.size() : 0, ' ');
    auto const width = std::max<std::size_t>(1, detail::columns(token));
    return "\n" + number + " | " + detail::printable(shown) + "\n" + std::string(number.size(), ' ') + " | " +
           std::string(detail::columns(before), ' ') + "^" + std::string(width - 1, '~');
}

}  // namespace brine::inline v0
