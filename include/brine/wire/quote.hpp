/// Strings as JSON text: quotes around, escapes inside, UTF-8 checked.
#pragma once

#include <brine/wire/block.hpp>
#include <brine/wire/output.hpp>
#include <brine/wire/structural_index.hpp>
#include <brine/wire/text.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace brine::inline v0::wire {

/// An escape's text and how long it is.
struct written_escape {
    char text[6];
    std::uint8_t size;
};

/// The escapes of the bytes below 0x20, of `"` and of everything else that is escaped, which is `\`.
inline constexpr auto written_escapes = [] {
    constexpr std::string_view letters = "btn?fr";  // from 0x08 on
    std::array<written_escape, 34> table{};
    for (unsigned byte = 0; byte < 0x20; ++byte) {
        bool const named = byte >= 0x08 && byte <= 0x0D && byte != 0x0B;
        if (named) table[byte] = {{'\\', letters[byte - 0x08u]}, 2};
        else table[byte] = {{'\\', 'u', '0', '0', static_cast<char>('0' + (byte >> 4)), "0123456789abcdef"[byte & 15]}, 6};
    }
    table[32] = {{'\\', '"'}, 2};
    table[33] = {{'\\', '\\'}, 2};
    return table;
}();

/// Writes one byte that must be escaped (below 0x20, `"` or `\`); touches six bytes, returns the end.
constexpr char* put_escape(char* to, char c) {
    auto const byte = static_cast<unsigned char>(c);
    auto const& escape = written_escapes[byte < 0x20 ? byte : byte == '"' ? 32 : 33];
    for (std::size_t i = 0; i < sizeof escape.text; ++i) to[i] = escape.text[i];
    return to + escape.size;
}

/// The bytes of a block that cannot stand in a string as they are.
inline std::uint32_t needs_escape(block const& bytes) {
    return bytes.controls() | bytes.equal('"') | bytes.equal('\\');
}

/// Copies text up to its first byte that must be escaped, or to its end; `to` has room for 16 bytes more than the
/// text. Gathers in `non_ascii` whether there is a byte from 0x80. Returns how much was copied.
inline std::size_t copy_plain(std::string_view text, char* to, bool& non_ascii) {
    std::size_t at = 0;
    for (; at + block::size <= text.size(); at += block::size) {
        block const bytes(text.data() + at);
        bytes.store(to + at);
        if (bytes.unusual() == 0) [[likely]] continue;
        non_ascii |= bytes.non_ascii() != 0;
        if (auto const found = needs_escape(bytes); found != 0)
            return at + static_cast<std::size_t>(std::countr_zero(found));
    }
    // Nothing behind the text may be read.
    auto const left = text.size() - at;
    block const bytes(text.data() + at, left);
    bytes.store(to + at);
    auto const inside = (1u << left) - 1;
    if ((bytes.unusual() & inside) == 0) [[likely]] return text.size();
    non_ascii |= bytes.non_ascii() != 0;
    auto const found = needs_escape(bytes) & inside;
    return found == 0 ? text.size() : at + static_cast<std::size_t>(std::countr_zero(found));
}

/// Writes text that may need escapes, in pieces that fit a stage.
[[gnu::noinline]] inline void put_escaped(output& out, std::string_view text, bool& non_ascii) {
    std::size_t const at_once = out.grows() ? 32 * staged_at_once : staged_at_once;
    while (!text.empty()) {
        auto const part = text.substr(0, (at_once - block::size) / 6);
        auto* to = out.room(std::min(at_once, 6 * part.size() + block::size));
        for (std::size_t at = 0;;) {
            auto const copied = copy_plain(part.substr(at), to, non_ascii);
            to += copied;
            at += copied;
            if (at == part.size()) break;
            to = put_escape(to, part[at++]);
        }
        out.take(to);
        text.remove_prefix(part.size());
    }
}

/// Where the first byte stands that is not UTF-8; the size if there is none.
inline std::size_t invalid_at(std::string_view text) {
    // Stage 1's validator is fast from a few blocks on; on a fault the slow one finds the place.
    if (text.size() >= 4 * block::size && valid_utf8(text)) return text.size();
    return first_invalid_utf8(text);
}

/// Writes text as a JSON string. Returns its size, or where it is not UTF-8.
[[gnu::noinline]] inline std::size_t put_string(output& out, std::string_view text) {
    bool non_ascii = false;
    bool const at_once = out.grows() || text.size() + 2 + block::size <= staged_at_once;
    auto* to = out.room(at_once ? text.size() + 2 + block::size : 1);
    *to++ = '"';
    std::size_t const plain = at_once ? copy_plain(text, to, non_ascii) : 0;
    to += plain;
    if (plain != text.size()) {
        out.take(to);
        put_escaped(out, text.substr(plain), non_ascii);
        to = out.room(1);
    }
    *to = '"';
    out.take(to + 1);
    return non_ascii ? invalid_at(text) : text.size();
}

}  // namespace brine::inline v0::wire
