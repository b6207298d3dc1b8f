/// What went wrong, where, and what would have been right.
#pragma once

#include <brine/base/excerpt.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>

namespace brine::inline v0 {

/// Why a text could not be decoded or a value could not be encoded.
enum class errc : std::uint8_t {
    ok,
    // the text is not JSON (RFC 8259)
    unexpected_end,
    expected_value,
    expected_key,
    expected_colon,
    expected_comma_or_bracket,
    expected_comma_or_brace,
    trailing_comma,
    invalid_number,
    unterminated_string,
    control_character,
    invalid_escape,
    lone_surrogate,
    invalid_utf8,
    byte_order_mark,
    trailing_content,
    // it is JSON, but not what the type asks for
    expected_null,
    expected_boolean,
    expected_integer,
    expected_number,
    expected_string,
    expected_array,
    expected_object,
    number_out_of_range,
    invalid_key,
    missing_member,
    unknown_member,
    unknown_name,
    no_alternative,
    duplicate_member,
    duplicate_key,
    duplicate_element,
    too_few_elements,
    too_many_elements,
    rejected,
    // limits
    too_deep,
    too_large,
    // the value has no JSON text
    not_finite,
    buffer_too_small,
    buffer_overlaps,
};

/// One sentence fragment for a code, e.g. `expected an integer`.
constexpr std::string_view describe(errc code) {
    switch (code) {
    case errc::ok: return "no error";
    case errc::unexpected_end: return "unexpected end of the text";
    case errc::expected_value: return "expected a value";
    case errc::expected_key: return "expected a member name in double quotes";
    case errc::expected_colon: return "expected ':' after the member name";
    case errc::expected_comma_or_bracket: return "expected ',' or ']'";
    case errc::expected_comma_or_brace: return "expected ',' or '}'";
    case errc::trailing_comma: return "trailing comma";
    case errc::invalid_number: return "invalid number";
    case errc::unterminated_string: return "the string is not closed";
    case errc::control_character: return "control character in a string";
    case errc::invalid_escape: return "invalid escape sequence";
    case errc::lone_surrogate: return "half of a surrogate pair";
    case errc::invalid_utf8: return "invalid UTF-8";
    case errc::byte_order_mark: return "the text starts with a byte order mark";
    case errc::trailing_content: return "content after the end of the value";
    case errc::expected_null: return "expected null";
    case errc::expected_boolean: return "expected true or false";
    case errc::expected_integer: return "expected an integer";
    case errc::expected_number: return "expected a number";
    case errc::expected_string: return "expected a string";
    case errc::expected_array: return "expected an array";
    case errc::expected_object: return "expected an object";
    case errc::number_out_of_range: return "number out of range";
    case errc::invalid_key: return "invalid key";
    case errc::missing_member: return "missing member";
    case errc::unknown_member: return "unknown member";
    case errc::unknown_name: return "unknown name";
    case errc::no_alternative: return "no alternative fits";
    case errc::duplicate_member: return "duplicate member";
    case errc::duplicate_key: return "duplicate key";
    case errc::duplicate_element: return "duplicate element of a set";
    case errc::too_few_elements: return "too few elements";
    case errc::too_many_elements: return "too many elements";
    case errc::rejected: return "rejected";
    case errc::too_deep: return "nested too deeply";
    case errc::too_large: return "the text is larger than 4 GiB";
    case errc::not_finite: return "NaN and infinity have no JSON form";
    case errc::buffer_too_small: return "the buffer is too small";
    case errc::buffer_overlaps: return "the buffer is part of the value";
    }
    return "unknown error";
}

/// A failure: its code, the byte offset (from 0) in the text that was read or had been written, and the
/// path of the value, e.g. `$.staff[3].zip`.
struct error {
    errc code = errc::ok;
    std::size_t offset = 0;
    std::string path = "$";
    std::string detail{};  ///< what was found, what would fit; may be empty
    bool confidential = false;  ///< the text may hold a brine::secret, so messages have no excerpt of it

    /// Path, reason and detail; with the text that was decoded also line, column (bytes, from 1) and excerpt.
    [[nodiscard]] std::string message(std::string_view text = {}) const {
        std::string said = shown_path() + ": ";
        if (code != errc::rejected || detail.empty()) said += describe(code);
        if (!detail.empty()) said += (code == errc::rejected ? "" : ", ") + detail;
        if (text.data() == nullptr) return said;
        auto const place = locate(text, offset);
        said += " (line " + std::to_string(place.line) + ", column " + std::to_string(place.column) + ")";
        return confidential ? said : said + excerpt(text, offset);
    }

    friend bool operator==(error const&, error const&) = default;

private:
    /// The path with its middle left out where it is longer than a reader wants.
    [[nodiscard]] std::string shown_path() const {
        constexpr std::size_t kept = 100;
        if (path.size() <= 2 * kept + 3) return path;
        auto const head = detail::code_point_start(path, kept), tail = detail::code_point_start(path, path.size() - kept);
        return path.substr(0, head).append("...").append(path, tail);
    }
};

#if defined(__cpp_exceptions)
/// Thrown by the forms without `try_`; what() is the full message.
class exception : public std::runtime_error {
public:
    explicit exception(brine::error failure, std::string_view text = {})
        : std::runtime_error(failure.message(text)), error_(std::move(failure)) {}

    [[nodiscard]] brine::error const& error() const noexcept { return error_; }

private:
    brine::error error_;
};
#endif

namespace detail {

/// Throws the error; without exceptions it ends the program, since nothing else is left.
[[noreturn, gnu::cold, gnu::noinline]] inline void raise(error failure, std::string_view text = {}) {
#if defined(__cpp_exceptions)
    throw exception(std::move(failure), text);
#else
    static_cast<void>(failure), static_cast<void>(text);
    std::abort();
#endif
}

}  // namespace detail

}  // namespace brine::inline v0
