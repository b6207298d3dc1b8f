/// The details of a complaint: what stands in the text instead, and what its author probably meant. Cold code.
#pragma once

#include <brine/base/error.hpp>
#include <brine/wire/number.hpp>
#include <brine/wire/text.hpp>

#include <limits>
#include <string>
#include <string_view>

namespace brine::inline v0::wire {

/// The kind of the value that starts a text: "found a string". Empty if nothing that JSON knows starts there.
inline std::string_view found(std::string_view rest) {
    if (rest.empty()) return {};
    if (rest.starts_with("null")) return "found null";
    if (rest.starts_with("true") || rest.starts_with("false")) return "found a boolean";
    if (rest[0] == '"') return "found a string";
    if (rest[0] == '[') return "found an array";
    if (rest[0] == '{') return "found an object";
    if (scan_number(rest.data(), rest.data() + rest.size()) != nullptr) return "found a number";
    return {};
}

/// What is often written where JSON wants something else, and what to write instead; empty for anything else.
inline std::string_view cure(std::string_view rest) {
    auto const starts = [rest](auto... words) { return (rest.starts_with(words) || ...); };
    if (starts("//", "/*", "#")) return "JSON has no comments";
    if (starts("'")) return "strings take double quotes";
    if (starts("True", "TRUE")) return "did you mean true?";
    if (starts("False", "FALSE")) return "did you mean false?";
    if (starts("None", "nil", "NULL", "Null", "undefined")) return "did you mean null?";
    if (starts("NaN", "nan", "Infinity", "-Infinity", "inf", "-inf")) return "JSON has no NaN and no infinity";
    if (starts("+")) return "a number takes no plus sign in front";
    if (starts(".", "-.")) return "a number needs a digit before the point";
    if (starts("0x", "0X", "-0x", "-0X")) return "JSON has only decimal numbers";
    auto const digits = rest.substr(starts("-") ? 1 : 0);
    if (digits.size() > 1 && digits[0] == '0' && is_digit(digits[1])) return "a number takes no zeros in front";
    return {};
}

/// Whether a string holds nothing but a number: `"12"`.
inline bool quotes_a_number(std::string_view rest) {
    if (rest.size() < 3 || rest[0] != '"') return false;
    auto const* const end = scan_number(rest.data() + 1, rest.data() + rest.size());
    return end != nullptr && end != rest.data() + rest.size() && *end == '"';
}

/// The numbers that a type can hold.
template <class T>
std::string limits_of() {
    using limits = std::numeric_limits<T>;
    return std::to_string(limits::min()) + " to " + std::to_string(limits::max()) + " would fit";
}

/// Why the rest of a text does not start with a number of a kind.
template <bool Whole>
errc fault_of_number(std::string_view rest) {
    auto const* const end = end_of_number(rest.data(), rest.data() + rest.size());
    if (end == nullptr && !rest.empty() && (rest[0] == '-' || is_digit(rest[0]))) return errc::invalid_number;
    if (end == nullptr) return Whole ? errc::expected_integer : errc::expected_number;
    auto const digits = rest.substr(0, static_cast<std::size_t>(end - rest.data()));
    return Whole && digits.find_first_of(".eE") != digits.npos ? errc::expected_integer : errc::number_out_of_range;
}

/// What to add to a complaint about the token that starts the rest of a text, which before that may be blank.
inline std::string detail_of(errc code, std::string_view rest, bool blank) {
    bool const wants_number = code == errc::expected_integer || code == errc::expected_number;
    if (wants_number && quotes_a_number(rest)) return "found a number in quotes";
    if (code == errc::expected_integer && found(rest) == "found a number")
        return "found a number with a fraction or an exponent";
    if (auto const better = cure(rest); !better.empty() && code != errc::expected_colon) return std::string(better);
    if (code >= errc::expected_null && code <= errc::expected_object) return std::string(found(rest));
    if (code == errc::unexpected_end && blank) return "it holds no value";
    if (code == errc::invalid_escape && rest.starts_with("\\u")) return "\\u takes four hexadecimal digits";
    if (code == errc::invalid_escape) return "write \\\\ for a backslash";
    if (code == errc::control_character && rest.starts_with("\n")) return "write \\n for a line break";
    if (code == errc::control_character && rest.starts_with("\t")) return "write \\t for a tab";
    if (code == errc::control_character) return "write it as \\u00XX";
    if (code == errc::lone_surrogate) return "a code point beyond U+FFFF takes two \\u escapes";
    return {};
}

}  // namespace brine::inline v0::wire
