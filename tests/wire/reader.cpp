#include <brine/wire/reader.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using brine::errc;
using brine::error;
using brine::json_kind;
namespace wire = brine::wire;

namespace {

struct build_of_this_test {};
using reader = wire::reader<build_of_this_test>;
using wire::cursor;

/// Lets `read` read a text in all three ways: to explain, quietly, and through the index. They must agree; returns the
/// error of the first.
template <class Read>
error reading(std::string_view text, Read read, std::size_t most_depth = 1024) {
    wire::workspace memory;
    brine::report failure;
    reader explaining(cursor::direct(memory.keep(text)), memory, most_depth, &failure);
    bool const done = read(explaining);
    CHECK(done == !failure.failed());
    CHECK(done == explaining.ok());

    wire::workspace quiet_memory;
    reader quiet(cursor::direct(quiet_memory.keep(text)), quiet_memory, most_depth);
    CHECK(read(quiet) == done);

    wire::workspace indexed_memory;
    if (indexed_memory.index.build(text)) {
        reader indexed(cursor::through_index(text, indexed_memory), indexed_memory, most_depth);
        CHECK(read(indexed) == done);
    } else {
        CHECK(!done);
    }
    return std::move(failure).finish();
}

struct place {
    errc code;
    std::size_t offset;
    friend bool operator==(place const&, place const&) = default;
};

place place_of(error const& failure) { return {failure.code, failure.offset}; }
constexpr place nowhere{errc::ok, 0};

/// Reads a whole text as one T with the verb for it.
template <class T>
place number(std::string_view text, T expected = {}) {
    return place_of(reading(text, [expected](reader& in) {
        T value{};
        if (!in.number(value) || !in.finish()) return false;
        CHECK(value == expected);
        return true;
    }));
}

place string(std::string_view text, std::string_view expected = {}) {
    return place_of(reading(text, [expected](reader& in) {
        std::string value = "what was there before";
        if (!in.string(value) || !in.finish()) return false;
        CHECK(value == expected);
        return true;
    }));
}

place text(std::string_view text, std::string_view expected = {}) {
    return place_of(reading(text, [expected](reader& in) {
        std::string_view value;
        if (!in.text(value)) return false;
        CHECK(value == expected);
        return in.finish();
    }));
}

/// Reads an array of integers.
bool integers(reader& in, std::vector<int>& values) {
    for (bool more = in.open_array(); more; more = in.next_element())
        if (!in.number(values.emplace_back())) return false;
    return in.ok();
}

/// Reads an array of numbers, at most `most` at a time; what is not plain with number().
template <class T>
place numbers(std::string_view text, std::size_t most, std::vector<T> const& expected = {}) {
    return place_of(reading(text, [&](reader& in) {
        std::vector<T> values(200);
        std::size_t count = 0;
        for (bool more = in.open_array(); more;) {
            auto const read = in.numbers(values.data() + count, most, more);
            count += read;
            if (read != 0) continue;
            if (!in.number(values[count++])) return false;
            more = in.next_element();
        }
        if (!in.ok() || !in.finish()) return false;
        values.resize(count);
        CHECK(values == expected);
        return true;
    }));
}

place array(std::string_view text, std::vector<int> const& expected = {}) {
    return place_of(reading(text, [&expected](reader& in) {
        std::vector<int> values;
        if (!integers(in, values) || !in.finish()) return false;
        CHECK(values == expected);
        return true;
    }));
}

/// Reads an object with integers, as `key=value` in order.
place object(std::string_view text, std::string_view expected = {}) {
    return place_of(reading(text, [expected](reader& in) {
        std::string members;
        std::string_view key;
        for (bool more = in.open_object(); more; more = in.next_member()) {
            if (!in.next_key(key)) return false;
            members += std::string(key) + "=";
            int value = 0;
            if (!in.number(value)) return false;
            members += std::to_string(value) + " ";
        }
        if (!in.ok() || !in.finish()) return false;
        CHECK(members == expected);
        return true;
    }));
}

place skip(std::string_view text, std::size_t most_depth = 1024) {
    return place_of(reading(text, [](reader& in) { return in.skip() && in.finish(); }, most_depth));
}

}  // namespace

TEST_CASE("reader: the kind of the next value shows in its first byte") {
    auto const kind_of = [](std::string_view value) {
        json_kind kind{};
        reading(value, [&kind](reader& in) { return kind = in.peek(), in.skip(); });
        return kind;
    };
    CHECK(kind_of("null") == json_kind::null);
    CHECK(kind_of(" true") == json_kind::boolean);
    CHECK(kind_of("false") == json_kind::boolean);
    CHECK(kind_of("-1") == json_kind::number);
    CHECK(kind_of("0") == json_kind::number);
    CHECK(kind_of("9") == json_kind::number);
    CHECK(kind_of("\"\"") == json_kind::string);
    CHECK(kind_of("[]") == json_kind::array);
    CHECK(kind_of("{}") == json_kind::object);
    CHECK(kind_of("]") == json_kind::none);
    CHECK(kind_of("+1") == json_kind::none);
    CHECK(kind_of("") == json_kind::none);
}

TEST_CASE("reader: null is null and nothing else") {
    auto const null = [](std::string_view value) { return place_of(reading(value, [](reader& in) { return in.null() && in.finish(); })); };
    CHECK(null("null") == nowhere);
    CHECK(null(" null ") == nowhere);
    CHECK(null("nul") == place{errc::expected_null, 0});
    CHECK(null("nulls") == place{errc::expected_null, 0});
    CHECK(null(" 0") == place{errc::expected_null, 1});
    CHECK(null("") == place{errc::unexpected_end, 0});
}

TEST_CASE("reader: booleans") {
    auto const boolean = [](std::string_view value, bool expected) {
        return place_of(reading(value, [expected](reader& in) {
            bool read = !expected;
            return in.boolean(read) && in.finish() && read == expected;
        }));
    };
    CHECK(boolean("true", true) == nowhere);
    CHECK(boolean(" false ", false) == nowhere);
    CHECK(boolean("tru", true) == place{errc::expected_boolean, 0});
    CHECK(boolean("falsey", true) == place{errc::expected_boolean, 0});
    CHECK(boolean("1", true) == place{errc::expected_boolean, 0});
}

TEST_CASE("reader: integers that fit") {
    CHECK(number<int>("42", 42) == nowhere);
    CHECK(number<int>(" -7 ", -7) == nowhere);
    CHECK(number<int>("-0", 0) == nowhere);
    CHECK(number<std::uint64_t>("18446744073709551615", std::numeric_limits<std::uint64_t>::max()) == nowhere);
}

TEST_CASE("reader: integers that do not") {
    CHECK(number<std::int8_t>("128") == place{errc::number_out_of_range, 0});
    CHECK(number<unsigned>(" -1") == place{errc::number_out_of_range, 1});
    CHECK(number<int>("1" + std::string(100, '0')) == place{errc::number_out_of_range, 0});
    CHECK(number<int>("1.0") == place{errc::expected_integer, 0});
    CHECK(number<int>("1e" + std::string(100, '0')) == place{errc::expected_integer, 0});
    CHECK(number<int>("true") == place{errc::expected_integer, 0});
    CHECK(number<int>("01") == place{errc::invalid_number, 0});
    CHECK(number<int>("1x") == place{errc::invalid_number, 0});
    CHECK(number<int>("-") == place{errc::invalid_number, 0});
    CHECK(number<int>("1" + std::string(100, '0') + "x") == place{errc::invalid_number, 0});
    CHECK(number<int>("") == place{errc::unexpected_end, 0});
}

TEST_CASE("reader: an integer out of range is told the range") {
    auto const failure = reading("300", [](reader& in) {
        std::int8_t value = 0;
        return in.number(value);
    });
    CHECK(failure.detail == "-128 to 127 would fit");
}

TEST_CASE("reader: floating-point numbers") {
    CHECK(number<double>("1.5", 1.5) == nowhere);
    CHECK(number<double>("-1e-3", -0.001) == nowhere);
    CHECK(number<float>("0.1", 0.1f) == nowhere);
    CHECK(number<double>("0." + std::string(600, '0') + "1", 0.0) == nowhere);
    CHECK(number<double>("1e400") == place{errc::number_out_of_range, 0});
    CHECK(number<float>("1e39") == place{errc::number_out_of_range, 0});
    CHECK(number<double>("1.") == place{errc::invalid_number, 0});
    CHECK(number<double>("NaN") == place{errc::expected_number, 0});
    CHECK(number<double>("\"1\"") == place{errc::expected_number, 0});
    CHECK(number<double>("1.5.5") == place{errc::invalid_number, 0});
}

TEST_CASE("reader: a failed number leaves the value alone") {
    reading("x", [](reader& in) {
        int value = 5;
        bool const done = in.number(value);
        CHECK(value == 5);
        return done;
    });
}

TEST_CASE("reader: strings into anything that can be assigned") {
    CHECK(string("\"\"", "") == nowhere);
    CHECK(string(" \"abc\" ", "abc") == nowhere);
    CHECK(string("\"a\\u00e9\\n\"", "a\xC3\xA9\n") == nowhere);
    CHECK(string("\"" + std::string(300, 'x') + "\\t\"", std::string(300, 'x') + "\t") == nowhere);
    CHECK(string("\"\\u0000\"", std::string_view("\0", 1)) == nowhere);
}

TEST_CASE("reader: the first fault of a string is where it is") {
    CHECK(string("12") == place{errc::expected_string, 0});
    CHECK(string("\"ab") == place{errc::unterminated_string, 0});
    CHECK(string(" \"a\\x\"") == place{errc::invalid_escape, 3});
    CHECK(string("\"\\ud800\"") == place{errc::lone_surrogate, 1});
    CHECK(string("\"a\x80\"") == place{errc::invalid_utf8, 2});
    CHECK(string("\"a\nb\"") == place{errc::control_character, 2});
}

TEST_CASE("reader: a string keeps the capacity that is there") {
    reading("\"short\"", [](reader& in) {
        std::string value(1000, 'x');
        auto const* const before = value.data();
        bool const done = in.string(value);
        CHECK(value.data() == before);
        return done;
    });
}

TEST_CASE("reader: a string as a view, unescaped where it has to be") {
    CHECK(text("\"abc\"", "abc") == nowhere);
    CHECK(text("\"a\\tb\"", "a\tb") == nowhere);
    CHECK(text("\"a\\q\"") == place{errc::invalid_escape, 2});
    CHECK(text("[]") == place{errc::expected_string, 0});
}

TEST_CASE("reader: arrays, element by element") {
    CHECK(array("[]") == nowhere);
    CHECK(array(" [ ] ") == nowhere);
    CHECK(array("[1]", {1}) == nowhere);
    CHECK(array("[1 , 2,3 ]", {1, 2, 3}) == nowhere);
}

TEST_CASE("reader: faults between elements") {
    CHECK(array("{}") == place{errc::expected_array, 0});
    CHECK(array("[") == place{errc::unexpected_end, 1});
    CHECK(array("[1") == place{errc::unexpected_end, 2});
    CHECK(array("[1,") == place{errc::unexpected_end, 3});
    CHECK(array("[1 2]") == place{errc::expected_comma_or_bracket, 3});
    CHECK(array("[1:2]") == place{errc::expected_comma_or_bracket, 2});
    CHECK(array("[1}") == place{errc::expected_comma_or_bracket, 2});
    CHECK(array("[1,]") == place{errc::trailing_comma, 2});
    CHECK(array("[,1]") == place{errc::expected_integer, 1});
}

TEST_CASE("reader: objects, member by member") {
    CHECK(object("{}") == nowhere);
    CHECK(object("{\"a\":1}", "a=1 ") == nowhere);
    CHECK(object(" { \"a\" : 1 , \"\" : 2, \"\\u0062\":3 } ", "a=1 =2 b=3 ") == nowhere);
}

TEST_CASE("reader: faults between members") {
    CHECK(object("[]") == place{errc::expected_object, 0});
    CHECK(object("{") == place{errc::unexpected_end, 1});
    CHECK(object("{\"a\"") == place{errc::unexpected_end, 4});
    CHECK(object("{\"a\":") == place{errc::unexpected_end, 5});
    CHECK(object("{\"a\" 1}") == place{errc::expected_colon, 5});
    CHECK(object("{a:1}") == place{errc::expected_key, 1});
    CHECK(object("{1:1}") == place{errc::expected_key, 1});
    CHECK(object("{\"a\":1") == place{errc::unexpected_end, 6});
    CHECK(object("{\"a\":1 \"b\":2}") == place{errc::expected_comma_or_brace, 7});
    CHECK(object("{\"a\":1]") == place{errc::expected_comma_or_brace, 6});
    CHECK(object("{\"a\":1,}") == place{errc::trailing_comma, 6});
    CHECK(object("{\"a\":1,2}") == place{errc::expected_key, 7});
    CHECK(object("{\"a\\x\":1}") == place{errc::invalid_escape, 3});
}

TEST_CASE("reader: any value can be skipped, and is checked") {
    CHECK(skip("{\"a\":[1,{\"b\":null}],\"c\":1e400}") == nowhere);
    CHECK(skip("[1,]") == place{errc::trailing_comma, 2});
    CHECK(skip("[\"\\x\"]") == place{errc::invalid_escape, 2});
    CHECK(skip("") == place{errc::unexpected_end, 0});
}

TEST_CASE("reader: the path leads to the fault inside a skipped value") {
    auto const path = [](std::string_view value) { return reading(value, [](reader& in) { return in.skip() || in.within("unknown"); }).path; };
    CHECK(path("[1,{\"a b\":[true,fals]}]") == "$.unknown[1][\"a b\"][1]");
    CHECK(path("[[],[{}],\"\\x\"]") == "$.unknown[2]");
    CHECK(path("{\"a\":{\"b\":1,}}") == "$.unknown.a");
    CHECK(path("[[1 2]]") == "$.unknown[0]");
    CHECK(path("nul") == "$.unknown");
}

TEST_CASE("reader: only so many brackets may be open, skipped ones among them") {
    CHECK(skip("[[]]", 2) == nowhere);
    CHECK(skip("[[[]]]", 2) == place{errc::too_deep, 2});
    auto const open_then_skip = [](reader& in) { return in.open_array() && in.skip() && !in.next_element() && in.ok(); };
    CHECK(place_of(reading("[[]]", open_then_skip, 2)) == nowhere);
    CHECK(place_of(reading("[[[]]]", open_then_skip, 2)) == place{errc::too_deep, 2});
    CHECK(place_of(reading("[[]]", open_then_skip, 1)) == place{errc::too_deep, 1});
    CHECK(place_of(reading("[]", open_then_skip, 0)) == place{errc::too_deep, 0});
}

TEST_CASE("reader: the depth is how many brackets are open") {
    reading("[{\"a\":[]},1]", [](reader& in) {
        std::string_view key;
        CHECK(in.depth() == 0);
        bool done = in.open_array() && in.open_object() && in.next_key(key);
        CHECK(in.depth() == 2);
        done = done && !in.open_array() && in.ok();
        CHECK(in.depth() == 2);
        done = done && !in.next_member() && in.next_element();
        CHECK(in.depth() == 1);
        return done && in.skip() && !in.next_element() && in.ok();
    });
}

TEST_CASE("reader: nothing may follow the value") {
    CHECK(number<int>("1 ", 1) == nowhere);
    CHECK(number<int>("1 2") == place{errc::trailing_content, 2});
    CHECK(array("[1]]") == place{errc::trailing_content, 3});
    CHECK(object("{},") == place{errc::trailing_content, 2});
}

TEST_CASE("reader: a byte order mark is named") {
    CHECK(number<int>("\xEF\xBB\xBF" "1") == place{errc::byte_order_mark, 0});
    CHECK(skip("\xEF\xBB\xBF[]") == place{errc::byte_order_mark, 0});
    CHECK(skip("[\xEF\xBB\xBF]") == place{errc::expected_value, 1});
}

TEST_CASE("reader: only the first failure counts, and the reader stays failed") {
    auto const failure = reading("[1,2]", [](reader& in) {
        CHECK(in.ok());
        in.fail(errc::rejected, "first");
        CHECK(!in.ok());
        return in.fail(errc::too_deep, "second");
    });
    CHECK(failure == error{errc::rejected, 0, "$", "first"});
}

TEST_CASE("reader: at the end of the text every failure is its end") {
    CHECK(place_of(reading(" ", [](reader& in) { return in.fail(errc::expected_object); })) == place{errc::unexpected_end, 1});
}

TEST_CASE("reader: a value that reads well can be rejected where it stands") {
    auto const reject = [](auto... reason) {
        return [reason...](reader& in) {
            int value = 0;
            return in.open_array() && in.number(value) && in.reject(reason...);
        };
    };
    CHECK(reading(" [ 12 ]", reject("too many")) == error{errc::rejected, 3, "$", "too many"});
    CHECK(place_of(reading(" [ 12 ]", reject(errc::too_few_elements))) == place{errc::too_few_elements, 3});
    CHECK(reading(" [ 12 ]", reject(errc::too_few_elements, "3 are wanted")).detail == "3 are wanted");
}

TEST_CASE("reader: a key can be refused where it stands") {
    auto const by_table = [](reader& in) {
        std::string_view key;
        return in.open_object() && in.next_key(key) && in.fail_key(errc::duplicate_key, "why");
    };
    CHECK(reading("{ \"k\":1}", by_table) == error{errc::duplicate_key, 2, "$", "why"});
}

TEST_CASE("reader: the path is told on the way out") {
    auto const failure = reading("x", [](reader& in) {
        return in.skip() || in.within(std::size_t{2}) || in.within_entry("b") || in.within("a");
    });
    CHECK(failure.path == "$.a[\"b\"][2]");
}

TEST_CASE("reader: only one that explains has a report") {
    wire::workspace memory;
    brine::report failure;
    CHECK(reader(cursor::direct(memory.keep("1")), memory, 1).reporting() == nullptr);
    CHECK(reader(cursor::direct(memory.keep("1")), memory, 1, &failure).reporting() == &failure);
}

TEST_CASE("reader: goes back to a mark, with the depth that was there") {
    CHECK(place_of(reading("{\"a\":[1,2]}", [](reader& in) {
        std::string_view key;
        if (!in.open_object() || !in.next_key(key)) return false;
        auto const mark = in.mark();
        std::vector<int> second;
        if (!in.open_array() || !in.skip()) return false;
        CHECK(in.depth() == 2);
        in.rewind(mark);
        CHECK(in.depth() == 1);
        if (!integers(in, second)) return false;
        CHECK(second == std::vector<int>{1, 2});
        return !in.next_member() && in.ok() && in.finish();
    })) == nowhere);
}

TEST_CASE("reader: unknown members are forgotten where another object opens at their depth") {
    brine::report failure;
    wire::workspace memory;
    reader in(cursor::direct(memory.keep("[{},{}]")), memory, 8, &failure);
    REQUIRE(in.open_array());
    failure.note_unknown(1, "outer");
    failure.note_unknown(2, "sibling's");
    CHECK(!in.open_object());
    CHECK(failure.unknown(1).size() == 1);
    CHECK(failure.unknown(2).empty());
}

TEST_CASE("reader: many numbers at a time are what each of them is") {
    for (std::size_t const most : {1u, 2u, 3u, 100u}) {
        CHECK(numbers<int>("[1,-22,333, 4444 ,\n55555,666666,7777777,88888888,-999999999,0,-0]", most,
                           {1, -22, 333, 4444, 55555, 666666, 7777777, 88888888, -999999999, 0, 0}) == nowhere);
        CHECK(numbers<std::uint64_t>("[18446744073709551615,12345678901234567890,1234567890123456,12345678]", most,
                                     {18446744073709551615u, 12345678901234567890u, 1234567890123456u, 12345678u}) == nowhere);
        CHECK(numbers<std::int8_t>("[127,-128,0]", most, {127, -128, 0}) == nowhere);
        CHECK(numbers<double>("[0.5,1e3,-2.25 , 12345678.12345678,1234567.123456789012,17]", most,
                              {0.5, 1000, -2.25, 12345678.12345678, 1234567.123456789012, 17}) == nowhere);
        CHECK(numbers<int>("[]", most) == nowhere);
        CHECK(numbers<int>("[ 7 ] ", most, {7}) == nowhere);
    }
}

TEST_CASE("reader: many numbers at a time stop at the first fault") {
    for (std::size_t const most : {1u, 2u, 100u}) {
        CHECK(numbers<int>("[1,2,]", most) == place{errc::trailing_comma, 4});
        CHECK(numbers<int>("[1,2 3]", most) == place{errc::expected_comma_or_bracket, 5});
        CHECK(numbers<int>("[1,2", most) == place{errc::unexpected_end, 4});
        CHECK(numbers<int>("[1,2,", most) == place{errc::unexpected_end, 5});
        CHECK(numbers<int>("[1,02]", most) == place{errc::invalid_number, 3});
        CHECK(numbers<int>("[1,2.5]", most) == place{errc::expected_integer, 3});
        CHECK(numbers<int>("[1,2147483648]", most) == place{errc::number_out_of_range, 3});
        CHECK(numbers<std::int8_t>("[1,128]", most) == place{errc::number_out_of_range, 3});
        CHECK(numbers<unsigned>("[1,-2]", most) == place{errc::number_out_of_range, 3});
        CHECK(numbers<int>("[1,\"2\"]", most) == place{errc::expected_integer, 3});
        CHECK(numbers<double>("[1.5,2.]", most) == place{errc::invalid_number, 5});
        CHECK(numbers<double>("[1.5,1e999]", most) == place{errc::number_out_of_range, 5});
    }
}
