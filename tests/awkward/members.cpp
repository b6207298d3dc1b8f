/// Members of awkward kinds.
#include "comes_back.hpp"

#include <array>
#include <cstdint>
#include <deque>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace awkward_members {

/// Cannot be copied.
struct move_only {
    std::unique_ptr<int> content;
    friend bool operator==(move_only const& a, move_only const& b) {
        return !a.content == !b.content && (!a.content || *a.content == *b.content);
    }
};
struct move_only_members {
    std::unique_ptr<move_only> one;
    std::vector<move_only> several;
    friend bool operator==(move_only_members const& a, move_only_members const& b) {
        return !a.one == !b.one && (!a.one || *a.one == *b.one) && a.several == b.several;
    }
};

struct with_mutable {
    mutable int hits;
    int id;
    bool operator==(with_mutable const&) const = default;
};
struct with_alignas {
    char const* never() const { return nullptr; }
    alignas(64) int a;
    alignas(16) std::int8_t b;
    bool operator==(with_alignas const&) const = default;
};
struct with_statics {
    static constexpr int version = 3;
    static inline int count = 0;
    int id;
    bool operator==(with_statics const&) const = default;
};
struct with_initialisers {
    int id = 7;
    std::string name = "none";
    std::optional<int> limit = 5;
    bool operator==(with_initialisers const&) const = default;
};
struct with_functions {
    int id;
    int twice() const { return 2 * id; }
    void reset() { id = 0; }
    operator int() const { return id; }
    bool operator==(with_functions const&) const = default;
};
struct with_types {
    using value_type = int;
    enum class colour { red };
    struct inner {
        int x;
        bool operator==(inner const&) const = default;
    };
    inner content;
    bool operator==(with_types const&) const = default;
};
struct looks_like_a_range {
    int begin;
    int end;
    bool operator==(looks_like_a_range const&) const = default;
};
struct is_half_a_container {
    using value_type = int;
    std::vector<int> items;
    auto begin() const { return items.begin(); }
    auto end() const { return items.end(); }
    void clear() { items.clear(); }
    bool operator==(is_half_a_container const&) const = default;
};

struct greedy {
    greedy() = default;
    template <class T>
    greedy(T&&) {}
    int id = 0;
    bool operator==(greedy const&) const = default;
};

struct tagged {};
struct with_no_address {
    [[no_unique_address]] tagged tag;
    int id;
    friend bool operator==(with_no_address const& a, with_no_address const& b) { return a.id == b.id; }
};

struct bits {
    std::vector<bool> flat;
    std::vector<std::vector<bool>> nested;
    std::array<std::vector<bool>, 2> pair;
    bool operator==(bits const&) const = default;
};
struct no_elements {
    std::array<int, 0> none;
    int id;
    bool operator==(no_elements const&) const = default;
};
struct tuples {
    std::pair<int, std::string> couple;
    std::tuple<> nothing;
    std::tuple<bool> single;
    std::tuple<int, std::tuple<int, int>, std::vector<int>> nested;
    bool operator==(tuples const&) const = default;
};
struct arrays {
    std::array<std::array<int, 2>, 2> square;
    std::array<std::string, 1> one;
    bool operator==(arrays const&) const = default;
};
struct containers {
    std::list<int> list;
    std::deque<std::string> queue;
    std::unordered_map<int, bool> flags;
    std::map<std::string, std::map<int, std::vector<int>>> deep;
    bool operator==(containers const&) const = default;
};
struct optionals {
    std::optional<std::vector<std::optional<int>>> gaps;
    std::optional<std::string> empty;
    std::optional<bool> no;
    bool operator==(optionals const&) const = default;
};
struct extremes {
    std::int8_t low;
    std::uint8_t high;
    std::int64_t lowest;
    std::uint64_t highest;
    unsigned long long longest;
    bool operator==(extremes const&) const = default;
};
struct with_texts {
    std::string empty;
    std::string odd;
    bool operator==(with_texts const&) const = default;
};

/// Read without a default constructor: it stands directly in a record that has one.
class amount {
    long cents_ = 0;

public:
    amount() = default;
    explicit amount(long cents) : cents_(cents) {}
    static constexpr auto json = brine::fields<&amount::cents_>;
    bool operator==(amount const&) const = default;
};
struct with_listed {
    amount total;
    std::vector<amount> parts;
    bool operator==(with_listed const&) const = default;
};

/// A base class works where all members are listed.
struct person {
    std::string name;
    bool operator==(person const&) const = default;
};
struct employee : person {
    int number = 0;
    static constexpr auto json = brine::fields<&employee::name, &employee::number>;
    bool operator==(employee const&) const = default;
};

/// Members of which each hides behind another kind.
struct with_codec {
    int x;
    bool operator==(with_codec const&) const = default;
};

}  // namespace awkward_members

template <>
struct brine::codec<awkward_members::with_codec> {
    static bool encode(auto& out, awkward_members::with_codec const& value) { return out.number(value.x); }
    static bool decode(auto& in, awkward_members::with_codec& value) { return in.number(value.x); }
};

using namespace awkward_members;
using awkward::comes_back;

TEST_CASE("awkward: members that can only be moved") {
    move_only_members value;
    value.one = std::make_unique<move_only>(move_only{std::make_unique<int>(1)});
    value.several.push_back({nullptr});
    value.several.push_back({std::make_unique<int>(2)});
    CHECK(comes_back(value, R"({"one":{"content":1},"several":[{},{"content":2}]})"));
}

TEST_CASE("awkward: mutable, aligned and static members, initialisers, functions and types inside") {
    CHECK(comes_back(with_mutable{1, 2}, R"({"hits":1,"id":2})"));
    CHECK(comes_back(with_alignas{1, -2}, R"({"a":1,"b":-2})"));
    CHECK(comes_back(with_statics{1}, R"({"id":1})"));
    CHECK(comes_back(with_initialisers{}, R"({"id":7,"name":"none","limit":5})"));
    CHECK(comes_back(with_functions{4}, R"({"id":4})"));
    CHECK(comes_back(with_types{{5}}, R"({"content":{"x":5}})"));
}

TEST_CASE("awkward: an absent member is none, whatever its initialiser") {
    auto const read = brine::try_from_json<with_initialisers>(R"({"id":1,"name":""})");
    REQUIRE(read);
    CHECK(!read->limit);
}

TEST_CASE("awkward: records that look like something else") {
    CHECK(comes_back(looks_like_a_range{1, 2}, R"({"begin":1,"end":2})"));
    CHECK(comes_back(is_half_a_container{{1, 2}}, R"({"items":[1,2]})"));
}

TEST_CASE("awkward: a member without an address of its own") {
    CHECK(comes_back(with_no_address{{}, 3}, R"({"tag":{},"id":3})"));
}

TEST_CASE("awkward: vectors of bool, whose elements are proxies") {
    CHECK(comes_back(bits{{true, false}, {{}, {true}}, {{{false}, {}}}}, R"({"flat":[true,false],"nested":[[],[true]],"pair":[[false],[]]})"));
}

TEST_CASE("awkward: arrays of none, of one and of arrays") {
    CHECK(comes_back(no_elements{{}, 1}, R"({"none":[],"id":1})"));
    CHECK(comes_back(arrays{{{{1, 2}, {3, 4}}}, {"x"}}, R"({"square":[[1,2],[3,4]],"one":["x"]})"));
}

TEST_CASE("awkward: tuples of none, one and tuples") {
    CHECK(comes_back(tuples{{1, "a"}, {}, {true}, {1, {2, 3}, {4}}}, R"({"couple":[1,"a"],"nothing":[],"single":[true],"nested":[1,[2,3],[4]]})"));
}

TEST_CASE("awkward: containers in containers") {
    CHECK(comes_back(containers{{1, 2}, {"a"}, {{1, true}}, {{"a", {{-1, {}}, {2, {3}}}}}},
                     R"({"list":[1,2],"queue":["a"],"flags":{"1":true},"deep":{"a":{"-1":[],"2":[3]}}})"));
}

TEST_CASE("awkward: options in options") {
    CHECK(comes_back(optionals{{{1, {}, 3}}, {}, false}, R"({"gaps":[1,null,3],"no":false})"));
}

TEST_CASE("awkward: the smallest and the largest numbers") {
    CHECK(comes_back(extremes{-128, 255, INT64_MIN, UINT64_MAX, UINT64_MAX},
                     R"({"low":-128,"high":255,"lowest":-9223372036854775808,"highest":18446744073709551615,"longest":18446744073709551615})"));
}

TEST_CASE("awkward: texts with every kind of byte") {
    CHECK(comes_back(with_texts{"", std::string("\0\"\\/\n\x7f\xC3\xA9", 8)}, "{\"empty\":\"\",\"odd\":\"\\u0000\\\"\\\\/\\n\x7f\xC3\xA9\"}"));
}

TEST_CASE("awkward: classes and heirs whose members are listed") {
    CHECK(comes_back(with_listed{amount(5), {amount(6), amount(7)}}, R"({"total":{"cents_":5},"parts":[{"cents_":6},{"cents_":7}]})"));
    employee ada;
    ada.name = "Ada", ada.number = 1;
    CHECK(comes_back(ada, R"({"name":"Ada","number":1})"));
}

TEST_CASE("awkward: a record with a codec of its own is what the codec says, everywhere") {
    CHECK(comes_back(with_codec{1}, "1"));
    CHECK(comes_back(std::map<std::string, std::vector<with_codec>>{{"a", {{1}, {2}}}}, R"({"a":[1,2]})"));
}

TEST_CASE("awkward: a member whose constructor takes anything") {
    struct holds_greedy {
        greedy first;
        int id;
        bool operator==(holds_greedy const&) const = default;
    };
    static_assert(!brine::encodable<holds_greedy>);  // greedy is no aggregate
    CHECK(brine::explain_encode<holds_greedy>().find("list its members with brine::fields") != std::string_view::npos);
}
