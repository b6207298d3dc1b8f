#include <brine/brine.hpp>

#include "support/recording_writer.hpp"
#include "support/verdicts.hpp"

#include <doctest/doctest.h>

#include <array>
#include <optional>
#include <string>
#include <vector>

using namespace support;

namespace codec_test {

/// Even numbers, written halved; absent when zero.
struct even {
    int value = 0;
    friend bool operator==(even const&, even const&) = default;
};

struct write_only {
    int value = 0;
};
struct read_only {
    int value = 0;
};
struct silent {
    int value = 0;
};
struct holder {
    even a;
    int b = 0;
    friend bool operator==(holder const&, holder const&) = default;
};

}  // namespace codec_test

template <>
struct brine::codec<codec_test::even> {
    static bool encode(auto& out, codec_test::even value) { return value.value % 2 == 0 ? out.number(value.value / 2) : out.reject("it is odd"); }
    static bool decode(auto& in, codec_test::even& value) {
        int half = 0;
        if (!in.number(half)) return false;
        return value.value = half * 2, half < 100 || in.reject("it is too large");
    }
    static bool absent(codec_test::even value) { return value.value == 0; }
    static void clear(codec_test::even& value) { value.value = 0; }
};

template <>
struct brine::codec<codec_test::write_only> {
    static bool encode(auto& out, codec_test::write_only value) { return out.number(value.value); }
};

template <>
struct brine::codec<codec_test::read_only> {
    static bool decode(auto& in, codec_test::read_only& value) { return in.number(value.value); }
};

/// Says no, and not why.
template <>
struct brine::codec<codec_test::silent> {
    static bool encode(auto&, codec_test::silent) { return false; }
    static bool decode(auto&, codec_test::silent&) { return false; }
};

using codec_test::even;
using codec_test::holder;
using enum brine::errc;

TEST_CASE("codec: one's own goes before the kind of the type") {
    CHECK(brine::kind_of<even> == brine::kind::record);
    CHECK(said(even{6}) == "number 3");
    CHECK(decodes_to("3", even{6}));
    CHECK(said(std::vector<even>{{2}}) == "begin_array; element; number 1; end_array");
}

TEST_CASE("codec: a value is rejected with a reason, and at its place") {
    CHECK(verdict_on<even>(" 100") == verdict{rejected, 1, "$"});
    CHECK(verdict_on<std::vector<even>>("[1, 100 ,2]") == verdict{rejected, 4, "$[1]"});
    CHECK(detail_on<even>("100") == "it is too large");
    CHECK(refusal(std::vector<even>{{2}, {3}}) == brine::error{rejected, 4, "$[1]", "it is odd"});
}

TEST_CASE("codec: one that fails without a word has rejected the value") {
    std::string text = "before";
    CHECK(brine::try_to_json(codec_test::silent{}, text).error().code == rejected);
    CHECK(brine::try_to_json(codec_test::silent{}).error().code == rejected);
    std::array<char, 64> buffer{};
    CHECK(brine::try_to_json(codec_test::silent{}, buffer).error().code == rejected);
    CHECK(brine::try_from_json<std::vector<codec_test::silent>>("[1]").error() == brine::error{rejected, 0, "$[0]", ""});
}

TEST_CASE("codec: absent and clear make a member that may be missing") {
    static_assert(brine::can_be_absent<even> && brine::can_be_absent<std::optional<int>>);
    static_assert(!brine::can_be_absent<int> && !brine::can_be_absent<holder>);
    CHECK(said(holder{{0}, 1}) == "begin_object; key b; number 1; end_object");
    CHECK(said(holder{{4}, 1}) == "begin_object; key a; number 2; key b; number 1; end_object");
    holder value{{4}, 0};
    CHECK(replace(value, "{\"b\":1}") == fine);
    CHECK(value == holder{{0}, 1});
}

TEST_CASE("codec: each direction may be left out") {
    static_assert(brine::encodable<codec_test::write_only> && !brine::decodable<codec_test::write_only>);
    static_assert(!brine::encodable<codec_test::read_only> && brine::decodable<codec_test::read_only>);
    CHECK(said(codec_test::write_only{4}) == "number 4");
    CHECK(brine::try_from_json<codec_test::read_only>("4")->value == 4);
}

TEST_CASE("codec: the direction that is left out is named") {
    CHECK(brine::explain_decode<codec_test::write_only>().ends_with("its brine::codec has no decode; add it, or only write the type"));
    CHECK(brine::explain_encode<codec_test::read_only>().ends_with("its brine::codec has no encode; add it, or only read the type"));
}
