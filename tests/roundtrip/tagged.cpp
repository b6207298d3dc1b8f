/// Random enumerations and variants come back equal, in all taggings, in containers and in each other.
#include <brine/brine.hpp>

#include "support/any_value.hpp"
#include "support/random.hpp"
#include "support/sanitizers.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <variant>
#include <vector>

namespace tagged_test {

enum class paint { red, green, blue = 77, violet = -3 };
enum class rights { read = 1, write = 2, run = 4, all = 7 };

// Five alternatives that keys tell apart, for each way of tagging.
template <int>
struct tagging {
    struct point {
        int x, y;
        bool operator==(point const&) const = default;
    };
    struct solid {
        int x, y, z;
        std::optional<paint> colour;
        bool operator==(solid const&) const = default;
    };
    struct text {
        std::string content;
        std::vector<rights> given;
        bool operator==(text const&) const = default;
    };
    struct unit {
        paint only;
        bool operator==(unit const&) const = default;
    };
    using variant = std::variant<point, solid, text, unit, std::monostate>;
};
using external = tagging<0>::variant;
using internal = tagging<1>::variant;
using adjacent = tagging<2>::variant;
using bare = tagging<3>::variant;
using by_kind = std::variant<int, std::string, bool, std::vector<internal>, tagging<0>::point>;

template <class V>
struct holder {
    std::vector<V> all;
    std::map<paint, V> by_paint;
    std::optional<std::variant<int, std::vector<V>>> more;
    std::tuple<V, rights, by_kind> some;
    bool operator==(holder const&) const = default;
};

}  // namespace tagged_test

using namespace tagged_test;

template <>
inline constexpr auto brine::annotations<rights> = brine::annotate(brine::flags);
template <>
inline constexpr auto brine::annotations<external> = brine::annotate(brine::tagged_externally);
template <>
inline constexpr auto brine::annotations<internal> = brine::annotate(brine::tagged_internally<"type">, brine::rename_all<brine::naming::screaming>);
template <>
inline constexpr auto brine::annotations<adjacent> = brine::annotate(brine::tagged_adjacently<"type", "content">);
template <>
inline constexpr auto brine::annotations<bare> = brine::annotate(brine::untagged);

namespace {

constexpr std::size_t rounds = support::instrumented ? 500 : 10'000;

/// How many values do not come back equal, fresh and over another.
template <class T>
std::size_t lost() {
    support::random_numbers dice(47);
    std::size_t wrong = 0;
    std::string text;
    T used{};
    for (std::size_t i = 0; i < rounds; ++i) {
        auto const value = support::any_value<T>(dice);
        bool const written = static_cast<bool>(brine::try_to_json(value, text));
        auto const fresh = brine::try_from_json<T>(text);
        wrong += !(written && fresh && *fresh == value && brine::try_from_json(text, used) && used == value);
    }
    return wrong;
}

}  // namespace

TEST_CASE("tagged: random enumerations and variants come back equal") {
    CHECK(lost<holder<external>>() == 0);
    CHECK(lost<holder<internal>>() == 0);
    CHECK(lost<holder<adjacent>>() == 0);
    CHECK(lost<holder<bare>>() == 0);
    CHECK(lost<std::variant<std::vector<bare>, std::map<std::string, external>, int>>() == 0);
}
