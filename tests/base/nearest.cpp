#include <brine/base/nearest.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using brine::detail::edit_distance;
using brine::detail::nearest;
using brine::detail::resembles;

TEST_CASE("nearest: a distance counts insertions, deletions, replacements and swapped neighbours") {
    struct row {
        std::string_view a, b;
        std::size_t distance;
    };
    for (auto const& [a, b, distance] : std::array<row, 12>{{{"", "", 0}, {"abc", "", 3}, {"abc", "abc", 0}, {"abc", "abxc", 1},
                                                             {"abc", "ac", 1}, {"abc", "axc", 1}, {"abcd", "abdc", 1}, {"kitten", "sitting", 3},
                                                             {"ab", "ba", 1}, {"abcdef", "badcfe", 3}, {"ca", "abc", 3}, {"flaw", "lawn", 2}}}) {
        CAPTURE(a);
        CAPTURE(b);
        CHECK(edit_distance(a, b) == distance);
        CHECK(edit_distance(b, a) == distance);
    }
}

TEST_CASE("nearest: letter case counts nothing") {
    CHECK(edit_distance("userId", "userid") == 0);
    CHECK(edit_distance("AB", "ba") == 1);
    CHECK(edit_distance("a_b", "A-B") == 1);
}

TEST_CASE("nearest: a slip is at most a third of the longer name, one in a short name") {
    CHECK(resembles("id", "ix"));
    CHECK(!resembles("id", "xy"));
    CHECK(resembles("follower_count", "followers_count"));
    CHECK(resembles("abcdef", "abcdxy"));
    CHECK(!resembles("abcdef", "abcxyz"));
    CHECK(!resembles("name", "size"));
}

TEST_CASE("nearest: empty and very long names resemble nothing") {
    CHECK(!resembles("", "a"));
    CHECK(!resembles("a", ""));
    CHECK(resembles(std::string(64, 'a'), std::string(64, 'a')));
    CHECK(!resembles(std::string(65, 'a'), std::string(65, 'a')));
    CHECK(!resembles(std::string(64, 'a'), std::string(65, 'a')));
}

TEST_CASE("nearest: the candidate with the fewest edits, the first of equals") {
    std::array<std::string_view, 4> const names{"friends_count", "followers_count", "follow_count", "count"};
    CHECK(nearest("follower_count", names) == "followers_count");
    CHECK(nearest("Count", names) == "count");
    CHECK(nearest("ax", std::vector<std::string_view>{"ab", "ac"}) == "ab");
}

TEST_CASE("nearest: no suggestion is better than a wild one") {
    std::vector<std::string_view> const names{"id", "name"};
    CHECK(nearest("description", names).empty());
    CHECK(nearest("", names).empty());
    CHECK(nearest("id", std::vector<std::string_view>{}).empty());
}
