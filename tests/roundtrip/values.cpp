/// Whole values come back equal: random contents of every kind, both layouts, into fresh and into used targets.
#include <brine/brine.hpp>

#include "support/corpus.hpp"
#include "support/forms.hpp"
#include "support/random.hpp"
#include "support/samples.hpp"
#include "support/sanitizers.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

using sample::everything;

namespace {

constexpr std::size_t rounds = support::instrumented ? 5'000 : 100'000;

struct small_things {
    sample::node tree;
    sample::keeper kept;
    std::vector<std::optional<int>> gaps;
    std::map<std::string, double> named;
    friend bool operator==(small_things const&, small_things const&) = default;
};

/// Encodes, decodes fresh and over `used`: equal values.
template <class T>
bool comes_back(T const& value, T& used, std::string& text) {
    if (!brine::try_to_json(value, text)) return false;
    auto const fresh = brine::try_from_json<T>(text);
    return fresh && *fresh == value && brine::try_from_json(text, used) && used == value;
}

}  // namespace

TEST_CASE("roundtrip: random values of every kind come back equal, also over what was there") {
    support::random_numbers dice(17);
    everything used;
    std::string text, wide;
    std::size_t wrong = 0, largest = 0;
    for (std::size_t i = 0; i < rounds; ++i) {
        auto const value = sample::any_everything(dice);
        bool right = comes_back(value, used, text);
        if (i % 4 == 0) {
            everything other = sample::any_everything(dice);
            right = right && brine::try_to_json<brine::indented<2>>(value, wide) && brine::try_from_json(wide, other) &&
                    other == value;
        }
        wrong += !right;
        largest = std::max(largest, text.size());
    }
    CHECK(wrong == 0);
    CHECK(largest > 2048);
}

TEST_CASE("roundtrip: small values come back equal, so that the direct reader is met as well") {
    support::random_numbers dice(18);
    std::string text;
    std::size_t wrong = 0, small = 0;
    small_things used;
    for (std::size_t i = 0; i < rounds; ++i) {
        small_things value;
        value.tree = sample::any_node(dice, 3);
        value.kept.keep = sample::any_integer<int>(dice);
        value.gaps = sample::several(
            dice, 4, [&] { return dice.coin() ? std::optional<int>(sample::any_integer<int>(dice)) : std::nullopt; });
        value.named[sample::any_text(dice)] = sample::any_double(dice);
        wrong += !comes_back(value, used, text);
        small += text.size() < 400;
    }
    CHECK(wrong == 0);
    CHECK(small > rounds / 4);
}

TEST_CASE("roundtrip: every layout says the same") {
    support::random_numbers dice(19);
    for (int i = 0; i < 200; ++i) {
        auto const value = sample::any_everything(dice);
        auto const decoded = [](auto const& text) { return brine::try_from_json<everything>(*text); };
        CHECK(*decoded(brine::try_to_json(value)) == value);
        CHECK(*decoded(brine::try_to_json<brine::indented<1>>(value)) == value);
        CHECK(*decoded(brine::try_to_json<brine::indented<2>>(value)) == value);
        CHECK(*decoded(brine::try_to_json<brine::indented<8>>(value)) == value);
    }
}

TEST_CASE("roundtrip: the layouts are what they say") {
    std::tuple<std::vector<int>, std::vector<int>, std::map<std::string, int>, sample::keeper> const value{
        {1, 2}, {}, {}, {3}};
    CHECK(brine::try_to_json(value).value_or("") == R"([[1,2],[],{},{"keep":3}])");
    CHECK(brine::try_to_json<brine::indented<2>>(value).value_or("") ==
          "[\n  [\n    1,\n    2\n  ],\n  [],\n  {},\n  {\n    \"keep\": 3\n  }\n]");
}

TEST_CASE("roundtrip: a parser that is reused decodes like a new one") {
    support::random_numbers dice(20);
    brine::parser parser;
    everything used;
    std::size_t wrong = 0;
    for (int i = 0; i < 2000; ++i) {
        auto const value = sample::any_everything(dice);
        auto const text = *brine::try_to_json(value);
        if (i % 7 == 0) wrong += static_cast<bool>(parser.try_from_json(text.substr(0, text.size() / 2), used));
        wrong += !parser.try_from_json(text, used) || used != value;
        auto const fresh = parser.template try_from_json<everything>(text);
        wrong += !fresh || *fresh != value;
    }
    CHECK(wrong == 0);
}

TEST_CASE("roundtrip: decoding in place replaces what is there and keeps its capacity") {
    sample::everything target;
    support::random_numbers dice(21);
    auto const full = sample::any_everything(dice);
    REQUIRE(brine::try_from_json(*brine::try_to_json(full), target));
    target.text.assign(1000, 'x');
    target.ints.assign(1000, 7);
    target.bits.assign(1000, true);
    target.gaps.assign(1000, 7);
    target.names = {{1, "one"}};
    target.series = {{"s", {1, 2}}};
    target.nickname = "gone";
    target.box = std::make_unique<int>(7);
    target.tree.kids.resize(50);
    target.tree.next = std::make_unique<sample::node>();
    auto const text_at = target.text.data();
    auto const ints_at = target.ints.data();

    sample::everything empty;
    REQUIRE(brine::try_from_json(*brine::try_to_json(empty), target));
    CHECK(target == empty);
    CHECK(target.text.data() == text_at);
    CHECK(target.ints.data() == ints_at);
}

TEST_CASE("roundtrip: after an error the target is a valid object that can be decoded into again") {
    support::random_numbers dice(22);
    sample::everything target;
    std::size_t wrong = 0;
    for (int i = 0; i < 300; ++i) {
        auto const value = sample::any_everything(dice);
        auto const text = *brine::try_to_json(value);
        for (std::size_t cut = 0; cut < text.size(); cut += 1 + dice.below(60))
            wrong += static_cast<bool>(brine::try_from_json(text.substr(0, cut), target));
        static_cast<void>(brine::try_to_json(target));
        wrong += !brine::try_from_json(text, target) || target != value;
    }
    CHECK(wrong == 0);
}

TEST_CASE("roundtrip: corrupting one byte is an error or another value, and nothing worse") {
    support::random_numbers dice(23);
    sample::everything target;
    std::size_t refused = 0;
    for (int i = 0; i < 300; ++i) {
        auto text = *brine::try_to_json(sample::any_everything(dice));
        for (int n = 0; n < 50; ++n) {
            auto const at = dice.below(text.size());
            auto const before = text[at];
            text[at] = static_cast<char>(dice.next());
            // What is accepted must say the same once more.
            if (auto const decoded = brine::try_from_json<everything>(text)) {
                auto const again = brine::try_to_json(*decoded);
                if (!again || brine::try_from_json<everything>(*again).value_or(everything{}) != *decoded)
                    FAIL_CHECK(support::shown(text));
            } else {
                ++refused;
            }
            text[at] = before;
        }
    }
    CHECK(refused > 1000);
}

TEST_CASE("roundtrip: typed texts of the corpus come back byte for byte") {
    auto const all = support::corpus_documents("roundtrip", "");
    if (all.empty()) MESSAGE("left out: the corpus' roundtrip documents are not there");
    std::size_t same = 0;
    for (auto const& each : all) {
        auto const back = [&]<class T>(std::type_identity<T>) {
            auto const decoded = brine::try_from_json<T>(each.text);
            return decoded && brine::try_to_json(*decoded).value_or("") == each.text;
        };
        using texts = std::vector<std::string>;
        using nulls = std::vector<std::optional<int>>;
        using text_map = std::map<std::string, std::optional<std::string>>;
        same += back(std::type_identity<nulls>{}) || back(std::type_identity<texts>{}) ||
                back(std::type_identity<std::vector<double>>{}) || back(std::type_identity<std::vector<bool>>{}) ||
                back(std::type_identity<text_map>{}) || back(std::type_identity<double>{}) ||
                back(std::type_identity<std::vector<std::int64_t>>{}) ||
                back(std::type_identity<std::vector<std::uint64_t>>{}) ||
                back(std::type_identity<std::map<std::string, bool>>{}) ||
                back(std::type_identity<std::map<std::string, int>>{}) || back(std::type_identity<std::string>{}) ||
                back(std::type_identity<std::optional<bool>>{});
    }
    if (!all.empty())
        MESSAGE(same << " of " << all.size() << " documents have a typed target here and came back byte for byte");
    CHECK((all.empty() || same >= 15));
}
