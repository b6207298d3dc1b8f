/// Classes that are no aggregates: private members, a base, functions that get and set, and a constructor.
#include <brine/brine.hpp>

#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

class interval {
    int from_, to_;

public:
    interval(int from, int to) : from_(from), to_(to) {
        if (from > to) throw std::invalid_argument("it ends before it starts");
    }
    static constexpr auto json =
        brine::annotate(brine::fields<&interval::from_, &interval::to_>, brine::strip_suffix<"_">, brine::construct_with<>);
};

struct event {
    virtual ~event() = default;
    std::string title;
    static constexpr auto json = brine::fields<&event::title>;
};

class concert : public event {
    long cents_ = 0;

public:
    double price() const { return static_cast<double>(cents_) / 100; }
    void set_price(double value) { cents_ = static_cast<long>(value * 100); }
    std::vector<interval> sets;
    static constexpr auto json = brine::fields<brine::base<event>, brine::property<"price", &concert::price, &concert::set_price>, &concert::sets>;
};

int main() {
    std::string const text = R"({"title":"Winterreise","price":12.5,"sets":[{"from":19,"to":21}]})";
    std::cout << brine::to_json(brine::from_json<concert>(text)) << '\n';
    auto const wrong = brine::try_from_json<concert>(R"({"title":"","price":1,"sets":[{"from":3,"to":1}]})");
    std::cout << wrong.error().message() << '\n';  // $.sets[0]: it ends before it starts
    return brine::to_json(brine::from_json<concert>(text)) == text ? 0 : 1;
}
