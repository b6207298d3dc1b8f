/// No byte outside a text is read, and none outside a buffer is written: texts of every length up to 4096 that end or
/// start right at an unmapped page, and on heap blocks of exactly their size (for AddressSanitizer).
// needs: exceptions
///
/// This file runs a second time with SIMDJSON_FORCE_IMPLEMENTATION=fallback in the environment.
#include <brine/brine.hpp>

#include "support/forms.hpp"
#include "support/guarded_memory.hpp"
#include "support/random.hpp"
#include "support/samples.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

using namespace support;

namespace edge {

constexpr std::size_t longest = 4096;

class places {
public:
    /// What decoding says in all three places; a difference fails the test.
    template <class T>
    verdict decode(std::string_view text) {
        auto const expected = decode_verdict<T>(text);
        std::unique_ptr<char, decltype(&std::free)> const block(static_cast<char*>(std::malloc(text.size())),
                                                                &std::free);
        std::copy(text.begin(), text.end(), block.get());
        auto const check = [&](std::string_view place) {
            if (decode_verdict<T>(place) != expected) FAIL_CHECK("another verdict beside the edge: " << shown(text));
        };
        check(memory_.before_the_edge(text));
        // Reading in front of a text does not depend on its length so closely.
        if (text.size() % 8 == 0) check(memory_.behind_the_edge(text));
        check({block.get(), text.size()});
        return expected;
    }

private:
    guarded_memory memory_{longest};
};

inline std::string repeated(std::string_view part, std::size_t length) {
    std::string text;
    while (text.size() < length) text += part;
    return text.substr(0, length);
}

/// Texts of one length, valid where the length allows; the last bytes are of all kinds.
inline std::vector<std::string> strings_of(std::size_t length) {
    if (length < 2) return {};
    auto const inside = [&](std::string_view part) {
        auto const whole = (length - 2) / part.size() * part.size();
        return '"' + repeated(part, whole) + std::string(length - 2 - whole, 'x') + '"';
    };
    return {inside("a"),        inside("\\n"),           inside("\\\\"),
            inside("\xC3\xA9"), inside("\xE2\x82\xAC"),  inside("\xF0\x9D\x84\x9E"),
            inside("\\u20ac"),  inside("\\ud834\\udd1e")};
}

inline std::vector<std::string> doubles_of(std::size_t length) {
    if (length < 1) return {};
    std::vector<std::string> texts{std::string(length, '9').insert(1, ".").substr(0, length),
                                   std::string(length - 1, ' ') + '7', '7' + std::string(length - 1, '\n')};
    if (length > 2)
        texts.push_back("0." + std::string(length - 2, '3')),
            texts.push_back("-" + std::string(length > 300 ? 1 : length - 1, '8'));
    if (length > 4)
        texts.push_back("1e-" + std::string(length - 3, '0')), texts.push_back(std::string(length - 3, ' ') + "1e5");
    for (auto& text : texts)
        if (text.ends_with('.')) text.back() = '0';
    return texts;
}

/// A document with everything in it, long enough to be cut at every length.
inline std::string long_document() {
    random_numbers dice(31);
    std::string text = "[";
    while (text.size() < longest + 100) text += brine::try_to_json(sample::any_everything(dice)).value_or("") + ",";
    text.back() = ']';
    return text;
}

}  // namespace edge

using namespace edge;

TEST_CASE("memory edge: strings of every length") {
    places at;
    for (std::size_t length = 0; length <= longest; ++length)
        for (auto const& text : strings_of(length)) {
            if (!at.decode<std::string>(text)) FAIL_CHECK("refused: " << shown(text));
            if (at.decode<std::string>(text.substr(0, length - 1)))
                FAIL_CHECK("accepted without its end: " << shown(text));
        }
}

TEST_CASE("memory edge: numbers of every length, at the end and with white space behind") {
    places at;
    for (std::size_t length = 0; length <= longest; ++length)
        for (auto const& text : doubles_of(length)) {
            if (!at.decode<double>(text)) FAIL_CHECK("refused: " << shown(text));
            at.decode<int>(text);
            at.decode<float>(text);
            at.decode<std::vector<double>>(text);
        }
}

TEST_CASE("memory edge: literals behind white space of every length") {
    places at;
    for (std::size_t length = 0; length <= longest - 5; ++length) {
        std::string const space(length, length % 2 == 0 ? ' ' : '\n');
        if (!at.decode<bool>(space + "true") || !at.decode<bool>(space + "false"))
            FAIL_CHECK("refused behind " << length);
        if (!at.decode<std::optional<int>>(space + "null")) FAIL_CHECK("refused behind " << length);
        // Four at each length; their number is prime to 64, so each of them meets every alignment.
        static constexpr std::string_view cuts[] = {"",    "t", "tr",   "tru",      "f",           "fals", "n",
                                                    "nul", "-", "1e",   "1.",       "\"",          "\"\\", "\"\\u",
                                                    "[",   "{", "\xC3", "\xE2\x82", "\xF0\x9D\x84"};
        for (std::size_t i = 0; i < 4; ++i) {
            auto const text = space + std::string(cuts[(length + 5 * i) % std::size(cuts)]);
            if (at.decode<bool>(text) || at.decode<std::optional<int>>(text) || at.decode<std::string>(text))
                FAIL_CHECK("accepted: " << shown(text));
        }
    }
}

TEST_CASE("memory edge: arrays and objects of every length, decoded and skipped") {
    places at;
    for (std::size_t length = 20; length <= longest; ++length) {
        auto const ones = "[1" + repeated(",1", (length - 3) / 2 * 2) + std::string(length % 2 == 0 ? 1 : 0, ' ') + "]";
        if (!at.decode<std::vector<int>>(ones) || !at.decode<std::vector<double>>(ones))
            FAIL_CHECK("refused: " << shown(ones));
        if (at.decode<std::vector<int>>(ones.substr(0, ones.size() - 1)))
            FAIL_CHECK("accepted without its end: " << shown(ones));
        auto const skipped = R"({"keep":3,"zz":")" + std::string(length - 18, 'x') + "\"}";
        if (!at.decode<sample::keeper>(skipped)) FAIL_CHECK("refused: " << shown(skipped));
        if (at.decode<sample::keeper>(skipped.substr(0, length - 1)))
            FAIL_CHECK("accepted without its end: " << shown(skipped));
        auto const keyed = "{\"" + std::string(length - 6, 'k') + "\":1}";
        if (!at.decode<std::map<std::string, int>>(keyed)) FAIL_CHECK("refused: " << shown(keyed));
        at.decode<sample::keeper>(keyed);
    }
}

TEST_CASE("memory edge: a document cut at every length is an error, decoded and skipped") {
    places at;
    auto const whole = long_document();
    REQUIRE(brine::try_from_json<std::vector<sample::everything>>(whole));
    for (std::size_t length = 0; length <= longest; ++length) {
        auto const cut = whole.substr(0, length);
        if (at.decode<std::vector<sample::everything>>(cut)) FAIL_CHECK("accepted: cut at " << length);
        auto const skipped = (R"({"zz":)" + cut).substr(0, longest);
        if (at.decode<sample::keeper>(skipped)) FAIL_CHECK("accepted: skipped and cut at " << length);
    }
}

TEST_CASE("memory edge: broken UTF-8 of every length before the end") {
    places at;
    for (std::string const part : {"\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9D\x84\x9E"})
        for (std::size_t length = 0; length <= longest - 1; ++length) {
            auto const text = '"' + repeated(part, length);
            if (at.decode<std::string>(text)) FAIL_CHECK("accepted: " << shown(text));
            at.decode<sample::keeper>(text);
        }
}

TEST_CASE("memory edge: strings of every length are encoded without reading beyond them") {
    guarded_memory memory(longest);
    std::size_t wrong = 0;
    for (std::string const part : {"a", "\n", "\"", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9D\x84\x9E"})
        for (std::size_t length = 0; length <= longest; ++length) {
            auto const value = repeated(part, length);
            auto const expected = brine::try_to_json(value);
            auto const same = [&](std::string_view place) {
                auto const encoded = brine::try_to_json(place);
                return encoded.has_value() == expected.has_value() && (!encoded || *encoded == *expected);
            };
            wrong += !same(memory.before_the_edge(value));
            wrong += !same(memory.behind_the_edge(value));
        }
    CHECK(wrong == 0);
}

TEST_CASE("memory edge: nothing is written beyond a buffer, whatever its size") {
    guarded_memory memory(longest);
    random_numbers dice(32);
    std::size_t wrong = 0;
    for (int i = 0; i < 10; ++i) {
        auto const value = sample::any_everything(dice);
        auto const text = brine::try_to_json(value).value_or("");
        for (std::size_t size = 0; size <= std::min(longest, text.size() + 40); ++size) {
            auto const buffer = memory.last(size);
            auto const written = brine::try_to_json(value, buffer);
            wrong += written.has_value() != (size >= text.size());
            wrong += written && std::string_view(buffer.data(), *written) != text;
        }
    }
    CHECK(wrong == 0);
}
