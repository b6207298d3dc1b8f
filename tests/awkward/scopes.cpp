/// Records in awkward places: empty, single, in templates, in functions, without a name, with unusual names, recursive.
#include "comes_back.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace awkward_scopes {

struct empty {
    bool operator==(empty const&) const = default;
};
struct holds_empty {
    empty a;
    int b;
    empty c;
    bool operator==(holds_empty const&) const = default;
};
struct only_empty {
    empty a;
    bool operator==(only_empty const&) const = default;
};

// Single members: from_json must not take the record for its member, nor the other way round.
struct one_text {
    std::string text;
    bool operator==(one_text const&) const = default;
};
struct one_vector {
    std::vector<int> items;
    bool operator==(one_vector const&) const = default;
};
struct one_optional {
    std::optional<int> limit;
    bool operator==(one_optional const&) const = default;
};
struct one_record {
    one_text inner;
    bool operator==(one_record const&) const = default;
};
struct one_of_one_of_one {
    one_record inner;
    bool operator==(one_of_one_of_one const&) const = default;
};
struct one_map {
    std::map<std::string, one_vector> entries;
    bool operator==(one_map const&) const = default;
};
struct one_flag {
    bool on;
    bool operator==(one_flag const&) const = default;
};

template <class T>
struct box {
    T content;
    bool operator==(box const&) const = default;
};
template <class A, class B>
struct both {
    A first;
    B second;
    bool operator==(both const&) const = default;
};
template <int N>
struct numbered {
    int value = N;
    bool operator==(numbered const&) const = default;
};
template <template <class> class Outer>
struct wrapped {
    Outer<int> inner;
    bool operator==(wrapped const&) const = default;
};

struct outer_class {
    struct inner_class {
        struct innermost {
            int x;
            bool operator==(innermost const&) const = default;
        };
        innermost deep;
        bool operator==(inner_class const&) const = default;
    };
    inner_class middle;
    bool operator==(outer_class const&) const = default;
};

struct with_unnamed {
    struct {
        int x;
    } first;
    struct {
        std::string y;
    } second;
    friend bool operator==(with_unnamed const& a, with_unnamed const& b) {
        return a.first.x == b.first.x && a.second.y == b.second.y;
    }
};

namespace a::b::c {
struct far_away {
    int x;
    bool operator==(far_away const&) const = default;
};
}  // namespace a::b::c
inline namespace v1 {
struct versioned {
    int x;
    bool operator==(versioned const&) const = default;
};
}  // namespace v1

// Names.
struct unicode {
    int größe;
    int 名前;
    int Ω;
    bool operator==(unicode const&) const = default;
};
struct neighbours_of_keywords {
    int data, size, value, key, type, first, second, get, string, class_, new_, int_, _, a1;
    bool operator==(neighbours_of_keywords const&) const = default;
};
struct names_of_the_library {
    int brine, codec, annotations, encode, decode, fields, detail, boost, std_, names, slots;
    bool operator==(names_of_the_library const&) const = default;
};
struct with_json_member {
    std::string json;
    bool operator==(with_json_member const&) const = default;
};
struct with_json_record {
    box<int> json;
    int fields;
    bool operator==(with_json_record const&) const = default;
};
struct with_json_constant {
    static constexpr auto json = "application/json";
    int id;
    bool operator==(with_json_constant const&) const = default;
};
struct json_with_fields {
    std::vector<int> fields;
    bool operator==(json_with_fields const&) const = default;
};
struct with_json_that_has_fields {
    json_with_fields json;
    bool operator==(with_json_that_has_fields const&) const = default;
};
struct with_json_function {
    int id;
    static std::string json() { return "no annotation"; }
    bool operator==(with_json_function const&) const = default;
};
struct long_names {
    int a_name_that_is_longer_than_any_register_and_any_buffer_for_short_strings_in_the_library_would_ever_hold_without_help;
    int a_name_that_is_longer_than_any_register_and_any_buffer_for_short_strings_in_the_library_would_ever_hold_without_care;
    bool operator==(long_names const&) const = default;
};
struct alike {
    int a, A, aa, aA, Aa, AA, a_, _a, aaaaaaaa, aaaaaaab, aaaaaaaaa;
    bool operator==(alike const&) const = default;
};

// Recursion.
struct tree {
    int v;
    std::vector<tree> kids;
    bool operator==(tree const&) const = default;
};
struct chain {
    int v;
    std::unique_ptr<chain> next;
    friend bool operator==(chain const& a, chain const& b) {
        return a.v == b.v && !a.next == !b.next && (!a.next || *a.next == *b.next);
    }
};
struct folder {
    std::map<std::string, folder> entries;
    bool operator==(folder const&) const = default;
};
struct maybe_chain {
    std::optional<std::vector<maybe_chain>> next;
    int v;
    bool operator==(maybe_chain const&) const = default;
};
struct hen;
struct egg {
    int age;
    std::vector<hen> mother;
    bool operator==(egg const&) const;
};
struct hen {
    std::vector<egg> eggs;
    std::map<int, hen> chicks;
    bool operator==(hen const&) const = default;
};
bool egg::operator==(egg const&) const = default;

template <class T>
struct generic_tree {
    T v;
    std::vector<generic_tree> kids;
    bool operator==(generic_tree const&) const = default;
};

}  // namespace awkward_scopes

namespace {
struct unseen {
    int x;
    std::string y;
    bool operator==(unseen const&) const = default;
};
}  // namespace

using namespace awkward_scopes;
using awkward::comes_back;

TEST_CASE("awkward: empty records") {
    CHECK(comes_back(empty{}, "{}"));
    CHECK(comes_back(holds_empty{{}, 1, {}}, R"({"a":{},"b":1,"c":{}})"));
    CHECK(comes_back(only_empty{}, R"({"a":{}})"));
    CHECK(comes_back(std::vector<empty>(2), "[{},{}]"));
}

TEST_CASE("awkward: records of one member") {
    CHECK(comes_back(one_text{"a"}, R"({"text":"a"})"));
    CHECK(comes_back(one_vector{{1, 2}}, R"({"items":[1,2]})"));
    CHECK(comes_back(one_optional{3}, R"({"limit":3})"));
    CHECK(comes_back(one_optional{}, "{}"));
    CHECK(comes_back(one_record{{"a"}}, R"({"inner":{"text":"a"}})"));
    CHECK(comes_back(one_of_one_of_one{{{"a"}}}, R"({"inner":{"inner":{"text":"a"}}})"));
    CHECK(comes_back(one_map{{{"k", {{1}}}}}, R"({"entries":{"k":{"items":[1]}}})"));
    CHECK(comes_back(one_flag{true}, R"({"on":true})"));
}

TEST_CASE("awkward: templates") {
    CHECK(comes_back(box<box<box<int>>>{{{1}}}, R"({"content":{"content":{"content":1}}})"));
    CHECK(comes_back(box<std::vector<box<int>>>{{{1}, {2}}}, R"({"content":[{"content":1},{"content":2}]})"));
    CHECK(comes_back(both<box<int>, box<bool>>{{1}, {true}}, R"({"first":{"content":1},"second":{"content":true}})"));
    CHECK(comes_back(numbered<4>{}, R"({"value":4})"));
    CHECK(comes_back(wrapped<box>{{1}}, R"({"inner":{"content":1}})"));
}

TEST_CASE("awkward: classes in classes, in namespaces, in none") {
    CHECK(comes_back(outer_class{{{1}}}, R"({"middle":{"deep":{"x":1}}})"));
    CHECK(comes_back(outer_class::inner_class::innermost{1}, R"({"x":1})"));
    CHECK(comes_back(a::b::c::far_away{1}, R"({"x":1})"));
    CHECK(comes_back(versioned{1}, R"({"x":1})"));
    CHECK(comes_back(unseen{1, "a"}, R"({"x":1,"y":"a"})"));
}

TEST_CASE("awkward: members of unnamed types") {
    CHECK(comes_back(with_unnamed{{1}, {"a"}}, R"({"first":{"x":1},"second":{"y":"a"}})"));
}

TEST_CASE("awkward: local types") {
    struct local {
        int x;
        std::vector<box<int>> boxes;
        bool operator==(local const&) const = default;
    };
    CHECK(comes_back(local{1, {{2}}}, R"({"x":1,"boxes":[{"content":2}]})"));
    CHECK(comes_back(box<local>{{1, {}}}, R"({"content":{"x":1,"boxes":[]}})"));
}

TEST_CASE("awkward: local types of one name are told apart") {
    auto const make = [] {
        struct local {
            int x;
            bool operator==(local const&) const = default;
        };
        return local{1};
    };
    struct local {
        std::string x;
        bool operator==(local const&) const = default;
    };
    CHECK(comes_back(both<decltype(make()), local>{make(), {"a"}}, R"({"first":{"x":1},"second":{"x":"a"}})"));
}

TEST_CASE("awkward: names in other scripts") {
    CHECK(comes_back(unicode{1, 2, 3}, "{\"größe\":1,\"名前\":2,\"Ω\":3}"));
}

TEST_CASE("awkward: names that mean something elsewhere") {
    CHECK(comes_back(neighbours_of_keywords{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14},
                     R"({"data":1,"size":2,"value":3,"key":4,"type":5,"first":6,"second":7,"get":8,"string":9,"class_":10,)"
                     R"("new_":11,"int_":12,"_":13,"a1":14})"));
    CHECK(comes_back(names_of_the_library{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11},
                     R"({"brine":1,"codec":2,"annotations":3,"encode":4,"decode":5,"fields":6,"detail":7,"boost":8,"std_":9,)"
                     R"("names":10,"slots":11})"));
}

TEST_CASE("awkward: a member called json is a member, unless it is an annotation") {
    CHECK(comes_back(with_json_member{"a"}, R"({"json":"a"})"));
    CHECK(comes_back(with_json_record{{1}, 2}, R"({"json":{"content":1},"fields":2})"));
    CHECK(comes_back(with_json_constant{1}, R"({"id":1})"));
    CHECK(comes_back(with_json_function{1}, R"({"id":1})"));
    CHECK(comes_back(with_json_that_has_fields{{{1}}}, R"({"json":{"fields":[1]}})"));
}

TEST_CASE("awkward: names that are long, and names that are alike") {
    CHECK(comes_back(long_names{1, 2},
                     R"({"a_name_that_is_longer_than_any_register_and_any_buffer_for_short_strings_in_the_library_would_ever_hold_without_help":1,)"
                     R"("a_name_that_is_longer_than_any_register_and_any_buffer_for_short_strings_in_the_library_would_ever_hold_without_care":2})"));
    CHECK(comes_back(alike{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11},
                     R"({"a":1,"A":2,"aa":3,"aA":4,"Aa":5,"AA":6,"a_":7,"_a":8,"aaaaaaaa":9,"aaaaaaab":10,"aaaaaaaaa":11})"));
}

TEST_CASE("awkward: types that contain themselves") {
    CHECK(comes_back(tree{1, {{2, {}}, {3, {{4, {}}}}}},
                     R"({"v":1,"kids":[{"v":2,"kids":[]},{"v":3,"kids":[{"v":4,"kids":[]}]}]})"));
    chain list{1, std::make_unique<chain>(chain{2, nullptr})};
    CHECK(comes_back(list, R"({"v":1,"next":{"v":2}})"));
    CHECK(comes_back(folder{{{"a", {{{"b", {}}}}}, {"c", {}}}}, R"({"entries":{"a":{"entries":{"b":{"entries":{}}}},"c":{"entries":{}}}})"));
    maybe_chain const maybe{std::vector<maybe_chain>{{{}, 2}}, 1};
    CHECK(comes_back(maybe, R"({"next":[{"v":2}],"v":1})"));
    CHECK(comes_back(generic_tree<generic_tree<int>>{{1, {}}, {{{2, {}}, {}}}},
                     R"({"v":{"v":1,"kids":[]},"kids":[{"v":{"v":2,"kids":[]},"kids":[]}]})"));
}

TEST_CASE("awkward: types that contain each other") {
    CHECK(comes_back(hen{{{1, {hen{}}}}, {{5, hen{}}}},
                     R"({"eggs":[{"age":1,"mother":[{"eggs":[],"chicks":{}}]}],"chicks":{"5":{"eggs":[],"chicks":{}}}})"));
}
