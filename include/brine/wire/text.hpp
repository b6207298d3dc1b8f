/// What is inside a JSON string: escapes and UTF-8 (RFC 8259 section 7, RFC 3629).
#pragma once

#include <brine/base/error.hpp>
#include <brine/wire/block.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace brine::inline v0::wire {

constexpr bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// The bytes that may follow a number or a literal.
inline constexpr auto ends_a_scalar = [] {
    std::array<bool, 256> ends{};
    for (char const c : {' ', '\n', '\r', '\t', ',', ':', '[', ']', '{', '}'}) ends[static_cast<unsigned char>(c)] = true;
    return ends;
}();

constexpr bool ends_scalar(char c) { return ends_a_scalar[static_cast<unsigned char>(c)]; }
/// Whether a number or literal ends in front of `at`; what is at `limit` may not be readable.
constexpr bool ends_scalar(char const* at, char const* limit) { return at == limit || ends_scalar(*at); }

/// The value of a hexadecimal digit; -1 for any other byte.
constexpr int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    auto const small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

/// The UTF-16 code unit of four hexadecimal digits; -1 if they are not.
constexpr int code_unit(char const* digits) {
    int unit = 0;
    for (int i = 0; i < 4; ++i) {
        int const value = hex_value(digits[i]);
        if (value < 0) return -1;
        unit = unit * 16 + value;
    }
    return unit;
}

/// Writes a code point as UTF-8 (1 to 4 bytes); returns the end.
constexpr char* put_code_point(char* to, std::uint32_t point) {
    auto const put = [&](std::uint32_t byte) { *to++ = static_cast<char>(byte); };
    if (point < 0x80) return put(point), to;
    if (point < 0x800) return put(0xC0 | point >> 6), put(0x80 | (point & 0x3F)), to;
    if (point < 0x10000)
        return put(0xE0 | point >> 12), put(0x80 | (point >> 6 & 0x3F)), put(0x80 | (point & 0x3F)), to;
    return put(0xF0 | point >> 18), put(0x80 | (point >> 12 & 0x3F)), put(0x80 | (point >> 6 & 0x3F)),
           put(0x80 | (point & 0x3F)), to;
}

/// What the one-letter escapes stand for.
inline constexpr auto simple_escapes = [] {
    std::array<char, 256> table{};
    constexpr std::string_view letters = "\"\\/bfnrt", bytes = "\"\\/\b\f\n\r\t";
    for (std::size_t i = 0; i < letters.size(); ++i) table[static_cast<unsigned char>(letters[i])] = bytes[i];
    return table;
}();

/// The byte that a one-letter escape stands for; NUL if there is no such escape.
constexpr char simple_escape(char letter) { return simple_escapes[static_cast<unsigned char>(letter)]; }

/// One escape sequence, decoded: how many bytes it takes and the code point it means, or what is wrong with it.
struct escape_sequence {
    errc code;
    std::uint8_t length;
    std::uint32_t point;
};

/// Reads the escape that starts (with its backslash) a text.
[[gnu::always_inline]] constexpr inline escape_sequence read_escape(std::string_view text) {
    constexpr escape_sequence invalid{errc::invalid_escape, 0, 0};
    if (text.size() < 2) return invalid;
    if (char const simple = simple_escape(text[1])) return {errc::ok, 2, static_cast<unsigned char>(simple)};
    if (text[1] != 'u' || text.size() < 6) return invalid;
    int const first = code_unit(text.data() + 2);
    if (first < 0) return invalid;
    if (first < 0xD800 || first > 0xDFFF) return {errc::ok, 6, static_cast<std::uint32_t>(first)};
    if (first > 0xDBFF || text.size() < 12 || text[6] != '\\' || text[7] != 'u') return {errc::lone_surrogate, 0, 0};
    int const second = code_unit(text.data() + 8);
    if (second < 0xDC00 || second > 0xDFFF) return {errc::lone_surrogate, 0, 0};
    return {errc::ok, 12, 0x10000u + (static_cast<std::uint32_t>(first & 0x3FF) << 10 | static_cast<std::uint32_t>(second & 0x3FF))};
}

/// The length of the well-formed UTF-8 sequence that starts a text, 0 if there is none (Unicode 15, table 3-7).
constexpr std::size_t code_point_length(std::string_view text) {
    auto const byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    auto const between = [&](std::size_t i, unsigned low, unsigned high) { return byte(i) >= low && byte(i) <= high; };
    auto const tail = [&](std::size_t i) { return between(i, 0x80, 0xBF); };
    auto const lead = byte(0);
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return tail(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF)
        return between(1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) && tail(2) ? 3 : 0;
    if (lead >= 0xF0 && lead <= 0xF4)
        return between(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF) && tail(2) && tail(3) ? 4 : 0;
    return 0;
}

/// The length of the good sequence of two or three bytes that starts a word, 0 if none does.
inline std::size_t short_code_point(std::uint64_t word) {
    if ((word & 0xC0E0u) == 0x80C0u) return (word & 0x1Eu) != 0 ? 2 : 0;
    if ((word & 0xC0C0F0u) != 0x8080E0u) return 0;
    auto const top = word & 0x200Fu;  // five bits of the code point: neither overlong nor a surrogate
    return top != 0 && top != 0x200Du ? 3 : 0;
}

/// Where the first byte stands that is not part of well-formed UTF-8; the size if there is none.
constexpr std::size_t first_invalid_utf8(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (!std::is_constant_evaluated() && text.size() - at >= 8) {
            auto const word = load_word(text.data() + at);
            if ((word & 0x8080808080808080u) == 0) {
                at += 8;
                continue;
            }
            if (auto const length = short_code_point(word); length != 0) {
                at += length;
                continue;
            }
        }
        auto const length = code_point_length(text.substr(at));
        if (length == 0) return at;
        at += length;
    }
    return at;
}

/// A fault in a string: what and at which byte.
struct text_fault {
    errc code;
    std::size_t at;
};

/// The first fault of a string's content (what stands between its quotes), in text order; `ok` if there is none.
constexpr text_fault first_fault(std::string_view content) {
    std::size_t at = 0;
    while (at < content.size()) {
        auto const rest = content.substr(at);
        if (static_cast<unsigned char>(rest[0]) < 0x20) return {errc::control_character, at};
        if (rest[0] == '\\') {
            auto const escape = read_escape(rest);
            if (escape.code != errc::ok) return {escape.code, at};
            at += escape.length;
        } else {
            auto const length = code_point_length(rest);
            if (length == 0) return {errc::invalid_utf8, at};
            at += length;
        }
    }
    return {errc::ok, at};
}

/// Whether a content has a backslash. Reads up to 15 bytes past a content that is shorter than 16.
inline bool has_backslash(char const* content, std::size_t size) {
    if (size < block::size)
        return (block(content).equal('\\') & ((1u << size) - 1)) != 0;
    std::size_t at = 0;
    for (; at + block::size <= size; at += block::size)
        if (block(content + at).equal('\\') != 0) return true;
    return block(content + size - block::size).equal('\\') != 0;
}

/// Replaces the escapes of a content whose UTF-8 is known to be good; `to` is elsewhere and has room for its size. Returns
/// the end of what was written, or null at an escape that is wrong.
inline char* unescape(std::string_view content, char* to) {
    auto const* from = content.data();
    auto const* const end = from + content.size();
    while (from != end) {
        if (end - from >= static_cast<std::ptrdiff_t>(block::size)) {
            block const bytes(from);
            bytes.store(to);
            auto const found = bytes.equal('\\');
            auto const plain = found == 0 ? static_cast<int>(block::size) : std::countr_zero(found);
            from += plain;
            to += plain;
            if (found == 0) continue;
        } else if (*from != '\\') {
            *to++ = *from++;
            continue;
        }
        if (from + 1 != end)
            if (char const simple = simple_escape(from[1])) {
                *to++ = simple;
                from += 2;
                continue;
            }
        auto const escape = read_escape({from, static_cast<std::size_t>(end - from)});
        if (escape.code != errc::ok) return nullptr;
        to = put_code_point(to, escape.point);
        from += escape.length;
    }
    return to;
}

/// Whether all escapes of a content are right.
inline bool has_good_escapes(std::string_view content) {
    auto const* from = content.data();
    auto const* const end = from + content.size();
    while (from != end) {
        from = static_cast<char const*>(std::memchr(from, '\\', static_cast<std::size_t>(end - from)));
        if (from == nullptr) return true;
        auto const escape = read_escape({from, static_cast<std::size_t>(end - from)});
        if (escape.code != errc::ok) return false;
        from += escape.length;
    }
    return true;
}

/// The closing quote of a string that stage 1 has found: the last one before the next token, behind white space at most.
[[gnu::always_inline]] inline char const* closing_quote(char const* next) {
    do --next; while (*next != '"');
    return next;
}

/// Where a string's content ends that nobody has looked at yet, and what was seen on the way.
struct string_end {
    char const* quote;     ///< the closing quote; null if a byte below 0x20 comes first
    bool escaped;          ///< there is a backslash
    bool non_ascii;        ///< there is a byte from 0x80
};

/// Finds the closing quote of a content in text that ends with at least 16 NUL bytes.
inline string_end find_string_end(char const* content) {
    string_end seen{nullptr, false, false};
    for (auto const* at = content;;) {
        block const bytes(at);
        auto const quotes = bytes.equal('"');
        auto const escapes = bytes.equal('\\');
        auto const controls = bytes.controls();
        auto const stops = quotes | escapes | controls;
        auto const clean = stops == 0 ? 16 : std::countr_zero(stops);
        seen.non_ascii |= (bytes.non_ascii() & ((1u << clean) - 1)) != 0;
        at += clean;
        if (stops == 0) continue;
        auto const stop = stops & (0u - stops);
        if ((stop & quotes) != 0) return seen.quote = at, seen;
        if ((stop & controls) != 0) return seen;
        seen.escaped = true;
        // The byte behind a backslash never closes the string; if it is a control, the next round meets it.
        at += static_cast<unsigned char>(at[1]) < 0x20 ? 1 : 2;
        if (static_cast<unsigned char>(at[-1]) >= 0x80) seen.non_ascii = true;
    }
}

}  // namespace brine::inline v0::wire
