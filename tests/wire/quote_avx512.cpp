#include <brine/wire/quote_avx512.hpp>

#include "support/random.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace wire = brine::wire;

#if defined(BRINE_HAS_X86_KERNELS)
namespace {

/// Good and bad UTF-8, and what must be escaped; the longest piece last.
constexpr std::array<std::string_view, 17> pieces{"a", "bc", "\xC3\xA6", "\xE2\x82\xAC", "\xF0\x9F\x9A\x80", "\"", "\\", "\n", "\x01",
                                                  "\xED\xA0\x80", "\xC0\x80", "\xF4\x90\x80\x80", "\xE0\x80\x80", "\xF0\x80\x80\x80", "\x80", "\xF0\x9F",
                                                  "plain words here"};

/// Whether it writes what put_string writes, into as much room as there is and no more, or nothing.
bool agrees(std::string_view text, std::size_t room) {
    // Of exactly their size, so that a sanitizer sees whoever looks further.
    std::unique_ptr<char[]> const from(new char[text.size()]), to(new char[room]);
    std::copy(text.begin(), text.end(), from.get());
    std::string expected;
    wire::output out(expected);
    bool const good = wire::put_string(out, text) == text.size();
    out.finish();
    auto const* const end = wire::put_string_avx512(to.get(), to.get() + room, {from.get(), text.size()});
    if (end == nullptr) return !good || room < 6 * text.size() + 66;
    return good && std::string_view(to.get(), static_cast<std::size_t>(end - to.get())) == expected;
}

}  // namespace

TEST_CASE("quote_avx512: it writes what every processor writes, or nothing where that may not fit or is not UTF-8") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    support::random_numbers dice(32);
    std::size_t wrong = 0;
    for (int i = 0; i < 100000; ++i) {
        std::string text;
        std::size_t const kinds = std::array<std::size_t, 3>{5, 9, 17}[dice.below(3)];
        for (auto count = dice.below(40); count > 0; --count) text += pieces[dice.below(kinds)];
        if (dice.below(8) == 0) text.resize(dice.below(text.size() + 1));
        wrong += !agrees(text, text.size() * dice.below(8) + dice.below(100));
    }
    CHECK(wrong == 0);
}

TEST_CASE("quote_avx512: every pair of bytes, at every place of a block") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    std::size_t wrong = 0;
    for (unsigned first = 0; first < 256; ++first)
        for (unsigned second = 0; second < 256; second += 5) {
            std::string text(140, 'x');
            auto const at = (7 * first + second) % 138;
            text[at] = static_cast<char>(first);
            text[at + 1] = static_cast<char>(second);
            text[at + 2] = '\x80';
            wrong += !agrees(text, 1000);
        }
    CHECK(wrong == 0);
}
#endif
