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
    std::uint8_t unused;  ///< so that an entry is a word
};

/// The escapes of the bytes up to `\`; only those that must be escaped have one.
inline constexpr auto written_escapes = [] {
    constexpr std::string_view letters = "btn?fr";  // from 0x08 on
    std::array<written_escape, '\\' + 1> table{};
    for (unsigned byte = 0; byte < 0x20; ++byte) {
        bool const named = byte >= 0x08 && byte <= 0x0D && byte != 0x0B;
        if (named) table[byte] = {{'\\', letters[byte - 0x08u]}, 2, 0};
        else table[byte] = {{'\\', 'u', '0', '0', static_cast<char>('0' + (byte >> 4)), "0123456789abcdef"[byte & 15]}, 6, 0};
    }
    table['"'] = {{'\\', '"'}, 2, 0};
    table['\\'] = {{'\\', '\\'}, 2, 0};
    return table;
}();

/// Writes one byte that must be escaped (below 0x20, `"` or `\`); touches six bytes, returns the end.
constexpr char* put_escape(char* to, char c) {
    auto const& escape = written_escapes[static_cast<unsigned char>(c)];
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

/// Copies a part of a block, from its first byte, and escapes what is marked; reads and writes up to a block more.
inline char* copy_marked(char const* from, std::size_t size, std::uint32_t marks, char* to) {
    std::size_t at = 0;
    for (; marks != 0; marks &= marks - 1) {
        auto const next = static_cast<std::size_t>(std::countr_zero(marks));
        block(from + at).store(to);
        to = put_escape(to + (next - at), from[next]);
        at = next + 1;
    }
    block(from + at).store(to);
    return to + (size - at);
}

/// A copy of a text's last bytes, fewer than two times Size: nothing behind a text may be read, but Size more behind these.
template <std::size_t Size>
class end_of_text {
public:
    end_of_text(char const* from, std::size_t size) {
        std::size_t at = 0;
        for (; at + block::size <= size; at += block::size) block(from + at).store(bytes_ + at);
        block(from + at, size - at).store(bytes_ + at);
    }
    [[nodiscard]] char const* data() const { return bytes_; }

private:
    char bytes_[3 * Size]{};
};

/// Writes text that has escapes to a place with room for six times its size and a block. Returns the end.
[[gnu::noinline]] inline char* copy_escaped(std::string_view text, char* to, bool& non_ascii) {
    auto const take = [&](char const* from, std::size_t size) {
        block const bytes(from);
        auto const inside = (1u << size) - 1;
        non_ascii |= (bytes.non_ascii() & inside) != 0;
        to = copy_marked(from, size, needs_escape(bytes) & inside, to);
    };
    auto const* from = text.data();
    auto left = text.size();
    for (; left >= 2 * block::size; from += block::size, left -= block::size) take(from, block::size);
    end_of_text<block::size> const rest(from, left);
    for (std::size_t at = 0; at < left; at += block::size) take(rest.data() + at, std::min(left - at, block::size));
    return to;
}

/// Writes text that may need escapes, in pieces that fit a stage.
[[gnu::noinline]] inline void put_escaped(output& out, std::string_view text, bool& non_ascii) {
    std::size_t const at_once = out.grows() ? 32 * staged_at_once : staged_at_once;
    while (!text.empty()) {
        auto const part = text.substr(0, (at_once - block::size) / 6);
        out.take(copy_escaped(part, out.room(6 * part.size() + block::size), non_ascii));
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
