/// Texts for functions that write strings in quotes, to see that they agree with put_string.
#pragma once

#include "support/guarded_memory.hpp"
#include "support/random.hpp"

#include <brine/wire/output.hpp>
#include <brine/wire/quote.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace support {

/// Good and bad UTF-8, and what must be escaped; the longest piece last.
inline constexpr std::array<std::string_view, 17> quoted_pieces{"a", "bc", "\xC3\xA6", "\xE2\x82\xAC", "\xF0\x9F\x9A\x80", "\"", "\\", "\n", "\x01",
                                                                "\xED\xA0\x80", "\xC0\x80", "\xF4\x90\x80\x80", "\xE0\x80\x80", "\xF0\x80\x80\x80", "\x80", "\xF0\x9F",
                                                                "plain words here"};

/// Writes text in quotes, up to an end; or says null, of good text only where not all of it might fit as escapes.
using quoting = char*(char* to, char const* end, std::string_view text);

/// Whether it writes what put_string writes, into as much room as there is and no more, or nothing.
inline bool agrees(quoting* put, std::string_view text, std::size_t room) {
    // Of exactly their size, so that a sanitizer sees whoever looks further.
    std::unique_ptr<char[]> const from(new char[text.size()]), to(new char[room]);
    std::copy(text.begin(), text.end(), from.get());
    std::string expected;
    brine::wire::output out(expected);
    bool const good = brine::wire::put_string(out, text) == text.size();
    out.finish();
    auto const* const end = put(to.get(), to.get() + room, {from.get(), text.size()});
    if (end == nullptr) return !good || room < 6 * text.size() + 66;
    return good && std::string_view(to.get(), static_cast<std::size_t>(end - to.get())) == expected;
}

/// On how many texts of random pieces it does not agree.
inline std::size_t wrong_on_pieces(quoting* put) {
    random_numbers dice(32);
    std::size_t wrong = 0;
    for (int i = 0; i < 100000; ++i) {
        std::string text;
        std::size_t const kinds = std::array<std::size_t, 3>{5, 9, 17}[dice.below(3)];
        for (auto count = dice.below(40); count > 0; --count) text += quoted_pieces[dice.below(kinds)];
        if (dice.below(8) == 0) text.resize(dice.below(text.size() + 1));
        wrong += !agrees(put, text, text.size() * dice.below(8) + dice.below(100));
    }
    return wrong;
}

/// The same for pairs of bytes, before a continuation, at every place of a text of that size.
inline std::size_t wrong_on_pairs(quoting* put, std::size_t size) {
    std::size_t wrong = 0;
    for (std::size_t first = 0; first < 256; ++first)
        for (std::size_t second = 0; second < 256; second += 5) {
            std::string text(size, 'x');
            auto const at = (7 * first + second) % (size - 2);
            text[at] = static_cast<char>(first);
            text[at + 1] = static_cast<char>(second);
            text[at + 2] = '\x80';
            wrong += !agrees(put, text, 8 * size);
        }
    return wrong;
}

/// The same for texts of up to 200 bytes right behind memory that may not be read, and right before it, written right before
/// memory that may not be written; a byte too many ends the program.
inline std::size_t wrong_at_edges(quoting* put) {
    guarded_memory texts(200), written(2000);
    std::size_t wrong = 0;
    for (std::size_t size = 0; size <= 200; ++size)
        for (std::string_view const special : {"", "\xE2\x82\xAC", "\""}) {
            if (special.size() > size) continue;
            for (auto const place : {std::size_t{0}, size - special.size()}) {
                auto const text = std::string(size, 'x').replace(place, special.size(), special);
                for (auto const edge : {texts.behind_the_edge(text), texts.before_the_edge(text)}) {
                    auto const to = written.last(6 * size + 66);
                    auto const* const end = put(to.data(), to.data() + to.size(), edge);
                    auto const expected = '"' + (special == "\"" ? std::string(text).replace(place, 1, "\\\"") : text) + '"';
                    wrong += end == nullptr || std::string_view(to.data(), static_cast<std::size_t>(end - to.data())) != expected;
                }
            }
        }
    return wrong;
}

}  // namespace support
