// needs: exceptions
/// Classes that are no aggregates: listed members, bases, properties, constructors, C arrays, many members.
#include "support/option_checks.hpp"

#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <concepts>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace listed_test {

using brine::annotate;
using brine::field;

class person {
    std::string name_{};
    int born_ = 0;

public:
    person() = default;
    person(std::string name, int born) : name_(std::move(name)), born_(born) {}
    virtual ~person() = default;
    friend bool operator==(person const& a, person const& b) { return a.name_ == b.name_ && a.born_ == b.born_; }
    static constexpr auto json = annotate(brine::fields<&person::name_, &person::born_>, brine::strip_suffix<"_">, field<&person::born_>(brine::alias<"birth">));
};

class employee : public person {
public:
    double salary = 0;
    employee() = default;
    employee(std::string name, int born, double pay) : person(std::move(name), born), salary(pay) {}
    friend bool operator==(employee const& a, employee const& b) { return static_cast<person const&>(a) == b && a.salary == b.salary; }
    static constexpr auto json = brine::fields<brine::base<person>, &employee::salary>;
};

/// The base behind the own members, and deeper.
struct visitor : person {
    int badge = 0;
    visitor() = default;
    visitor(std::string name, int born, int number) : person(std::move(name), born), badge(number) {}
    friend bool operator==(visitor const& a, visitor const& b) { return static_cast<person const&>(a) == b && a.badge == b.badge; }
};

struct guest : person {
    int table = 0;
};

struct coordinates {
    int x = 0, y = 0;
};
struct pixel : coordinates {
    int colour = 0;
    friend bool operator==(pixel const& a, pixel const& b) { return a.x == b.x && a.y == b.y && a.colour == b.colour; }
};

/// A class with getters and setters only.
class thermostat {
    double kelvin_ = 273.15;
    std::optional<std::string> room_{};

public:
    [[nodiscard]] double celsius() const { return kelvin_ - 273.15; }
    void set_celsius(double value) {
        if (value < -273.15) throw std::out_of_range("colder than possible");
        kelvin_ = value + 273.15;
    }
    [[nodiscard]] std::optional<std::string> const& room() const { return room_; }
    bool set_room(std::optional<std::string> room) {
        if (room == "roof") return false;
        return room_ = std::move(room), true;
    }
    [[nodiscard]] int year() const { return 1742; }
    friend bool operator==(thermostat const&, thermostat const&) = default;
};
inline long millis_of(thermostat const& of) { return static_cast<long>(of.celsius() * 1000); }

/// A class that is always valid, and has no default constructor.
class interval {
    int from_, to_;

public:
    interval(int from, int to) : from_(from), to_(to) {
        if (from > to) throw std::invalid_argument("an interval ends behind its start");
    }
    [[nodiscard]] int from() const { return from_; }
    [[nodiscard]] int to() const { return to_; }
    friend bool operator==(interval const&, interval const&) = default;
    static constexpr auto json = annotate(brine::fields<&interval::from_, &interval::to_>, brine::strip_suffix<"_">, brine::construct_with<>,
                                          field<&interval::to_>(brine::default_from<[] { return 100; }>));
};

/// With getters, made by a function that may answer that it does not make one.
class even {
    int value_;
    explicit even(int value) : value_(value) {}

public:
    [[nodiscard]] int value() const { return value_; }
    static std::optional<even> make(int value) { return value % 2 == 0 ? std::optional(even(value)) : std::nullopt; }
    friend bool operator==(even const&, even const&) = default;
};

class row {
    int first_;
    std::string second_;

public:
    row(int first, std::string second) : first_(first), second_(std::move(second)) {}
    friend bool operator==(row const&, row const&) = default;
    static constexpr auto json = annotate(brine::fields<&row::first_, &row::second_>, brine::as_array, brine::construct_with<>);
};

struct schedule {
    interval open{9, 17};
    std::vector<interval> breaks{};
    std::optional<interval> late{};
    std::unique_ptr<interval> early{};
    friend bool operator==(schedule const& a, schedule const& b) {
        return a.open == b.open && a.breaks == b.breaks && a.late == b.late && (a.early ? b.early && *a.early == *b.early : !b.early);
    }
};

struct matrix {
    int cells[2][3]{};
    std::string names[2]{"a", "b"};
    int weights[2]{1, 2};
    friend bool operator==(matrix const&, matrix const&) = default;
    static constexpr auto json = annotate(brine::fields<&matrix::cells, &matrix::names, &matrix::weights>, field<&matrix::names>(brine::skip_default),
                                          field<&matrix::weights>(brine::defaulted, brine::as_string));
};

/// 300 members: those of 30 bases.
template <int N>
struct ten {
    int a = N, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0;
    friend bool operator==(ten const&, ten const&) = default;
};

}  // namespace listed_test

using namespace listed_test;
using support::comes_back;
using support::complaint;

template <>
inline constexpr auto brine::annotations<visitor> =
    annotate(fields<&visitor::badge, base<person>>, field<base<person>>(nested<"/who">), field<&visitor::badge>(rename<"no">));
template <>
inline constexpr auto brine::annotations<pixel> = fields<&pixel::x, &pixel::y, &pixel::colour>;
template <>
inline constexpr auto brine::annotations<thermostat> =
    annotate(fields<property<"celsius", &thermostat::celsius, &thermostat::set_celsius>, property<"room", &thermostat::room, &thermostat::set_room>,
                    property<"year", &thermostat::year>, property<"millis", &millis_of>>,
             field<property<"celsius", &thermostat::celsius, &thermostat::set_celsius>>(rename<"temperature">, as_string),
             field<property<"year", &thermostat::year>>(skip_reading), field<property<"millis", &millis_of>>(skip_reading));
template <>
inline constexpr auto brine::annotations<even> = annotate(fields<property<"value", &even::value>>, construct_with<&even::make>);

TEST_CASE("listed: what is said about a base is not inherited, since it leaves members out") {
    static_assert(brine::serializable<employee> && brine::serializable<visitor> && !brine::serializable<guest>);
    CHECK(brine::explain_encode<guest>().ends_with("it has virtual functions; list its members with brine::fields, or specialise brine::codec"));
}

TEST_CASE("listed: private members, and a base whose members come first") {
    static_assert(std::same_as<decltype(employee::salary), double>);
    comes_back(person("Ng", 1980), R"({"name":"Ng","born":1980})");
    comes_back(employee("Ng", 1980, 1.5), R"({"name":"Ng","born":1980,"salary":1.5})");
    CHECK(brine::from_json<employee>(R"({"salary":1,"birth":7,"name":"x"})") == employee("x", 7, 1));
    CHECK(complaint<employee>(R"({"name":"x","salary":1})") == "$.born: missing member");
    CHECK(complaint<employee>(R"({"name":"x","brith":7,"salary":1})") == "$.born: missing member, found \"brith\" instead?");
    CHECK(complaint<employee>(R"({"name":5})") == "$.name: expected a string, found a number");
}

TEST_CASE("listed: a base may stand anywhere, and deeper; its members can be listed one by one") {
    comes_back(visitor("Ng", 1, 2), R"({"no":2,"who":{"name":"Ng","born":1}})");
    CHECK(complaint<visitor>(R"({"no":2,"who":{"name":"Ng"}})") == "$.who.born: missing member");
    pixel dot;
    dot.x = 1, dot.y = 2, dot.colour = 3;
    comes_back(dot, R"({"x":1,"y":2,"colour":3})");
}

TEST_CASE("property: what functions get and set is like a member") {
    thermostat warm;
    warm.set_celsius(0);
    warm.set_room("attic");
    comes_back(warm, R"({"temperature":"0.0","room":"attic","year":1742,"millis":0})");
    comes_back(thermostat(), R"({"temperature":"0.0","year":1742,"millis":0})");
    CHECK(complaint<thermostat>(R"({"temperature":"-300.0"})") == "$.temperature: colder than possible");
    CHECK(complaint<thermostat>(R"({"temperature":-300.0})") == "$.temperature: expected a string, found a number");
    CHECK(complaint<thermostat>(R"({"temperature":"1","room":"roof"})") == "$.room: not a valid value");
    CHECK(complaint<thermostat>(R"({"room":"attic"})") == "$.temperature: missing member");
    brine::from_json(R"({"temperature":"0"})", warm);
    CHECK(warm.room() == std::nullopt);
    CHECK(support::patched(warm, R"({"room":"cellar"})") == R"({"temperature":"0.0","room":"cellar","year":1742,"millis":0})");
}

TEST_CASE("construct_with: a class is made of its members' values, by its constructor") {
    static_assert(!std::is_default_constructible_v<interval>);
    CHECK(brine::to_json(interval(1, 2)) == R"({"from":1,"to":2})");
    CHECK(brine::from_json<interval>(R"({"to":2,"from":1})") == interval(1, 2));
    CHECK(brine::from_json<interval>(R"({"from":1})") == interval(1, 100));
    interval used(1, 2);
    brine::from_json(R"({"from":3,"to":4})", used);
    CHECK(used == interval(3, 4));
    CHECK(support::patched(used, R"({"to":9})") == R"({"from":3,"to":9})");
    CHECK(complaint<interval>(R"({"from":3,"to":2})") == "$: an interval ends behind its start");
    CHECK(complaint<interval>(R"({"to":2})") == "$.from: missing member");
    CHECK(complaint<interval>(R"({"from":"3"})") == "$.from: expected an integer, found a number in quotes");
}

TEST_CASE("construct_with: by a function, from getters, as an array") {
    CHECK(brine::to_json(*even::make(4)) == R"({"value":4})");
    CHECK(brine::from_json<even>(R"({"value":4})") == *even::make(4));
    CHECK(complaint<even>(R"({"value":5})") == "$: not a valid value");
    CHECK(brine::to_json(row(1, "x")) == R"([1,"x"])");
    CHECK(brine::from_json<row>(R"([1,"x"])") == row(1, "x"));
    CHECK(complaint<row>("[1]") == "$: too few elements, 2 are wanted, found 1");
}

TEST_CASE("construct_with: in sequences, optionals, pointers and other records") {
    schedule day{{9, 17}, {{12, 13}, {15, 16}}, interval(20, 22), std::make_unique<interval>(5, 6)};
    std::string const text = R"({"open":{"from":9,"to":17},"breaks":[{"from":12,"to":13},{"from":15,"to":16}],"late":{"from":20,"to":22},"early":{"from":5,"to":6}})";
    CHECK(brine::to_json(day) == text);
    CHECK(brine::from_json<schedule>(text) == day);
    brine::from_json(text, day);
    CHECK(brine::to_json(day) == text);
    CHECK(complaint<schedule>(R"({"open":{"from":1},"breaks":[{"from":1},{"from":3,"to":2}]})") == "$.breaks[1]: an interval ends behind its start");
    CHECK(complaint<schedule>(R"({"open":{"from":1},"breaks":[],"late":{"from":300}})") == "$.late: an interval ends behind its start");
    CHECK(complaint<std::vector<interval>>(R"([{"from":1}, {}])") == "$[1].from: missing member");
}

TEST_CASE("listed: C arrays are arrays of exactly that many elements") {
    static_assert(std::same_as<decltype(matrix::weights), int[2]>);
    comes_back(matrix{{{1, 2, 3}, {4, 5, 6}}, {"a", "c"}, {7, 8}}, R"({"cells":[[1,2,3],[4,5,6]],"names":["a","c"],"weights":["7","8"]})");
    comes_back(matrix{}, R"({"cells":[[0,0,0],[0,0,0]],"weights":["1","2"]})");
    matrix used{{}, {"x", "y"}, {7, 8}};
    brine::from_json(R"({"cells":[[1,2,3],[4,5,6]]})", used);
    CHECK(used == matrix{{{1, 2, 3}, {4, 5, 6}}, {"a", "b"}, {1, 2}});
    CHECK(complaint<matrix>(R"({"cells":[[1,2,3],[4,5]]})") == "$.cells[1]: too few elements, 3 are wanted, found 2");
    CHECK(complaint<matrix>(R"({"cells":[[1,2,3],[4,"5",6]]})") == "$.cells[1][1]: expected an integer, found a number in quotes");
    CHECK(complaint<matrix>(R"({"cells":[[],[],[]]})") == "$.cells[0]: too few elements, 3 are wanted, found 0");
}
