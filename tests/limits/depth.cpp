/// Depth: 1024 levels are read, skipped and written, 1025 are not; bombs of brackets cost no stack.
// needs: exceptions
#include <brine/brine.hpp>

#include "support/forms.hpp"
#include "support/samples.hpp"
#include "support/sanitizers.hpp"
#include "support/stack_meter.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

using namespace support;

namespace deep {

constexpr std::size_t most = 1024;
constexpr std::size_t small_stack = 64 * 1024;

struct chain {
    std::unique_ptr<chain> next;
};
struct tree {
    std::vector<tree> kids;
};
struct forest {
    std::map<std::string, forest> in;
};
struct maybe {
    std::vector<std::unique_ptr<maybe>> list;
};

inline std::string repeated(std::string_view part, std::size_t times) {
    std::string text;
    text.reserve(part.size() * times);
    while (times-- > 0) text += part;
    return text;
}

/// `open` n times, then `middle`, then `close` n times.
inline std::string nested(std::string_view open, std::size_t times, std::string_view middle, std::string_view close) {
    return repeated(open, times) + std::string(middle) + repeated(close, times);
}

/// A chain of `levels` objects.
inline chain chain_of(std::size_t levels) {
    chain made;
    for (; levels > 1; --levels) {
        chain outer;
        outer.next = std::make_unique<chain>(std::move(made));
        made = std::move(outer);
    }
    return made;
}

inline std::string chain_text(std::size_t levels) { return nested(R"({"next":)", levels - 1, "{}", "}"); }

/// Two levels each.
inline std::string tree_text(std::size_t trees) { return nested(R"({"kids":[)", trees - 1, R"({"kids":[]})", "]}"); }

inline std::string node_chain_text(std::size_t nodes) {
    return nested(R"({"v":1,"kids":[],"next":)", nodes - 1, R"({"v":1,"kids":[]})", "}");
}
inline std::string node_tree_text(std::size_t nodes) {
    return nested(R"({"v":1,"kids":[)", nodes - 1, R"({"v":1,"kids":[]})", "]}");
}
inline std::string forest_text(std::size_t levels) {
    return nested(R"({"in":{"k":)", levels - 1, R"({"in":{}})", "}}");
}
inline std::string maybe_text(std::size_t levels) {
    return nested(R"({"list":[null,)", levels - 1, R"({"list":[]})", "]}");
}

/// Stack that decoding needs for each JSON level, from documents of about 100 and 1000 levels.
template <class T>
std::size_t bytes_a_level(std::string (*text)(std::size_t), std::size_t levels_each) {
    auto const used = [&](std::size_t levels) {
        auto const document = text(levels / levels_each);
        return stack_meter::measure([&] {
            T target;
            if (!brine::try_from_json(document, target)) throw std::runtime_error("refused");
        });
    };
    used(100);
    return (used(1000) - used(100)) / 900;
}

/// Decodes `before` and the bomb on a painted stack: refused, and within 64 KiB.
template <class T>
void check_bomb(std::string_view before, std::string_view bomb) {
    // The memory of one for all bombs.
    static brine::parser parser;
    static std::string text;
    text.assign(before).append(bomb);
    bool refused = false;
    auto const used = stack_meter::measure([&] { refused = !parser.try_from_json<T>(text); }, std::size_t{1} << 20);
    CAPTURE(text.substr(0, 40));
    CHECK(refused);
    if (!instrumented) CHECK(used < small_stack);
}

}  // namespace deep

using namespace deep;

TEST_CASE("depth: 1024 levels are decoded, 1025 are not") {
    CHECK(accepted<chain>(chain_text(most)));
    CHECK(refused_as<chain>(brine::errc::too_deep, chain_text(most + 1)));
    CHECK(accepted<tree>(tree_text(most / 2)));
    CHECK(refused_as<tree>(brine::errc::too_deep, tree_text(most / 2 + 1)));
    CHECK(accepted<forest>(forest_text(most / 2)));
    CHECK(refused_as<forest>(brine::errc::too_deep, forest_text(most / 2 + 1)));
    CHECK(accepted<sample::node>(node_chain_text(most - 1)));
    CHECK(refused_as<sample::node>(brine::errc::too_deep, node_chain_text(most)));
    CHECK(accepted<std::vector<chain>>("[" + chain_text(most - 1) + "]"));
    CHECK(refused_as<std::vector<chain>>(brine::errc::too_deep, "[" + chain_text(most) + "]"));
}

TEST_CASE("depth: a list of nothing is a level when it is written, too") {
    auto made = brine::from_json<sample::node>(node_chain_text(most - 1));
    std::string text;
    CHECK(brine::try_to_json(made, text).has_value());
    sample::node outer;
    outer.next = std::make_unique<sample::node>(std::move(made));
    CHECK(brine::try_to_json(outer, text).error().code == brine::errc::too_deep);
}

TEST_CASE("depth: 1024 levels are skipped, 1025 are not") {
    for (auto const& [open, middle, close] :
         {std::tuple{"[", "", "]"}, {R"({"a":)", "{}", "}"}, {R"({"":)", "1", "}"}, {"[[", "[]", "]]"}}) {
        CAPTURE(open);
        auto const each = std::string_view(open) == "[[" ? 2u : 1u;
        auto const inside = std::string_view(middle) == "{}" || std::string_view(middle) == "[]" ? 1u : 0u;
        auto const skipped = [&](std::size_t levels, std::string_view before, std::string_view behind) {
            // An odd number of levels from an opener of two takes one bracket more in the middle.
            auto const times = (levels - inside) / each;
            auto const rest = (levels - inside) % each;
            return std::string(before) +
                   nested(open, times, repeated("[", rest) + middle + repeated("]", rest), close) + std::string(behind);
        };
        CHECK(accepted<sample::keeper>(skipped(most - 1, R"({"zz":)", R"(,"keep":3})")));
        CHECK(refused_as<sample::keeper>(brine::errc::too_deep, skipped(most, R"({"zz":)", R"(,"keep":3})")));
        CHECK(accepted<sample::keeper>(skipped(most - 2, R"({"zz":[1,)", R"(,2],"keep":3})")));
        CHECK(refused_as<sample::keeper>(brine::errc::too_deep, skipped(most - 1, R"({"zz":[1,)", R"(,2],"keep":3})")));
        CHECK(accepted<std::vector<sample::keeper>>(skipped(most - 2, R"([{"zz":)", R"(,"keep":3}])")));
        CHECK(refused_as<std::vector<sample::keeper>>(brine::errc::too_deep,
                                                      skipped(most - 1, R"([{"zz":)", R"(,"keep":3}])")));
        // The brackets next to each other count as they open and close.
        auto const shallow = skipped(most - 2, "", "");
        CHECK(accepted<sample::keeper>(R"({"zz":[)" + shallow + "," + shallow + R"(],"keep":3})"));
    }
}

TEST_CASE("depth: the error is at the bracket that is one too many, with its path") {
    auto const skipped = decode_verdict<sample::keeper>(R"({"zz":)" + repeated("[", 5000));
    CHECK(skipped == verdict{brine::errc::too_deep, 6 + most - 1, "$.zz" + repeated("[0]", most - 1)});
    auto const decoded = decode_verdict<chain>(chain_text(most + 1));
    CHECK(decoded.offset == most * std::string_view(R"({"next":)").size());
    CHECK(decoded.path == "$" + repeated(".next", most));
    auto const element = decode_verdict<tree>(tree_text(most / 2 + 1));
    CHECK(element.path == "$" + repeated(".kids[0]", most / 2));
}

TEST_CASE("depth: 1024 levels are encoded, 1025 are not, in every form") {
    auto const fine = chain_of(most);
    auto const too_deep = chain_of(most + 1);
    CHECK(brine::try_to_json(fine).value_or("") == chain_text(most));
    CHECK(brine::try_to_json<brine::indented<1>>(fine));
    auto const failure = brine::try_to_json(too_deep);
    REQUIRE(!failure);
    CHECK(failure.error().code == brine::errc::too_deep);
    CHECK(failure.error().path == "$" + repeated(".next", most));
    CHECK(!brine::try_to_json<brine::indented<1>>(too_deep));
    std::string out;
    CHECK(!brine::try_to_json(too_deep, out));
    std::vector<char> memory(1 << 20);
    CHECK(brine::try_to_json(fine, memory));
    CHECK(!brine::try_to_json(too_deep, memory));
}

TEST_CASE("depth: a bomb of ten million brackets is refused at the root of every target, within 64 KiB of stack") {
    constexpr std::size_t brackets = 10'000'000;
    std::string const bombs[] = {repeated("[", brackets),
                                 repeated("{", brackets),
                                 repeated(R"({"keep":)", brackets / 2),
                                 repeated(R"([{"":)", brackets / 2),
                                 nested("[", brackets / 2, "", "]"),
                                 repeated("]", brackets),
                                 repeated(R"({"a":[)", brackets / 2)};
    for (auto const& bomb : bombs) {
        check_bomb<bool>("", bomb);
        check_bomb<int>("", bomb);
        check_bomb<double>("", bomb);
        check_bomb<std::string>("", bomb);
        check_bomb<std::optional<int>>("", bomb);
        check_bomb<std::unique_ptr<std::string>>("", bomb);
        check_bomb<std::vector<int>>("", bomb);
        check_bomb<std::vector<bool>>("", bomb);
        check_bomb<std::vector<std::vector<std::vector<int>>>>("", bomb);
        check_bomb<std::array<int, 3>>("", bomb);
        check_bomb<std::pair<int, int>>("", bomb);
        check_bomb<std::tuple<std::vector<int>, bool>>("", bomb);
        check_bomb<std::map<std::string, int>>("", bomb);
        check_bomb<std::unordered_map<int, std::vector<int>>>("", bomb);
        check_bomb<sample::keeper>("", bomb);
        check_bomb<std::vector<sample::keeper>>("", bomb);
        check_bomb<sample::everything>("", bomb);
    }
}

TEST_CASE("depth: a bomb of ten million brackets is refused wherever it stands, within 64 KiB of stack") {
    constexpr std::size_t brackets = 10'000'000;
    std::string const bombs[] = {repeated("[", brackets), repeated(R"({"a":)", brackets),
                                 repeated(R"([{"":)", brackets / 2), nested("[", brackets / 2, "", "]"),
                                 nested(R"({"":)", brackets / 2, "1", "}")};
    for (auto const& bomb : bombs) {
        for (std::string const before :
             {R"({"zz":)", R"({"zz":[1,)", R"({"keep":)", R"({"keep":3,"zz":)", R"({"keep":3,"zz":{"b":)", "{",
              R"({"keep")", R"({"keep":3)", R"({"keep":3,)", R"({"keep":3})"})
            check_bomb<sample::keeper>(before, bomb);
        check_bomb<std::vector<int>>("[1,", bomb);
        check_bomb<std::vector<sample::keeper>>(R"([{"keep":3},{"zz":)", bomb);
        check_bomb<std::map<std::string, int>>(R"({"k":)", bomb);
        check_bomb<std::map<std::string, sample::keeper>>(R"({"k":{"zz":)", bomb);
        check_bomb<std::tuple<int, bool>>("[1,", bomb);
        check_bomb<std::array<int, 1>>("[1,", bomb);
        check_bomb<int>("1 ", bomb);
    }
}

TEST_CASE("depth: a bomb into a recursive target is refused with the stack of 1024 levels") {
    constexpr std::size_t brackets = 10'000'000;
    auto const check = [&]<class T>(std::type_identity<T>, std::string const& bomb) {
        bool refused = false;
        auto const used = stack_meter::measure([&] { refused = !brine::try_from_json<T>(bomb); });
        CHECK(refused);
        if (optimised && !instrumented) CHECK(used < small_stack + most * 512);
    };
    check(std::type_identity<chain>{}, repeated(R"({"next":)", brackets));
    check(std::type_identity<tree>{}, repeated(R"({"kids":[)", brackets / 2));
    check(std::type_identity<sample::node>{}, repeated(R"({"v":1,"kids":[)", brackets / 2));
    check(std::type_identity<sample::node>{}, repeated(R"({"zz":)", brackets));
    check(std::type_identity<forest>{}, repeated(R"({"in":{"k":)", brackets / 2));
}

TEST_CASE("depth: a recursive target costs at most 512 bytes of stack a level") {
    struct measurement {
        std::string_view name;
        std::size_t bytes;
    };
    measurement const all[] = {
        {"record through unique_ptr", bytes_a_level<chain>(chain_text, 1)},
        {"record through vector", bytes_a_level<tree>(tree_text, 2)},
        {"node through next", bytes_a_level<sample::node>(node_chain_text, 1)},
        {"node through kids", bytes_a_level<sample::node>(node_tree_text, 2)},
        {"record through map", bytes_a_level<forest>(forest_text, 2)},
        {"record through vector and unique_ptr", bytes_a_level<maybe>(maybe_text, 2)},
    };
    for (auto const& each : all) {
        if (optimised && !instrumented)
            CHECK_MESSAGE(each.bytes <= 512, each.name << ": " << each.bytes << " bytes of stack a level");
        else
            MESSAGE(each.name << ": " << each.bytes
                              << " bytes of stack a level, not judged in an unoptimised or instrumented build");
    }
}
