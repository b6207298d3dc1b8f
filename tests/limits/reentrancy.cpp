/// A codec may call brine while it runs, and the text may lie inside the value that is decoded or encoded: correct or
/// refused, never wrong.
// needs: exceptions
#include <brine/brine.hpp>

#include "support/samples.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nested {

/// A value whose JSON text stands in a JSON string.
template <class T>
struct json_text {
    T value{};
    friend bool operator==(json_text const&, json_text const&) = default;
};

/// The same, through a parser of its own and the throwing forms.
template <class T>
struct parsed_text {
    T value{};
};

struct innermost {
    std::vector<int> numbers;
    std::string text;
    friend bool operator==(innermost const&, innermost const&) = default;
};

template <class T>
struct envelope {
    int before = 0;
    json_text<T> body;
    std::string after;
    friend bool operator==(envelope const&, envelope const&) = default;
};

using letter = envelope<envelope<envelope<innermost>>>;

}  // namespace nested

template <class T>
struct brine::codec<nested::json_text<T>> {
    static bool encode(auto& out, nested::json_text<T> const& outer) {
        auto const text = brine::try_to_json(outer.value);
        return text ? out.string(*text) : out.reject("inner: " + text.error().message());
    }
    static bool decode(auto& in, nested::json_text<T>& outer) {
        // A view into the reader's own memory, while the same verbs run again inside.
        std::string_view text;
        if (!in.text(text)) return false;
        auto const done = brine::try_from_json(text, outer.value);
        return done || in.reject("inner: " + done.error().message());
    }
};

template <class T>
struct brine::codec<nested::parsed_text<T>> {
    static bool encode(auto& out, nested::parsed_text<T> const& outer) {
        return out.string(brine::to_json(outer.value));
    }
    static bool decode(auto& in, nested::parsed_text<T>& outer) {
        std::string text;
        if (!in.string(text)) return false;
        brine::parser own;
        outer.value = own.from_json<T>(text);
        return true;
    }
};

using namespace nested;

namespace {

letter letter_of(std::size_t size) {
    innermost inside{{}, std::string(size, '"') + "\n\xE2\x82\xAC\\"};
    for (std::size_t i = 0; i < size; ++i) inside.numbers.push_back(static_cast<int>(i));
    return {1, {{2, {{3, {inside}, "c"}}, "b\""}}, std::string(size, 'a')};
}

struct mail {
    std::string subject;
    std::string body;
    std::vector<std::string> lines;
    std::map<std::string, std::string> headers;
    std::optional<std::string> note;
    std::vector<mail> replies;
    friend bool operator==(mail const&, mail const&) = default;
};

/// A mail whose parts are all about as long as asked.
mail mail_of(std::size_t size) {
    mail made{"s",
              std::string(size, 'b'),
              {std::string(size, 'l'), "two"},
              {{"h", std::string(size, 'h')}, {"k", "v"}},
              "note" + std::string(size, 'n'),
              {}};
    made.replies.push_back({"re", std::string(size, 'r'), {}, {}, {}, {}});
    return made;
}

/// Decodes a text that `place` puts into the target itself; right if it worked out right or was refused.
template <class T, class Place>
bool right_or_refused(std::string const& text, T const& expected, T target, Place place) {
    std::string& inside = place(target);
    inside = text;
    auto const done = brine::try_from_json(inside, target);
    return !done || target == expected;
}

}  // namespace

TEST_CASE("reentrancy: JSON in a string in JSON in a string in JSON, both directions") {
    for (std::size_t const size : {0u, 5u, 50u, 1000u}) {
        auto const value = letter_of(size);
        auto const text = brine::to_json(value);
        CHECK(brine::from_json<letter>(text) == value);
        CHECK(brine::from_json<letter>(brine::to_json<brine::indented<2>>(value)) == value);
        letter used = letter_of(7);
        brine::from_json(text, used);
        CHECK(used == value);
        brine::parser parser;
        CHECK(parser.from_json<letter>(text) == value);
        CHECK(parser.from_json<letter>(text) == value);
    }
}

TEST_CASE("reentrancy: many nested calls beside each other keep the outer call's place") {
    std::vector<json_text<std::vector<json_text<std::string>>>> value(100);
    for (std::size_t i = 0; i < value.size(); ++i)
        value[i].value.assign(i % 7, {"\"" + std::string(i * 11, 'x') + "\n"});
    auto const text = brine::to_json(value);
    CHECK(brine::from_json<decltype(value)>(text) == value);
    std::map<std::string, json_text<int>> keyed;
    for (int i = 0; i < 100; ++i) keyed["key\n" + std::to_string(i)] = {i};
    CHECK(brine::from_json<decltype(keyed)>(brine::to_json(keyed)) == keyed);
}

TEST_CASE("reentrancy: an error inside is an error outside, with both paths") {
    auto text = brine::to_json(letter_of(3));
    text.replace(text.find("[0,1,2]"), 7, "[0,x,2]");
    auto const failure = brine::try_from_json<letter>(text).error();
    CHECK(failure.code == brine::errc::rejected);
    CHECK(failure.path == "$.body");
    CHECK(failure.message().find("$.numbers[1]") != std::string::npos);

    letter bad = letter_of(3);
    bad.body.value.body.value.body.value.text = "\xFF";
    auto const refused = brine::try_to_json(bad);
    REQUIRE(!refused);
    CHECK(refused.error().path == "$.body");
    CHECK(refused.error().message().find("$.text") != std::string::npos);
}

TEST_CASE("reentrancy: an exception from inside passes through and leaves brine usable") {
    using outer = std::vector<parsed_text<std::vector<parsed_text<std::vector<int>>>>>;
    outer value(3);
    for (auto& each : value) each.value.resize(2, {{1, 2, 3}});
    auto text = brine::to_json(value);
    CHECK(brine::from_json<outer>(text).size() == 3);
    text.replace(text.rfind('3'), 1, "x");
    for (int i = 0; i < 3; ++i) {
        CHECK_THROWS_AS(static_cast<void>(brine::try_from_json<outer>(text)), brine::exception const&);
        CHECK(brine::from_json<outer>(brine::to_json(value)).at(2).value.at(1).value == std::vector<int>{1, 2, 3});
    }
}

TEST_CASE("aliasing: a string is decoded from its own text") {
    for (std::size_t const size : {0u, 1u, 10u, 15u, 16u, 100u, 509u, 510u, 511u, 600u, 5000u, 100'000u}) {
        CAPTURE(size);
        for (auto const& value :
             {std::string(size, 'x'), std::string(size, '"'), std::string(size, 'x') + "\xE2\x82\xAC"}) {
            std::string text = brine::to_json(value);
            if (brine::try_from_json(text, text)) CHECK(text == value);
            // With room to spare, so that nothing moves.
            std::string roomy = brine::to_json(value);
            roomy.reserve(4 * roomy.size());
            if (brine::try_from_json(roomy, roomy)) CHECK(roomy == value);
            // From the middle of the target.
            std::string padded = "   " + brine::to_json(value) + "   ";
            if (brine::try_from_json(std::string_view(padded).substr(2), padded)) CHECK(padded == value);
        }
    }
}

TEST_CASE("aliasing: a record is decoded from a text that lies in one of its members") {
    for (std::size_t const size : {0u, 20u, 200u, 600u, 5000u}) {
        CAPTURE(size);
        auto const expected = mail_of(size);
        auto const target = mail_of(size / 2 + 3);
        for (auto const& text : {brine::to_json(expected), brine::to_json<brine::indented<2>>(expected),
                                 std::string("  ") + brine::to_json(expected)}) {
            CHECK(right_or_refused(text, expected, target, [](mail& m) -> std::string& { return m.subject; }));
            CHECK(right_or_refused(text, expected, target, [](mail& m) -> std::string& { return m.body; }));
            CHECK(right_or_refused(text, expected, target, [](mail& m) -> std::string& { return m.lines[0]; }));
            CHECK(right_or_refused(text, expected, target, [](mail& m) -> std::string& { return m.lines[1]; }));
            CHECK(right_or_refused(text, expected, target,
                                   [](mail& m) -> std::string& { return m.lines.emplace_back(); }));
            CHECK(right_or_refused(text, expected, target, [](mail& m) -> std::string& { return m.headers["h"]; }));
            CHECK(
                right_or_refused(text, expected, target, [](mail& m) -> std::string& { return m.headers["dropped"]; }));
            CHECK(right_or_refused(text, expected, target, [](mail& m) -> std::string& { return *m.note; }));
            CHECK(right_or_refused(text, expected, target, [](mail& m) -> std::string& { return m.replies[0].body; }));
            CHECK(right_or_refused(text, expected, target,
                                   [](mail& m) -> std::string& { return m.replies.emplace_back().body; }));
            CHECK(right_or_refused(text, expected, target, [](mail& m) -> std::string& {
                return m.replies[0].replies.emplace_back().note.emplace();
            }));
        }
    }
}

TEST_CASE("aliasing: containers are decoded from a text that lies in what they drop") {
    for (std::size_t const size : {1u, 100u, 1000u}) {
        CAPTURE(size);
        std::vector<std::string> const strings{std::string(size, 'a'), std::string(size, 'b')};
        for (std::size_t at = 0; at < 4; ++at) {
            std::vector<std::string> target(4, std::string(2 * size, 'z'));
            target[at] = brine::to_json(strings);
            if (brine::try_from_json(target[at], target)) CHECK(target == strings);
        }
        std::map<std::string, std::string> const pairs{{"a", std::string(size, 'a')}, {"m", std::string(size, 'b')}};
        for (std::string const key : {"0", "a", "b", "m", "z"}) {
            std::map<std::string, std::string> target{{"a", "1"}, {"m", "2"}};
            auto& inside = target[key] = brine::to_json(pairs);
            if (brine::try_from_json(inside, target)) CHECK(target == pairs);
        }
        for (std::string const key : {"x", "y"}) {
            // The text is a key of the map that is replaced.
            std::map<std::string, std::string> target{{brine::to_json(pairs), key}, {"a", "1"}};
            std::string_view const inside =
                target.begin()->first.front() == '{' ? target.begin()->first : target.rbegin()->first;
            if (brine::try_from_json(inside, target)) CHECK(target == pairs);
        }
        std::optional<std::string> maybe = "null" + std::string(size, ' ');
        if (brine::try_from_json(*maybe, maybe)) CHECK(!maybe);
        std::optional<std::vector<std::string>> list{{brine::to_json(strings)}};
        if (brine::try_from_json(list->front(), list)) CHECK(*list == strings);
        std::unique_ptr<std::string> box = std::make_unique<std::string>(brine::to_json(std::string(size, '\n')));
        if (brine::try_from_json(*box, box)) CHECK(*box == std::string(size, '\n'));
        std::pair<std::string, std::string> pair{"", brine::to_json(std::pair(strings[0], strings[1]))};
        if (brine::try_from_json(pair.second, pair)) CHECK(pair == std::pair(strings[0], strings[1]));
    }
}

TEST_CASE("aliasing: an error leaves a valid object, wherever the text was") {
    for (std::size_t const size : {20u, 2000u}) {
        auto const whole = brine::to_json(mail_of(size));
        for (std::size_t cut = 0; cut < whole.size(); cut += 1 + size / 20) {
            auto target = mail_of(size);
            target.body = whole.substr(0, cut);
            CHECK(!brine::try_from_json(target.body, target));
            brine::from_json(whole, target);
            CHECK(target == mail_of(size));
        }
    }
}

TEST_CASE("aliasing: a string is encoded into itself") {
    for (std::size_t const size : {0u, 1u, 10u, 15u, 16u, 100u, 5000u, 100'000u})
        for (char const c : {'x', '"', '\n', '\x01'}) {
            std::string const value(size, c);
            std::string text = value;
            if (brine::try_to_json(text, text)) CHECK(text == brine::to_json(value));
            std::string roomy = value;
            roomy.reserve(10 * size + 100);
            if (brine::try_to_json(roomy, roomy)) CHECK(roomy == brine::to_json(value));
            std::string view = value;
            view.reserve(10 * size + 100);
            if (brine::try_to_json(std::string_view(view), view)) CHECK(view == brine::to_json(value));
        }
}

TEST_CASE("aliasing: a record is encoded into one of its members") {
    for (std::size_t const size : {0u, 20u, 200u, 5000u}) {
        auto const check = [&](auto place) {
            auto value = mail_of(size);
            std::string& inside = place(value);
            auto const expected = brine::to_json(value);
            if (brine::try_to_json(value, inside)) CHECK(inside == expected);
            auto wide = mail_of(size);
            std::string& roomy = place(wide);
            roomy.reserve(40 * size + 4000);
            auto const expected_wide = brine::to_json<brine::indented<2>>(wide);
            if (brine::try_to_json<brine::indented<2>>(wide, roomy)) CHECK(roomy == expected_wide);
        };
        check([](mail& m) -> std::string& { return m.subject; });
        check([](mail& m) -> std::string& { return m.body; });
        check([](mail& m) -> std::string& { return m.lines[1]; });
        check([](mail& m) -> std::string& { return m.headers["h"]; });
        check([](mail& m) -> std::string& { return *m.note; });
        check([](mail& m) -> std::string& { return m.replies[0].body; });
    }
}

TEST_CASE("aliasing: a buffer that overlaps the value is written right or not at all") {
    for (std::size_t const size : {0u, 1u, 20u, 100u, 1000u}) {
        std::string value(size, 'x');
        value.append(100, '"');
        auto const expected = brine::to_json(value);
        std::string memory = value + std::string(expected.size(), ' ');
        std::string_view const inside(memory.data(), value.size());
        auto const written = brine::try_to_json(inside, std::span<char>(memory.data(), memory.size()));
        if (written) CHECK(std::string_view(memory.data(), *written) == expected);
    }
}
