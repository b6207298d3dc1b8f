/// JSONTestSuite and JSON_checker, into typed targets and into what brine skips.
#include <brine/brine.hpp>

#include "support/corpus.hpp"
#include "support/forms.hpp"
#include "support/samples.hpp"

#include <doctest/doctest.h>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

using namespace support;

namespace suite {

struct text_member {
    std::string id;
    friend bool operator==(text_member const&, text_member const&) = default;
};
struct extremes {
    double min = 0;
    double max = 0;
    friend bool operator==(extremes const&, extremes const&) = default;
};
struct long_strings {
    std::vector<text_member> x;
    std::string id;
    friend bool operator==(long_strings const&, long_strings const&) = default;
};
struct headline {
    std::string title;
    friend bool operator==(headline const&, headline const&) = default;
};
struct all_optional {
    std::optional<std::string> a;
    std::optional<std::string> asd;
    std::optional<int> id;
    std::optional<bool> x;
};

/// One kind of typed target: whether it takes a text.
struct target {
    std::string_view name;
    verdict (*decode)(std::string_view);
};

template <class T>
constexpr target into(std::string_view name) {
    return {name, &decode_verdict<T>};
}

constexpr target every_kind[] = {
    into<bool>("bool"),
    into<std::int8_t>("int8"),
    into<std::uint8_t>("uint8"),
    into<std::int16_t>("int16"),
    into<std::uint16_t>("uint16"),
    into<std::int32_t>("int32"),
    into<std::uint32_t>("uint32"),
    into<std::int64_t>("int64"),
    into<std::uint64_t>("uint64"),
    into<float>("float"),
    into<double>("double"),
    into<std::string>("string"),
    into<std::optional<int>>("optional<int>"),
    into<std::optional<std::string>>("optional<string>"),
    into<std::unique_ptr<double>>("unique_ptr<double>"),
    into<std::vector<int>>("vector<int>"),
    into<std::vector<double>>("vector<double>"),
    into<std::vector<float>>("vector<float>"),
    into<std::vector<bool>>("vector<bool>"),
    into<std::vector<std::string>>("vector<string>"),
    into<std::vector<std::vector<int>>>("vector<vector<int>>"),
    into<std::vector<std::optional<int>>>("vector<optional<int>>"),
    into<std::array<int, 1>>("array<int, 1>"),
    into<std::array<std::string, 2>>("array<string, 2>"),
    into<std::map<std::string, std::string>>("map<string, string>"),
    into<std::map<std::string, int>>("map<string, int>"),
    into<std::unordered_map<std::string, bool>>("unordered_map<string, bool>"),
    into<std::unordered_map<int, int>>("unordered_map<int, int>"),
    into<std::map<std::uint64_t, std::string>>("map<uint64, string>"),
    into<std::pair<int, bool>>("pair<int, bool>"),
    into<std::pair<std::string, double>>("pair<string, double>"),
    into<std::tuple<int>>("tuple<int>"),
    into<std::tuple<bool, std::optional<int>>>("tuple<bool, optional<int>>"),
    into<sample::keeper>("record"),
    into<all_optional>("record of optionals"),
    into<sample::node>("recursive record"),
    into<std::vector<sample::node>>("vector of recursive records"),
};

/// Where a value is skipped: as an unknown member and inside an unknown array, before and behind a known one.
inline std::array<std::string, 4> skipping(std::string const& text) {
    return {R"({"zz":)" + text + R"(,"keep":3})", R"({"zz":[1,)" + text + R"(,2],"keep":3})",
            R"({"keep":3,"zz":)" + text + "}", R"({"keep":3,"zz":{"a":)" + text + R"(,"b":[]}})"};
}

inline void check_refused(document const& each) {
    in_every_form(each.text, [&](std::string_view form, std::size_t, std::string_view way) {
        for (auto const& kind : every_kind)
            if (kind.decode(form)) FAIL_CHECK(each.name << " was accepted as " << kind.name << ", " << way);
    });
    for (auto const& text : skipping(each.text))
        CHECK_MESSAGE(refused<sample::keeper>(text), each.name << " was accepted: " << shown(text));
}

inline void check_skipped(document const& each) {
    for (auto const& text : skipping(each.text))
        CHECK_MESSAGE(decodes_to(text, sample::keeper{3}), each.name << " was refused: " << shown(text));
}

/// The value that a `y_` document must have.
using expectation = std::function<bool(std::string_view)>;

template <class T>
expectation equals(T value) {
    return [value](std::string_view text) { return decodes_to(text, value); };
}
inline expectation strings(std::vector<std::string> value) { return equals(std::move(value)); }
inline expectation string(std::string value) { return strings({std::move(value)}); }
inline expectation doubles(double value) { return equals(std::vector<double>{value}); }
inline expectation integer(int value) { return equals(std::vector<int>{value}); }
template <class T>
expectation refused_with(brine::errc code) {
    return [code](std::string_view text) { return refused_as<T>(code, text); };
}
inline expectation both(expectation first, expectation second) {
    return [first, second](std::string_view text) { return first(text) && second(text); };
}

inline std::map<std::string, expectation> const& accepted_at_root() {
    using namespace std::string_literals;
    using gaps = std::vector<std::optional<int>>;
    using text_map = std::map<std::string, std::string>;
    static std::string const forty(40, 'x');
    static std::map<std::string, expectation> const table{
        {"y_array_arraysWithSpaces.json", equals(std::vector<std::vector<int>>{{}})},
        {"y_array_empty-string.json", string("")},
        {"y_array_empty.json", equals(std::vector<int>{})},
        {"y_array_ending_with_newline.json", string("a")},
        {"y_array_false.json", equals(std::vector<bool>{false})},
        {"y_array_heterogeneous.json",
         equals(std::tuple<std::optional<int>, int, std::string, text_map>{std::nullopt, 1, "1", {}})},
        {"y_array_null.json", equals(gaps{std::nullopt})},
        {"y_array_with_1_and_newline.json", integer(1)},
        {"y_array_with_leading_space.json", integer(1)},
        {"y_array_with_several_null.json", equals(gaps{1, std::nullopt, std::nullopt, std::nullopt, 2})},
        {"y_array_with_trailing_space.json", integer(2)},
        {"y_number.json", doubles(123e65)},
        {"y_number_0e+1.json", doubles(0)},
        {"y_number_0e1.json", doubles(0)},
        {"y_number_after_space.json", integer(4)},
        {"y_number_double_close_to_zero.json", doubles(-1e-78)},
        {"y_number_int_with_exp.json", doubles(20e1)},
        {"y_number_minus_zero.json", both(integer(0), doubles(-0.0))},
        {"y_number_negative_int.json", integer(-123)},
        {"y_number_negative_one.json", integer(-1)},
        {"y_number_negative_zero.json", integer(0)},
        {"y_number_real_capital_e.json", doubles(1E22)},
        {"y_number_real_capital_e_neg_exp.json", doubles(1E-2)},
        {"y_number_real_capital_e_pos_exp.json", doubles(1E+2)},
        {"y_number_real_exponent.json", doubles(123e45)},
        {"y_number_real_fraction_exponent.json", doubles(123.456e78)},
        {"y_number_real_neg_exp.json", doubles(1e-2)},
        {"y_number_real_pos_exponent.json", doubles(1e+2)},
        {"y_number_simple_int.json", integer(123)},
        {"y_number_simple_real.json", doubles(123.456789)},
        {"y_object.json", equals(text_map{{"asd", "sdf"}, {"dfg", "fgh"}})},
        {"y_object_basic.json", equals(text_map{{"asd", "sdf"}})},
        {"y_object_duplicated_key.json", both(refused_with<text_map>(brine::errc::duplicate_key),
                                              refused_with<all_optional>(brine::errc::duplicate_member))},
        {"y_object_duplicated_key_and_value.json", both(refused_with<text_map>(brine::errc::duplicate_key),
                                                        refused_with<all_optional>(brine::errc::duplicate_member))},
        {"y_object_empty.json", equals(text_map{})},
        {"y_object_empty_key.json", equals(std::map<std::string, int>{{"", 0}})},
        {"y_object_escaped_null_in_key.json", equals(std::map<std::string, int>{{"foo\0bar"s, 42}})},
        {"y_object_extreme_numbers.json", equals(extremes{-1.0e+28, 1.0e+28})},
        {"y_object_long_strings.json", equals(long_strings{{{forty}}, forty})},
        {"y_object_simple.json", equals(std::map<std::string, std::vector<int>>{{"a", {}}})},
        {"y_object_string_unicode.json",
         equals(headline{
             "\xD0\x9F\xD0\xBE\xD0\xBB\xD1\x82\xD0\xBE\xD1\x80\xD0\xB0 \xD0\x97\xD0\xB5\xD0\xBC\xD0\xBB\xD0\xB5\xD0"
             "\xBA\xD0\xBE\xD0\xBF\xD0\xB0"})},
        {"y_object_with_newlines.json", equals(text_map{{"a", "b"}})},
        {"y_string_1_2_3_bytes_UTF-8_sequences.json", string("`\xC4\xAA\xE1\x8A\xAB")},
        {"y_string_accepted_surrogate_pair.json", string("\xF0\x90\x90\xB7")},
        {"y_string_accepted_surrogate_pairs.json", string("\xF0\x9F\x98\xB9\xF0\x9F\x92\x8D")},
        {"y_string_allowed_escapes.json", string("\"\\/\b\f\n\r\t")},
        {"y_string_backslash_and_u_escaped_zero.json", string("\\u0000")},
        {"y_string_backslash_doublequotes.json", string("\"")},
        {"y_string_comments.json", string("a/*b*/c/*d//e")},
        {"y_string_double_escape_a.json", string("\\a")},
        {"y_string_double_escape_n.json", string("\\n")},
        {"y_string_escaped_control_character.json", string("\x12")},
        {"y_string_escaped_noncharacter.json", string("\xEF\xBF\xBF")},
        {"y_string_in_array.json", string("asd")},
        {"y_string_in_array_with_leading_space.json", string("asd")},
        {"y_string_last_surrogates_1_and_2.json", string("\xF4\x8F\xBF\xBF")},
        {"y_string_nbsp_uescaped.json", string("new\xC2\xA0line")},
        {"y_string_nonCharacterInUTF-8_U+10FFFF.json", string("\xF4\x8F\xBF\xBF")},
        {"y_string_nonCharacterInUTF-8_U+FFFF.json", string("\xEF\xBF\xBF")},
        {"y_string_null_escape.json", string("\0"s)},
        {"y_string_one-byte-utf-8.json", string(",")},
        {"y_string_pi.json", string("\xCF\x80")},
        {"y_string_reservedCharacterInUTF-8_U+1BFFF.json", string("\xF0\x9B\xBF\xBF")},
        {"y_string_simple_ascii.json", string("asd ")},
        {"y_string_space.json", equals(" "s)},
        {"y_string_surrogates_U+1D11E_MUSICAL_SYMBOL_G_CLEF.json", string("\xF0\x9D\x84\x9E")},
        {"y_string_three-byte-utf-8.json", string("\xE0\xA0\xA1")},
        {"y_string_two-byte-utf-8.json", string("\xC4\xA3")},
        {"y_string_u+2028_line_sep.json", string("\xE2\x80\xA8")},
        {"y_string_u+2029_par_sep.json", string("\xE2\x80\xA9")},
        {"y_string_uEscape.json", string("a\xE3\x82\xAF\xE3\x83\xAA\xE3\x82\xB9")},
        {"y_string_uescaped_newline.json", string("new\nline")},
        {"y_string_unescaped_char_delete.json", string("\x7F")},
        {"y_string_unicode.json", string("\xEA\x99\xAD")},
        {"y_string_unicodeEscapedBackslash.json", string("\\")},
        {"y_string_unicode_2.json", string("\xE2\x8D\x82\xE3\x88\xB4\xE2\x8D\x82")},
        {"y_string_unicode_U+10FFFE_nonchar.json", string("\xF4\x8F\xBF\xBE")},
        {"y_string_unicode_U+1FFFE_nonchar.json", string("\xF0\x9F\xBF\xBE")},
        {"y_string_unicode_U+200B_ZERO_WIDTH_SPACE.json", string("\xE2\x80\x8B")},
        {"y_string_unicode_U+2064_invisible_plus.json", string("\xE2\x81\xA4")},
        {"y_string_unicode_U+FDD0_nonchar.json", string("\xEF\xB7\x90")},
        {"y_string_unicode_U+FFFE_nonchar.json", string("\xEF\xBF\xBE")},
        {"y_string_unicode_escaped_double_quote.json", string("\"")},
        {"y_string_utf8.json", string("\xE2\x82\xAC\xF0\x9D\x84\x9E")},
        {"y_string_with_del_character.json", string("a\x7F"
                                                    "a")},
        {"y_structure_lonely_false.json", equals(false)},
        {"y_structure_lonely_int.json", equals(42)},
        {"y_structure_lonely_negative_real.json", equals(-0.1)},
        {"y_structure_lonely_null.json", equals(std::optional<int>{})},
        {"y_structure_lonely_string.json", equals("asd"s)},
        {"y_structure_lonely_true.json", equals(true)},
        {"y_structure_string_empty.json", equals(""s)},
        {"y_structure_trailing_newline.json", string("a")},
        {"y_structure_true_in_array.json", equals(std::vector<bool>{true})},
        {"y_structure_whitespace_array.json", equals(std::vector<int>{})},
    };
    return table;
}

}  // namespace suite

using namespace suite;

TEST_CASE("jsontestsuite: what is not JSON is refused by every kind of target, and where it is skipped") {
    auto const all = corpus_documents("jsontestsuite/test_parsing", "n_");
    if (all.empty()) MESSAGE("left out: JSONTestSuite's n_ documents are not there; grammar.cpp ran its own tables");
    else CHECK(all.size() == 188);
    for (auto const& each : all) check_refused(each);
}

TEST_CASE("jsontestsuite: what is JSON is accepted where it is skipped, and into a typed target at the root") {
    auto const all = corpus_documents("jsontestsuite/test_parsing", "y_");
    if (all.empty()) MESSAGE("left out: JSONTestSuite's y_ documents are not there; grammar.cpp ran its own tables");
    else CHECK(all.size() == 95);
    for (auto const& each : all) {
        check_skipped(each);
        auto const expected = accepted_at_root().find(each.name);
        if (expected == accepted_at_root().end()) MESSAGE("no typed target for " << each.name);
        else CHECK_MESSAGE(expected->second(each.text), each.name << ": " << shown(each.text));
    }
}

TEST_CASE("jsontestsuite: where RFC 8259 leaves a choice, brine's answer is its own specification's") {
    auto const all = corpus_documents("jsontestsuite/test_parsing", "i_");
    if (all.empty()) MESSAGE("left out: JSONTestSuite's i_ documents are not there");
    else CHECK(all.size() == 35);
    for (auto const& each : all) {
        // Skipped numbers are looked at by grammar only; 500 levels are fewer than 1024. All else is bad Unicode.
        bool const fine = each.name.starts_with("i_number_") || each.name == "i_structure_500_nested_arrays.json";
        if (fine) check_skipped(each);
        else check_refused(each);
    }
}

TEST_CASE("jsontestsuite: numbers out of a double's range are errors, or underflow to a signed zero") {
    auto const folder = corpus_folder("jsontestsuite/test_parsing");
    if (!std::filesystem::exists(folder)) return;
    auto const of = [&](std::string_view name) { return read_file(folder / name); };
    using doubles_t = std::vector<double>;
    using int64s = std::vector<std::int64_t>;
    auto const range = brine::errc::number_out_of_range;
    CHECK(decodes_to(of("i_number_double_huge_neg_exp.json"), doubles_t{0.0}));
    CHECK(decodes_to(of("i_number_real_underflow.json"), doubles_t{0.0}));
    CHECK(refused_as<doubles_t>(range, of("i_number_huge_exp.json")));
    CHECK(refused_as<doubles_t>(range, of("i_number_neg_int_huge_exp.json")));
    CHECK(refused_as<doubles_t>(range, of("i_number_pos_double_huge_exp.json")));
    CHECK(refused_as<doubles_t>(range, of("i_number_real_neg_overflow.json")));
    CHECK(refused_as<doubles_t>(range, of("i_number_real_pos_overflow.json")));
    CHECK(refused_as<int64s>(range, of("i_number_too_big_neg_int.json")));
    CHECK(refused_as<int64s>(range, of("i_number_too_big_pos_int.json")));
    CHECK(refused_as<int64s>(range, of("i_number_very_big_negative_int.json")));
    CHECK(decodes_to(of("i_number_too_big_neg_int.json"), doubles_t{-123123123123123123123123123123.0}));
    CHECK(decodes_to(of("i_number_too_big_pos_int.json"), doubles_t{1e20}));
    CHECK(decodes_to(of("i_number_very_big_negative_int.json"),
                     doubles_t{-237462374673276894279832749832423479823246327846.0}));
}

TEST_CASE("jsontestsuite: transformations keep keys and values as they are, or are refused") {
    auto const folder = corpus_folder("jsontestsuite/test_transform");
    if (!std::filesystem::exists(folder)) {
        MESSAGE("left out: JSONTestSuite's test_transform is not there");
        return;
    }
    auto const of = [&](std::string_view name) { return read_file(folder / name); };
    using int64s = std::vector<std::int64_t>;
    using doubles_t = std::vector<double>;
    using text_map = std::map<std::string, std::string>;
    using number_map = std::map<std::string, int>;
    CHECK(decodes_to(of("number_-9223372036854775808.json"), int64s{INT64_MIN}));
    CHECK(refused_as<int64s>(brine::errc::number_out_of_range, of("number_-9223372036854775809.json")));
    CHECK(refused<int64s>(of("number_1.0.json")));
    CHECK(decodes_to(of("number_1.0.json"), doubles_t{1.0}));
    CHECK(decodes_to(of("number_1.000000000000000005.json"), doubles_t{1.0}));
    CHECK(decodes_to(of("number_1000000000000000.json"), int64s{1000000000000000}));
    CHECK(decodes_to(of("number_10000000000000000999.json"), std::vector<std::uint64_t>{10000000000000000999u}));
    CHECK(decodes_to(of("number_1e-999.json"), doubles_t{0.0}));
    CHECK(decodes_to(of("number_1e6.json"), doubles_t{1e6}));
    CHECK(decodes_to(of("number_9223372036854775807.json"), int64s{INT64_MAX}));
    CHECK(refused_as<int64s>(brine::errc::number_out_of_range, of("number_9223372036854775808.json")));
    CHECK(decodes_to(of("object_key_nfc_nfd.json"), text_map{{"\xC3\xA9", "NFC"}, {"e\xCC\x81", "NFD"}}));
    CHECK(decodes_to(of("object_key_nfd_nfc.json"), text_map{{"\xC3\xA9", "NFC"}, {"e\xCC\x81", "NFD"}}));
    CHECK(refused_as<number_map>(brine::errc::duplicate_key, of("object_same_key_different_values.json")));
    CHECK(refused_as<number_map>(brine::errc::duplicate_key, of("object_same_key_same_value.json")));
    CHECK(refused_as<number_map>(brine::errc::duplicate_key, of("object_same_key_unclear_values.json")));
    for (std::string const name :
         {"string_1_escaped_invalid_codepoint.json", "string_2_escaped_invalid_codepoints.json",
          "string_3_escaped_invalid_codepoints.json"})
        CHECK(refused_as<std::vector<std::string>>(brine::errc::lone_surrogate, of(name)));
    for (std::string const name :
         {"string_1_invalid_codepoint.json", "string_2_invalid_codepoints.json", "string_3_invalid_codepoints.json"})
        CHECK(refused_as<std::vector<std::string>>(brine::errc::invalid_utf8, of(name)));
    CHECK(decodes_to(of("string_with_escaped_NULL.json"), std::vector<std::string>{std::string("A\0B", 3)}));
}

TEST_CASE("jsonchecker: fails are refused and passes are accepted, where they are skipped") {
    auto const fails = corpus_documents("jsonchecker", "fail");
    auto const passes = corpus_documents("jsonchecker", "pass");
    if (fails.empty()) MESSAGE("left out: JSON_checker's documents are not there");
    else CHECK(fails.size() + passes.size() == 36);
    for (auto const& each : fails) {
        // fail1 is a string at the root, which RFC 8259 allows; fail18 is 20 levels deep, which brine allows.
        if (each.name == "fail1.json" || each.name == "fail18.json") check_skipped(each);
        else check_refused(each);
    }
    for (auto const& each : passes) check_skipped(each);
}

TEST_CASE("documents: real documents are accepted where they are skipped") {
    auto const all = corpus_documents("documents", "");
    if (all.empty()) MESSAGE("left out: the real documents are not there");
    for (auto const& each : all)
        if (each.text.size() < (std::size_t{2} << 20)) check_skipped(each);
}
