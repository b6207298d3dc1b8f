/// Numbers: the grammar, exact binary32 and binary64 values; in every position in which a number can stand. The
/// integers are in integers.cpp.
// needs: exceptions
#include <brine/brine.hpp>

#include <support/sanitizers.hpp>
#include "support/corpus.hpp"
#include "support/forms.hpp"
#include "support/positions.hpp"
#include "support/random.hpp"
#include "support/samples.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

using namespace support;

namespace numeric {

template <class Float>
using bits_of = std::conditional_t<sizeof(Float) == 4, std::uint32_t, std::uint64_t>;

template <class Float>
bool same(Float value, bits_of<Float> bits) {
    return std::bit_cast<bits_of<Float>>(value) == bits;
}

template <class Float>
bool decodes_to_bits(std::string const& text, bits_of<Float> bits) {
    return in_every_position<Float>(text,
                                    [&](std::optional<Float> decoded) { return decoded && same(*decoded, bits); });
}

template <class Float>
constexpr bits_of<Float> infinite = std::bit_cast<bits_of<Float>>(std::numeric_limits<Float>::infinity());

/// Decoded to these bits; refused if they are an infinity's.
template <class Float>
bool decoded_or_out_of_range(std::string const& text, bits_of<Float> bits) {
    auto const magnitude = bits << 1 >> 1;
    return magnitude == infinite<Float> ? refused_everywhere<Float>(text) : decodes_to_bits<Float>(text, bits);
}

/// glibc's and musl's strtod and strtof round correctly; no test changes the locale.
template <class Float>
bits_of<Float> reference(std::string const& text) {
    if constexpr (sizeof(Float) == 4) return std::bit_cast<std::uint32_t>(std::strtof(text.c_str(), nullptr));
    else return std::bit_cast<std::uint64_t>(std::strtod(text.c_str(), nullptr));
}

inline bool agrees_with_reference(std::string const& text) {
    return decoded_or_out_of_range<double>(text, reference<double>(text)) &&
           decoded_or_out_of_range<float>(text, reference<float>(text));
}

/// One large array of all the numbers that do not overflow.
template <class Float>
class long_array {
public:
    void add(std::string const& text, bits_of<Float> bits) {
        if (bits << 1 >> 1 == infinite<Float>) return;
        text_ += (expected_.empty() ? "[" : ",") + text;
        expected_.push_back(bits);
    }
    bool comes_out_right() const {
        auto const decoded = brine::try_from_json<std::vector<Float>>(text_ + "]");
        return decoded && std::equal(decoded->begin(), decoded->end(), expected_.begin(), expected_.end(), same<Float>);
    }

private:
    std::string text_;
    std::vector<bits_of<Float>> expected_;
};

/// RFC 8259, section 6, written down a second time.
inline bool is_number(std::string_view text) {
    std::size_t at = 0;
    auto const next_is = [&](std::string_view set) {
        return at < text.size() && set.find(text[at]) != std::string_view::npos;
    };
    auto const digits = [&] {
        auto const first = at;
        while (next_is("0123456789")) ++at;
        return at > first;
    };
    if (next_is("-")) ++at;
    if (next_is("0")) ++at;
    else if (!digits()) return false;
    if (next_is(".") && (++at, !digits())) return false;
    if (next_is("eE")) {
        ++at;
        if (next_is("+-")) ++at;
        if (!digits()) return false;
    }
    return at == text.size();
}

inline std::string skipped_member(std::string const& text) { return R"({"zz":)" + text + R"(,"keep":3})"; }
inline std::string skipped_element(std::string const& text) { return R"({"zz":[1,)" + text + R"(,2],"keep":3})"; }

/// Refused as a number of any kind and wherever it is skipped.
inline bool refused_as_anything(std::string const& text) {
    bool const comma = text.find(',') != std::string::npos;
    return refused_everywhere<double>(text) && refused_everywhere<float>(text) &&
           refused_everywhere<std::int32_t>(text) && refused_everywhere<std::uint64_t>(text) &&
           refused<std::int8_t>(text) && refused<std::uint8_t>(text) && refused<std::int64_t>(text) &&
           refused<std::uint32_t>(text) && refused<sample::keeper>(skipped_member(text)) &&
           (comma || refused<sample::keeper>(skipped_element(text)));
}

/// Texts and the binary64 and binary32 that they are, from exact arithmetic.
struct exact {
    std::string_view text;
    std::uint64_t f64;
    std::uint32_t f32;
};

inline constexpr exact exact_values[] = {
    {"0", 0x0000000000000000, 0x00000000},
    {"-0", 0x8000000000000000, 0x80000000},
    {"-0.0e-0", 0x8000000000000000, 0x80000000},
    {"0e999999999999999999999", 0x0000000000000000, 0x00000000},
    {"-0.000000000000E+00000000000000000000000000001", 0x8000000000000000, 0x80000000},
    {"1", 0x3FF0000000000000, 0x3F800000},
    {"0.1", 0x3FB999999999999A, 0x3DCCCCCD},
    {"-0.3", 0xBFD3333333333333, 0xBE99999A},
    {"3.141592653589793", 0x400921FB54442D18, 0x40490FDB},
    // Halfway between two doubles: to even; and a hair beside it.
    {"9007199254740993", 0x4340000000000000, 0x5A000000},
    {"9007199254740995", 0x4340000000000002, 0x5A000000},
    {"9007199254740992.999999999999999999999999999999999999999999", 0x4340000000000000, 0x5A000000},
    {"9007199254740993.000000000000000000000000000000000000000001", 0x4340000000000001, 0x5A000000},
    {"18446744073709551615", 0x43F0000000000000, 0x5F800000},
    {"18446744073709551616", 0x43F0000000000000, 0x5F800000},
    {"18446744073709550592", 0x43F0000000000000, 0x5F800000},
    {"18446744073709550591", 0x43EFFFFFFFFFFFFF, 0x5F800000},
    // Halfway between two floats; through binary64 the last two would round twice.
    {"16777217", 0x4170000010000000, 0x4B800000},
    {"16777219", 0x4170000030000000, 0x4B800002},
    {"1.00000005960464477539062500", 0x3FF0000010000000, 0x3F800000},
    {"1.00000005960464477539062501", 0x3FF0000010000000, 0x3F800001},
    {"1.00000017881393432617187499", 0x3FF0000030000000, 0x3F800001},
    // The edges of binary64.
    {"1.7976931348623157e308", 0x7FEFFFFFFFFFFFFF, 0x7F800000},
    {"1.7976931348623158e308", 0x7FEFFFFFFFFFFFFF, 0x7F800000},
    {"1.7976931348623159e308", 0x7FF0000000000000, 0x7F800000},
    {"2.2250738585072014e-308", 0x0010000000000000, 0x00000000},
    {"2.2250738585072011e-308", 0x000FFFFFFFFFFFFF, 0x00000000},
    {"4.9406564584124654e-324", 0x0000000000000001, 0x00000000},
    {"2.4703282292062328e-324", 0x0000000000000001, 0x00000000},
    {"2.4703282292062327e-324", 0x0000000000000000, 0x00000000},
    {"-2.4703282292062327e-324", 0x8000000000000000, 0x80000000},
    {"1e-400", 0x0000000000000000, 0x00000000},
    {"-1e-99999999999999999999", 0x8000000000000000, 0x80000000},
    {"1e400", 0x7FF0000000000000, 0x7F800000},
    {"-1e99999999999999999999", 0xFFF0000000000000, 0xFF800000},
    // The edges of binary32.
    {"3.4028234663852886e38", 0x47EFFFFFE0000000, 0x7F7FFFFF},
    {"3.4028235677973366e38", 0x47EFFFFFF0000000, 0x7F7FFFFF},
    {"340282356779733661637539395458142568448", 0x47EFFFFFF0000000, 0x7F800000},
    {"3.4028235677973362e38", 0x47EFFFFFEFFFFFFF, 0x7F7FFFFF},
    {"1e39", 0x48078287F49C4A1D, 0x7F800000},
    {"1.17549435082228750797e-38", 0x3810000000000000, 0x00800000},
    {"1.1754942106924411e-38", 0x380FFFFFC0000000, 0x007FFFFF},
    {"1.401298464324817e-45", 0x36A0000000000000, 0x00000001},
    {"7.006492321624085354618e-46", 0x3690000000000000, 0x00000000},
    {"7.0064923216240854e-46", 0x3690000000000000, 0x00000001},
    {"7.0064923216240861e-46", 0x3690000000000000, 0x00000001},
};

/// All words of the alphabet up to a length.
template <class Visit>
void words(std::string_view alphabet, std::size_t longest, Visit&& visit) {
    if (support::instrumented) --longest;  // a tenth of the work: sanitizers make each step many times slower
    std::string word;
    auto const extend = [&](auto& self) -> void {
        for (char const c : alphabet) {
            word += c;
            visit(word);
            if (word.size() < longest) self(self);
            word.pop_back();
        }
    };
    extend(extend);
}

}  // namespace numeric

using namespace numeric;

TEST_CASE("numbers: exactly the words of RFC 8259's grammar are numbers") {
    std::size_t wrong = 0, valid = 0, total = 0;
    std::string first_wrong;
    words("-+.eE019", 6, [&](std::string const& word) {
        bool const expected = is_number(word);
        bool const right = static_cast<bool>(decode_verdict<sample::keeper>(skipped_element(word))) == expected &&
                           (expected || !decode_verdict<double>(word)) &&
                           (expected || !decode_verdict<std::vector<float>>("[" + word + "]")) &&
                           (expected || !decode_verdict<std::int64_t>(word)) &&
                           (expected || !decode_verdict<std::vector<int>>("[2," + word + "]"));
        ++total, valid += expected;
        if (!right && wrong++ == 0) first_wrong = word;
    });
    CHECK_MESSAGE(wrong == 0, wrong << " of " << total << " words, the first is " << first_wrong);
    CHECK(valid > 1000);
}

TEST_CASE("numbers: the grammar is the same in large documents, and every word has the right value") {
    std::size_t wrong = 0;
    std::string first_wrong;
    words("-+.e019", 5, [&](std::string const& word) {
        bool right = accepted<sample::keeper>(skipped_member(word)) == is_number(word);
        if (is_number(word)) right = right && agrees_with_reference(word);
        else if (word.size() < 5) right = right && refused_as_anything(word);
        if (!right && wrong++ == 0) first_wrong = word;
    });
    CHECK_MESSAGE(wrong == 0, wrong << " words, the first is " << first_wrong);
}

TEST_CASE("numbers: what looks like a number and is none is refused everywhere") {
    for (std::string const text :
         {"+1",    "+0",   ".5",   "-.5",      "5.",        "-5.",   "1.e1",     "01",    "-01",   "00",
          "-00",   "00.5", "0x10", "0X1F",     "1e",        "1e+",   "1E-",      "1ee1",  "1e1.5", "1.2.3",
          "--1",   "-",    "-a",   "- 1",      "1 2",       "1_000", "1'000",    "1a",    "1.0f",  "1d",
          "NaN",   "nan",  "-NaN", "Infinity", "-Infinity", "inf",   "-inf",     "1e1e1", "0e",    "\xEF\xBC\x91",
          "1\xE5", "0b1",  "1/2",  "1-2",      "1+2",       "1\x0B", "1\xC2\xA0"})
        CHECK_MESSAGE(refused_as_anything(text), shown(text));
    CHECK(refused_as_anything(std::string("1\0", 2)));
}

TEST_CASE("numbers: texts have exactly the binary64 and binary32 next to them") {
    for (auto const& each : exact_values) {
        std::string const text(each.text);
        CHECK_MESSAGE(decoded_or_out_of_range<double>(text, each.f64), text);
        CHECK_MESSAGE(decoded_or_out_of_range<float>(text, each.f32), text);
    }
}

TEST_CASE("numbers: many digits, long exponents and long zeros are read exactly") {
    for (std::size_t const length : {17u,  18u,  19u,  20u,  21u,  38u,  40u,  63u,   64u,   65u,
                                     127u, 308u, 309u, 400u, 767u, 768u, 769u, 1000u, 1100u, 5000u}) {
        std::string const nines(length, '9'), zeros(length, '0');
        for (auto const& text : {nines, "0." + nines, "0." + zeros + "1", "1" + zeros, "1." + zeros + "1", "1." + zeros,
                                 nines + "." + nines, "1" + zeros + "e-" + std::to_string(length),
                                 "0." + zeros + "1e" + std::to_string(length + 1), "1e" + zeros + "5",
                                 "1e-" + zeros + "5", "-" + nines + "e-" + std::to_string(length + 300),
                                 "9007199254740993" + zeros + "1e-" + std::to_string(length + 1),
                                 "9007199254740993." + zeros + "1", "2.4703282292062327" + zeros + "1e-324"}) {
            CHECK_MESSAGE(agrees_with_reference(text), shown(text));
            CHECK_MESSAGE(accepted<sample::keeper>(skipped_element(text)), shown(text));
        }
        CHECK(refused_everywhere<double>("1e" + nines));
        CHECK(decodes_to_bits<double>("1e-" + nines, 0));
        CHECK(decodes_to_bits<double>("0e" + nines, 0));
        CHECK(accepted<sample::keeper>(skipped_member("1e" + nines)));
        CHECK(refused_as_anything("1e" + nines + "x"));
        CHECK(refused_as_anything(nines + "."));
    }
}

TEST_CASE("numbers: halfway between two doubles goes to even, and a digit far behind tips it") {
    random_numbers dice(7);
    std::size_t wrong = 0;
    for (int i = 0; i < 1000; ++i) {
        // An odd multiple of half the unit in the last place, up to 2^63: exact as an integer.
        auto const significand = (std::uint64_t{1} << 52) | (dice.next() >> 12);
        auto const shift = dice.below(10);
        auto const halfway = std::to_string(((significand << 1) | 1) << shift);
        for (auto const& text :
             {halfway, halfway + ".0", halfway + ".00000000000000000000000000000000000000000000000001", halfway + "e0",
              halfway.substr(0, 5) + "." + halfway.substr(5) + "e" + std::to_string(halfway.size() - 5)})
            wrong += !decodes_to_bits<double>(text, reference<double>(text)) ||
                     !decodes_to_bits<float>(text, reference<float>(text));
    }
    CHECK(wrong == 0);
}

TEST_CASE("numbers: random decimals of every length and exponent agree with strtod and strtof") {
    random_numbers dice(11);
    long_array<double> doubles;
    long_array<float> floats;
    std::size_t wrong = 0;
    for (int i = 0; i < 100'000; ++i) {
        std::string text = dice.coin() ? "-" : "";
        auto const whole = dice.below(20);
        if (whole == 0) text += '0';
        else text += static_cast<char>('1' + dice.below(9));
        for (std::size_t n = 1; n < whole; ++n) text += static_cast<char>('0' + dice.below(10));
        if (auto const places = dice.below(24); places > 0 && dice.coin()) {
            text += '.';
            for (std::size_t n = 0; n < places; ++n) text += static_cast<char>('0' + dice.below(10));
        }
        if (dice.below(3) == 0) text += "e" + std::to_string(static_cast<int>(dice.below(680)) - 360);
        auto const f64 = reference<double>(text);
        auto const f32 = reference<float>(text);
        doubles.add(text, f64);
        floats.add(text, f32);
        auto const single = brine::try_from_json<double>(text);
        wrong += static_cast<bool>(single) != (f64 << 1 >> 1 != infinite<double>) || (single && !same(*single, f64));
        auto const narrow = brine::try_from_json<float>(text);
        wrong += static_cast<bool>(narrow) != (f32 << 1 >> 1 != infinite<float>) || (narrow && !same(*narrow, f32));
    }
    CHECK(wrong == 0);
    CHECK(doubles.comes_out_right());
    CHECK(floats.comes_out_right());
}

TEST_CASE("numbers: parse-number-fxx-test-data has the given bits as double and as float") {
    auto const lines = corpus_lines("numbers/parse_number_fxx.txt");
    if (lines.empty()) MESSAGE("left out: parse_number_fxx.txt is not there; the project's own tables ran");
    else CHECK(lines.size() == 12272);
    long_array<double> doubles;
    long_array<float> floats;
    for (auto const& line : lines) {
        auto const f32 = static_cast<std::uint32_t>(std::stoul(line.substr(5, 8), nullptr, 16));
        auto const f64 = std::stoull(line.substr(14, 16), nullptr, 16);
        auto const text = line.substr(31);
        if (!decoded_or_out_of_range<double>(text, f64) || !decoded_or_out_of_range<float>(text, f32)) FAIL_CHECK(line);
        if (!accepted<sample::keeper>(skipped_member(text))) FAIL_CHECK(line << " was refused where it is skipped");
        doubles.add(text, f64);
        floats.add(text, f32);
    }
    if (lines.empty()) return;
    CHECK(doubles.comes_out_right());
    CHECK(floats.comes_out_right());
}

TEST_CASE("numbers: yyjson's data has the given bits as double, and strtof's as float") {
    auto const lines = corpus_lines("numbers/yyjson_f64.txt");
    if (lines.empty()) MESSAGE("left out: yyjson_f64.txt is not there; the project's own tables ran");
    else CHECK(lines.size() == 12412);
    for (auto const& line : lines) {
        auto const text = line.substr(17);
        if (!decoded_or_out_of_range<double>(text, std::stoull(line.substr(0, 16), nullptr, 16)) ||
            !decoded_or_out_of_range<float>(text, reference<float>(text)))
            FAIL_CHECK(shown(line));
        if (!accepted<sample::keeper>(skipped_element(text)))
            FAIL_CHECK(shown(line) << " was refused where it is skipped");
    }
}

TEST_CASE(
    "numbers: the corpus' texts that are no JSON numbers are refused as every number and where they are skipped") {
    auto const lines = corpus_lines("numbers/not_json_numbers.txt");
    if (lines.empty()) MESSAGE("left out: not_json_numbers.txt is not there; the project's own tables ran");
    else CHECK(lines.size() == 464);
    for (auto const& line : lines) CHECK_MESSAGE(refused_as_anything(line), line);
}

TEST_CASE("numbers: the digits written are the shortest, as in RFC 8785's list") {
    auto const lines = corpus_lines("jcs/es6_numbers_first_10000.txt");
    if (lines.empty())
        MESSAGE(
            "left out: jcs/es6_numbers_first_10000.txt is not there; roundtrip/ compares digits with std::to_chars");
    auto const digits = [](std::string_view text) {
        std::string out;
        for (char const c : text.substr(0, text.find('e')))
            if (c >= '0' && c <= '9' && !(out.empty() && c == '0')) out += c;
        return out.substr(0, out.find_last_not_of('0') + 1);
    };
    for (auto const& line : lines) {
        auto const comma = line.find(',');
        auto const value = std::bit_cast<double>(std::uint64_t{std::stoull(line.substr(0, comma), nullptr, 16)});
        auto const text = brine::try_to_json(value).value_or("nothing");
        auto const back = brine::try_from_json<double>(line.substr(comma + 1));
        if (digits(text) != digits(line.substr(comma + 1)) || !back || *back != value)
            FAIL_CHECK(line << " became " << text);
    }
}
