#include <brine/wire/quick_reader.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>

using namespace brine::wire;

namespace {

constexpr brine::fixed_string key(",\"ab\":");

/// Calls f with a reader of the text, once directly and once through the index.
void both_ways(std::string_view text, auto f) {
    workspace memory;
    {
        quick_reader in(cursor::direct(memory.keep(text)));
        f(in);
    }
    REQUIRE(memory.index.build(text));
    quick_reader in(cursor::through_index(text, memory));
    f(in);
}

/// What a verb makes of a text that is one value: whether it read it to its end, or else stayed at its start. A space ends
/// it: where the text itself ends, the reader looks.
template <class T>
void check_value(std::string_view text, T const& expected, bool plain, auto verb) {
    CAPTURE(text);
    both_ways(std::string(text) + ' ', [&](quick_reader& in) {
        T value{};
        auto const start = in.at().offset();
        CHECK(verb(in, value) == plain);
        if (plain) CHECK((value == expected && in.at().at_end()));
        else CHECK(in.at().offset() == start);
    });
}

void check_string(std::string_view text, std::string const& expected, bool plain) {
    check_value(text, expected, plain, [](quick_reader& in, std::string& value) { return in.string(value); });
}
template <class T>
void check_number(std::string_view text, T expected, bool plain) {
    check_value(text, expected, plain, [](quick_reader& in, T& value) { return in.number(value); });
}

}  // namespace

TEST_CASE("quick reader: plain strings of every length, up to what is left to the reader") {
    for (std::size_t size = 0; size <= 40; ++size) check_string('"' + std::string(size, 'x') + "\" ", std::string(size, 'x'), true);
    check_string(R"("a\n")", "", false);
    check_string("\"" + std::string(20, 'x') + R"(\"")", "", false);
    check_string("1", "", false);
}

TEST_CASE("quick reader: a string that grows a target, and one that fits into it") {
    both_ways("\"" + std::string(30, 'x') + "\"", [](quick_reader& in) {
        std::string value(100, 'y');
        auto const* const place = value.data();
        REQUIRE(in.string(value));
        CHECK(value == std::string(30, 'x'));
        CHECK(value.data() == place);
    });
}

TEST_CASE("quick reader: directly, what is not ASCII and what cannot stand in a string is left to the reader") {
    workspace memory;
    for (std::string_view const text : {"\"\xC3\xA4\"", "\"a\tb\"", "\"open", "\"0123456789abcdef\xC3\xA4\""}) {
        CAPTURE(text);
        quick_reader in(cursor::direct(memory.keep(text)));
        std::string value = "abc";
        CHECK(!in.string(value));
        CHECK(in.at().offset() == 0);
        CHECK((value == "abc" && value.c_str()[3] == '\0'));
    }
}

TEST_CASE("quick reader: numbers, booleans and null") {
    check_number("0", 0, true);
    check_number("-12345678 ", -12345678, true);
    check_number("1234567890123", std::int64_t{1234567890123}, true);
    check_number("3000000000", 0, false);
    check_number("300", std::int8_t{0}, false);
    check_number("01", 0, false);
    check_number("1.0", 0, false);
    check_number("1.25", 1.25, true);
    check_number("1e999", 0.0, false);
    auto const boolean = [](quick_reader& in, bool& value) { return in.boolean(value); };
    check_value("true ", true, true, boolean);
    check_value("false", false, true, boolean);
    both_ways("null ", [](quick_reader& in) { CHECK((in.null() && in.at().at_end())); });
    workspace memory;
    for (std::string_view const text : {"truex", "fals", "nul", ""}) {
        CAPTURE(text);
        quick_reader in(cursor::direct(memory.keep(text)));
        bool value = false;
        CHECK((!in.boolean(value) && !in.null()));
    }
}

TEST_CASE("quick reader: steps over what is no array or object, and has nothing wrong or unusual") {
    auto const skip = [](quick_reader& in, int&) { return in.skip(); };
    for (std::string_view const text : {"0", "-12", "1.5e-10", "12345678901234567890123", "\"\"", "\"abc\"", "true", "false", "null"}) check_value(text, 0, true, skip);
    check_value('"' + std::string(100, 'x') + '"', 0, true, skip);
    for (std::string_view const text : {"{}", "[1]", "01", "1.", "-", "1x", "truex", "nul", "x", "}", ",", R"("a\n")", R"("\q")"}) {
        CAPTURE(text);
        both_ways(std::string(text) + ' ', [](quick_reader& in) { CHECK((!in.skip() && in.at().offset() == 0)); });
    }
    both_ways(R"([12,"a",tru])", [](quick_reader& in) {
        REQUIRE(in.open_array());
        CHECK((in.skip() && in.next_element() && in.skip() && in.next_element() && !in.skip() && in.at().offset() == 8));
    });
}

TEST_CASE("quick reader: through an object, and through an array") {
    both_ways(R"( { "x":0, "ab" : 1, "ab":2 , "c":[1,2] } )", [](quick_reader& in) {
        int value = 0;
        REQUIRE(in.open_object());
        CHECK(!in.key(key));
        std::string_view name;
        REQUIRE((in.next_key(name) && name == "x" && in.number(value) && value == 0 && in.next_member()));
        REQUIRE((in.key(key) && in.number(value) && value == 1 && in.next_member()));  // white space before the colon
        REQUIRE((in.key(key) && in.number(value) && value == 2 && in.next_member()));
        REQUIRE((in.next_key(name) && name == "c" && in.open_array()));
        REQUIRE((in.number(value) && value == 1 && in.next_element() && in.number(value) && value == 2));
        CHECK((!in.next_element() && !in.next_member() && *in.at() == ']'));
    });
}

TEST_CASE("quick reader: it stays in front of what is empty or broken") {
    for (std::string_view const text : {"{}", "{1:2}", "[]", "[ ]", "1"}) {
        CAPTURE(text);
        both_ways(text, [](quick_reader& in) {
            CHECK(!in.open_object());
            CHECK((!in.open_array() && in.at().offset() == 0));
        });
    }
    both_ways(R"({"a" 1})", [](quick_reader& in) {
        std::string_view name;
        REQUIRE(in.open_object());
        CHECK((!in.next_key(name) && in.at().offset() == 1));
    });
}

TEST_CASE("quick reader: an idle one reads nothing") {
    auto in = quick_reader::idle();
    std::string text;
    bool flag = false;
    int number = 0;
    CHECK(!(in.skip() || in.string(text) || in.boolean(flag) || in.number(number) || in.open_object() || in.open_array() || in.key(key)));
}

TEST_CASE("quick reader: a key that somebody has compared is stepped over, and to its value") {
    both_ways("{\"ab\": [1]}", [](quick_reader& in) {
        REQUIRE(in.open_object());
        in.step_over_key(5);
        CHECK(in.at().offset() == 7);
        CHECK(*in.at() == '[');
    });
}
