#include <brine/codec/kinds.hpp>
#include <brine/codec/overlap.hpp>

#include <doctest/doctest.h>

#include <array>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

using brine::detail::overlaps;
using brine::detail::ownership_of;
using brine::detail::text_ownership;

namespace overlap_test {

struct numbers {
    int a = 0;
    std::vector<double> b;
    std::optional<bool> c;
    std::map<int, std::array<int, 3>> d;
};
struct message {
    int id = 0;
    std::string body;
    std::vector<message> replies;
};
struct labelled {
    std::array<std::string, 2> names;
    std::optional<std::tuple<int, std::string>> label;
    std::vector<double> numbers;
};
struct shelf {
    std::string name;
    std::vector<labelled> row;
    std::list<labelled> others;
    std::map<std::string, std::vector<std::string>> notes;
    std::unique_ptr<std::string> last;
};
struct opaque {
    std::string hidden;
};
struct with_opaque {
    opaque inside;
};

}  // namespace overlap_test

template <>
struct brine::codec<overlap_test::opaque> {
    static bool encode(auto& out, overlap_test::opaque const& value) { return out.string(value.hidden); }
    static bool decode(auto& in, overlap_test::opaque& value) { return in.string(value.hidden); }
};

using namespace overlap_test;

namespace {

std::string long_text() { return std::string(100, 'x'); }

/// Whether a value owns the bytes of a text, as far as one can see.
template <class T>
bool owns(T const& value, std::string_view text) {
    return overlaps(value, text, false);
}

}  // namespace

TEST_CASE("overlap: numbers own no text, records with strings do, nobody knows about foreign codecs") {
    static_assert(ownership_of<int> == text_ownership::none && ownership_of<numbers> == text_ownership::none);
    static_assert(ownership_of<std::string> == text_ownership::inside && ownership_of<labelled> == text_ownership::inside);
    static_assert(ownership_of<std::vector<std::string>> == text_ownership::visible && ownership_of<message> == text_ownership::visible);
    static_assert(ownership_of<std::map<std::string, int>> == text_ownership::visible && ownership_of<std::string_view> == text_ownership::visible);
    static_assert(ownership_of<std::vector<unsigned char>> == text_ownership::visible);
    static_assert(ownership_of<opaque> == text_ownership::unknown && ownership_of<std::vector<with_opaque>> == text_ownership::unknown);
    CHECK(ownership_of<std::optional<message>> == text_ownership::visible);
}

TEST_CASE("overlap: a string owns its bytes, and its terminator") {
    std::string const text = long_text();
    CHECK(owns(text, text));
    CHECK(owns(text, std::string_view(text).substr(99)));
    CHECK(owns(text, std::string_view(text.data() + 100, 1)));
    CHECK(!owns(text, long_text()));
}

TEST_CASE("overlap: what only touches does not overlap") {
    std::string const text = long_text();
    std::string_view const view = text;
    CHECK(!owns(view.substr(0, 50), view.substr(51)));
    CHECK(!owns(view.substr(50), view.substr(0, 50)));
    CHECK(owns(view.substr(0, 51), view.substr(50)));
}

TEST_CASE("overlap: the members, elements and entries of a value are looked at") {
    message const value{1, long_text(), {{2, long_text(), {}}}};
    CHECK(owns(value, value.body));
    CHECK(owns(value, value.replies[0].body));
    CHECK(!owns(value, long_text()));
    CHECK(!owns(value.replies, value.body));
}

TEST_CASE("overlap: in every kind of container") {
    std::map<std::string, std::string> const map{{long_text(), long_text()}};
    CHECK(owns(map, map.begin()->first));
    CHECK(owns(map, map.begin()->second));
    std::unordered_map<int, std::string> const table{{1, long_text()}};
    CHECK(owns(table, table.at(1)));
    std::pair<int, std::string> const pair{1, long_text()};
    CHECK(owns(pair, pair.second));
    std::tuple<std::string, int> const tuple{long_text(), 1};
    CHECK(owns(tuple, std::get<0>(tuple)));
    std::array<std::string, 2> const array{"", long_text()};
    CHECK(owns(array, array[1]));
    std::optional<std::string> const optional = long_text();
    CHECK(owns(optional, *optional));
    auto const box = std::make_unique<std::string>(long_text());
    CHECK(owns(box, *box));
    CHECK(!owns(std::optional<std::string>(), *optional));
    CHECK(!owns(std::unique_ptr<std::string>(), *box));
}

TEST_CASE("overlap: bytes are bytes, whatever they are called") {
    std::vector<unsigned char> const value(100);
    CHECK(owns(value, {reinterpret_cast<char const*>(value.data()), 10}));
    CHECK(!owns(value, long_text()));
    CHECK(!owns(std::vector<unsigned char>{}, long_text()));
}

TEST_CASE("overlap: where nobody knows the caller decides") {
    with_opaque const value{{long_text()}};
    CHECK(overlaps(value, "something else", true));
    CHECK(!overlaps(value, "something else", false));
    CHECK(!overlaps(numbers{}, "something else", true));
    CHECK(!overlaps(std::vector<with_opaque>{}, "something else", true));
}

TEST_CASE("overlap: an empty value owns nothing, wherever the text is") {
    CHECK(!owns(std::vector<unsigned char>{}, std::string_view{}));
    CHECK(!owns(std::string_view{}, long_text()));
}

TEST_CASE("overlap: a string that is written into is looked for by its address, a view of it by its bytes") {
    using brine::detail::holds;
    message value{1, long_text(), {{2, "short", {}}}};
    std::string other = long_text();
    CHECK((holds(value, value.body) && holds(value, value.replies[0].body)));
    CHECK(!holds(value, other));
    CHECK((holds(std::string_view(other).substr(3), other) && !holds(std::string_view("elsewhere"), other)));
    CHECK((holds(with_opaque{}, other) && !holds(numbers{}, other)));
}

TEST_CASE("overlap: the string that is written into is found wherever a value has one") {
    using brine::detail::holds;
    shelf value;
    value.row.resize(3);
    value.others.resize(3);
    value.notes["a"].resize(3);
    value.row[2].label.emplace(1, "x");
    value.last = std::make_unique<std::string>("y");
    CHECK(holds(value, value.name));
    CHECK(holds(value, value.row[0].names[0]));
    CHECK(holds(value, std::get<1>(*value.row[2].label)));
    CHECK(holds(value, value.others.back().names[1]));
    CHECK(holds(value, value.notes.begin()->first));
    CHECK(holds(value, value.notes["a"][2]));
    CHECK(holds(value, *value.last));
    std::vector<labelled> others(1);
    CHECK(!holds(value, others[0].names[0]));
    CHECK(!holds(others, value.row[1].names[1]));
    CHECK(holds(others, others[0].names[1]));
}
