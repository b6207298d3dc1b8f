// needs: exceptions
#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <map>
#include <new>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace via_test {

/// A class with a text.
class colour {
public:
    colour() = default;
    explicit colour(int rgb) : rgb_(rgb) {}
    [[nodiscard]] std::string to_string() const { return "#" + std::to_string(rgb_); }
    static std::optional<colour> parse(std::string const& text) {
        if (text.size() < 2 || text[0] != '#') return {};
        return colour(std::stoi(text.substr(1)));
    }
    friend bool operator==(colour const&, colour const&) = default;

private:
    int rgb_ = 0;
};

/// A number with a unit.
struct metres {
    double value = 0;
    friend bool operator==(metres const&, metres const&) = default;
};
inline metres of_metres(double value) {
    if (value < 0) throw std::invalid_argument("a length is not negative");
    if (value > 1e6) throw std::bad_alloc();
    return {value};
}

/// Written as a record, by constructor and conversion.
struct point_fields {
    int x = 0, y = 0;
};
class point {
public:
    point() = default;
    explicit point(point_fields const& fields) : x_(fields.x), y_(fields.y) {}
    [[nodiscard]] point_fields fields() const { return {x_, y_}; }
    static point from(point_fields const& fields) { return point(fields); }
    friend bool operator==(point const&, point const&) = default;

private:
    int x_ = 0, y_ = 0;
};

struct outcome {
    std::optional<int> value;
    explicit operator bool() const { return value.has_value(); }
    int operator*() const { return *value; }
    [[nodiscard]] std::string error() const { return "seven is wanted"; }
};
struct seven {
    int value = 7;
    seven() = default;
    seven(int number) : value(number) {}
    friend bool operator==(seven const&, seven const&) = default;
};
inline outcome only_seven(int number) { return {number == 7 ? std::optional(number) : std::nullopt}; }

struct holder {
    colour paint{};
    std::vector<metres> lengths{};
    std::optional<point> place{};
    friend bool operator==(holder const&, holder const&) = default;
};

struct unreadable {
    int value = 0;
};

}  // namespace via_test

using namespace via_test;

template <>
struct brine::codec<colour> : brine::via<std::string, &colour::to_string, &colour::parse> {};
template <>
struct brine::codec<metres> : brine::via<double, &metres::value, &of_metres> {};
template <>
struct brine::codec<point> : brine::via<point_fields, &point::fields, &point::from> {};
template <>
struct brine::codec<seven> : brine::via<int, &seven::value, &only_seven> {};
template <>
struct brine::codec<unreadable> : brine::via<int, &unreadable::value, [](std::string const&) { return unreadable(); }> {};

namespace {

template <class T>
std::string complaint(std::string_view text) {
    auto const decoded = brine::try_from_json<T>(text);
    return decoded ? "none" : decoded.error().message();
}

}  // namespace

TEST_CASE("via: a text, a number or a record stands for the value") {
    holder const value{colour(255), {{1.5}, {2}}, point({3, 4})};
    auto const* const text = R"({"paint":"#255","lengths":[1.5,2.0],"place":{"x":3,"y":4}})";
    CHECK(brine::to_json(value) == text);
    CHECK(brine::from_json<holder>(text) == value);
    holder target{colour(1), {{9}}, {}};
    brine::from_json(text, target);
    CHECK(target == value);
    CHECK(brine::from_json<seven>("7") == seven());
}

TEST_CASE("via: no value, an error or an exception becomes the error, with path and place") {
    CHECK(complaint<holder>(R"({"paint":"red","lengths":[]})") == "$.paint: not a valid value");
    CHECK(complaint<holder>(R"({"paint":"#1","lengths":[1,-1]})") == "$.lengths[1]: a length is not negative");
    CHECK(complaint<holder>(R"({"paint":"#99999999999","lengths":[]})") == "$.paint: stoi");
    CHECK(complaint<std::vector<seven>>("[7,8]") == "$[1]: seven is wanted");
    CHECK(brine::try_from_json<std::vector<seven>>("[7,8]").error().offset == 3);
}

TEST_CASE("via: what is no JSON for the other type is that type's error") {
    CHECK(complaint<holder>(R"({"paint":1,"lengths":[]})") == "$.paint: expected a string, found a number");
    CHECK(complaint<std::map<std::string, point>>(R"({"a":{"x":1}})") == "$[\"a\"].y: missing member");
}

TEST_CASE("via: lack of memory is not a fault of the text") { CHECK_THROWS_AS(static_cast<void>(brine::try_from_json<metres>("1e7")), std::bad_alloc); }

TEST_CASE("via: a function that does not take the other type leaves a direction out") {
    static_assert(brine::encodable<unreadable> && !brine::decodable<unreadable>);
    static_assert(brine::serializable<holder>);
    CHECK(brine::to_json(unreadable{3}) == "3");
}
