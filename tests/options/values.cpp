/// Random values of records with options come back equal: every set of options with every sort of member.
#include <brine/brine.hpp>

#include "support/any_value.hpp"
#include "support/random.hpp"
#include "support/sanitizers.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace option_values {

struct inner {
    int x = 1;
    std::vector<std::string> y{};
    friend bool operator==(inner const&, inner const&) = default;
};

/// A record whose member m_value has the options of a number below.
template <class Value, int Options>
struct record {
    int m_id = 0;
    Value m_value{};
    std::string m_note = "none";
    friend bool operator==(record const&, record const&) = default;
};

template <class Value>
constexpr bool is_initial(Value const& value) { return value == Value{}; }
template <class Value>
constexpr Value make_initial() { return Value{}; }
template <class Value>
constexpr bool is_any(Value const&) { return true; }

inline constexpr int sets = 17;

/// A record that shows the members of another one, or of none, and takes what nobody knows.
template <class Value>
struct showing {
    std::optional<record<Value, 0>> shown{};
    Value at{};
    std::map<std::string, int> rest{};
    friend bool operator==(showing const&, showing const&) = default;
};

using brine::annotate;
using brine::field;

template <class V, int O>
inline constexpr auto value_field = &record<V, O>::m_value;

}  // namespace option_values

using namespace option_values;

template <class V>
inline constexpr auto brine::annotations<record<V, 1>> = annotate(field<value_field<V, 1>>(rename<"v">));
template <class V>
inline constexpr auto brine::annotations<record<V, 2>> = annotate(field<value_field<V, 2>>(alias<"v", "w">), deny_unknown);
template <class V>
inline constexpr auto brine::annotations<record<V, 3>> = annotate(field<value_field<V, 3>>(rename_written<"w">, rename_read<"r">, alias<"w">));
template <class V>
inline constexpr auto brine::annotations<record<V, 4>> = annotate(field<value_field<V, 4>>(defaulted, rename<"v">));
template <class V>
inline constexpr auto brine::annotations<record<V, 5>> = annotate(field<value_field<V, 5>>(skip_default));
template <class V>
inline constexpr auto brine::annotations<record<V, 6>> = annotate(deny_unknown, defaulted_all, strip_prefix<"m_">);
template <class V>
inline constexpr auto brine::annotations<record<V, 7>> = annotate(rename_all<naming::pascal>, field<value_field<V, 7>>(skip_default, alias<"v">));
template <class V>
inline constexpr auto brine::annotations<record<V, 8>> = annotate(field<value_field<V, 8>>(required), rename_all<naming::screaming_kebab>);
template <class V>
inline constexpr auto brine::annotations<record<V, 9>> = annotate(write_null_all, defaulted_all);
template <class V>
inline constexpr auto brine::annotations<record<V, 10>> = annotate(field<value_field<V, 10>>(skip_if<&is_initial<V>>, default_from<&make_initial<V>>));
template <class V>
inline constexpr auto brine::annotations<record<V, 11>> = annotate(field<value_field<V, 11>>(validate<&is_any<V>, "anything">, required), write_null_all);
template <class V>
inline constexpr auto brine::annotations<record<V, 12>> = annotate(fields<&record<V, 12>::m_note, value_field<V, 12>, &record<V, 12>::m_id>, strip_prefix<"m_">);
template <class V>
inline constexpr auto brine::annotations<record<V, 13>> =
    annotate(field<value_field<V, 13>>(nested<"/deep/er/value">), field<&record<V, 13>::m_note>(nested<"/deep/note">));
template <class V>
inline constexpr auto brine::annotations<record<V, 14>> = annotate(as_array);
template <class V>
inline constexpr auto brine::annotations<record<V, 15>> = annotate(as_array, field<value_field<V, 15>>(defaulted), field<&record<V, 15>::m_note>(default_from<[] { return ""; }>));
template <class V>
inline constexpr auto brine::annotations<record<V, 16>> =
    annotate(deny_unknown, field<value_field<V, 16>>(nested<"/v">, defaulted, alias<"w">), field<&record<V, 16>::m_id>(as_string), field<&record<V, 16>::m_note>(length<0, 1'000'000>));
template <class V>
inline constexpr auto brine::annotations<showing<V>> =
    annotate(field<&showing<V>::shown>(flatten), field<&showing<V>::at>(nested<"/here/at">), capture_unknown<&showing<V>::rest>);

namespace {

constexpr std::size_t rounds = support::instrumented ? 500 : 10'000;

/// How many values of a type do not come back equal, fresh and over another, or are not written the same again.
template <class T>
std::size_t lost(support::random_numbers& dice) {
    std::size_t wrong = 0;
    std::string text, again;
    T used{};
    for (std::size_t i = 0; i < rounds; ++i) {
        auto const value = support::any_value<T>(dice);
        bool const written = static_cast<bool>(brine::try_to_json(value, text));
        auto const fresh = brine::try_from_json<T>(text);
        bool const right = written && fresh && *fresh == value && brine::try_from_json(text, used) && used == value &&
                           brine::try_to_json(*fresh, again) && again == text;
        wrong += !right;
    }
    return wrong;
}

template <class Value>
std::size_t lost_with_any_options() {
    support::random_numbers dice(31);
    return [&]<int... O>(std::integer_sequence<int, O...>) {
        return (lost<record<Value, O>>(dice) + ... + lost<showing<Value>>(dice));
    }(std::make_integer_sequence<int, sets>());
}

}  // namespace

TEST_CASE("options: 144 record types with options, a million values, all equal when they come back") {
    CHECK(lost_with_any_options<int>() == 0);
    CHECK(lost_with_any_options<double>() == 0);
    CHECK(lost_with_any_options<std::string>() == 0);
    CHECK(lost_with_any_options<std::optional<int>>() == 0);
    CHECK(lost_with_any_options<std::vector<int>>() == 0);
    CHECK(lost_with_any_options<std::map<std::string, int>>() == 0);
    CHECK(lost_with_any_options<std::tuple<int, std::string>>() == 0);
    CHECK(lost_with_any_options<inner>() == 0);
}
