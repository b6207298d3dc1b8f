/// A string where it stands in the text, and how to step over a whole value without decoding it.
#pragma once

#include <brine/base/error.hpp>
#include <brine/wire/cursor.hpp>
#include <brine/wire/number.hpp>
#include <brine/wire/text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace brine::inline v0::wire {

/// The content of the string at the cursor, or what is wrong with it: UTF-8 and controls are checked, escapes are not.
struct string_token {
    std::string_view content{};
    bool escaped = false;
    errc code = errc::ok;
    std::size_t fault = 0;  ///< the offset of the fault from the opening quote

    [[nodiscard]] char const* end() const { return content.data() + content.size() + 1; }
};

/// Stage 1 has found the string's end and checked its bytes: the closing quote is the last byte before the next token
/// that is not white space.
inline string_token indexed_string(cursor const& at) {
    auto const* const content = at.here() + 1;
    auto const* quote = at.limit() - 1;
    while (*quote != '"') --quote;
    auto const size = static_cast<std::size_t>(quote - content);
    return {{content, size}, has_backslash(content, size)};
}

/// The first fault of a string that cannot be right, for a complaint.
[[gnu::cold, gnu::noinline]] inline string_token faulty_string(std::string_view behind_quote) {
    std::size_t size = 0;
    while (size < behind_quote.size() && behind_quote[size] != '"') size += behind_quote[size] == '\\' ? 2 : 1;
    auto const content = behind_quote.substr(0, size);
    auto const fault = first_fault(content);
    if (fault.code != errc::ok && fault.at < content.size()) return {content, true, fault.code, fault.at + 1};
    return {content, true, errc::unterminated_string, 0};
}

/// Finds the end and checks the bytes, since nobody did before.
inline string_token direct_string(cursor const& at) {
    auto const* const content = at.here() + 1;
    auto const seen = find_string_end(content);
    if (seen.quote == nullptr) [[unlikely]] return faulty_string(at.rest().substr(1));
    std::string_view const text(content, static_cast<std::size_t>(seen.quote - content));
    if (seen.non_ascii && first_invalid_utf8(text) != text.size()) [[unlikely]]
        return faulty_string(at.rest().substr(1));
    return {text, seen.escaped};
}

/// The string at the cursor, which stands on a quote.
inline string_token read_string(cursor const& at) { return at.is_direct() ? direct_string(at) : indexed_string(at); }

/// Whether the literal stands at the cursor, with nothing glued to it.
template <std::size_t N>
bool is_literal(cursor const& at, char const (&word)[N]) {
    return std::memcmp(at.here(), word, N - 1) == 0 &&
           (ends_scalar(at.here()[N - 1]) || at.here() + (N - 1) == at.limit());
}

/// What a skip met: nothing wrong, or a code and the offset in the text.
struct skipped {
    errc code = errc::ok;
    std::size_t offset = 0;
};

/// Steps over one value and checks all of it: grammar, UTF-8, escapes, and that at most `most_depth` brackets are open
/// at once. Its own memory does not grow with the depth.
class skipper {
public:
    static constexpr std::size_t largest_depth = 4096;

    skipper(cursor const& at, std::size_t most_depth) : at_(at), most_depth_(std::min(most_depth, largest_depth)) {}

    /// Where it got to.
    [[nodiscard]] cursor const& at() const { return at_; }

    [[nodiscard, gnu::flatten]] skipped run() {
        do {
            if (!value()) return fault_;
            // Behind a value: the brackets that close here, then the comma that leads to the next value.
            while (depth_ > 0 && !expecting_value_)
                if (!separator()) return fault_;
        } while (depth_ > 0);
        return {};
    }

private:
    // One bit a bracket, 1 for an object. Left uninitialised: a bit is written before it is read.
    void push(bool object) {
        auto& word = kinds_[depth_ / 64];
        word = (word & ~(std::uint64_t{1} << depth_ % 64)) | std::uint64_t{object} << depth_ % 64;
        ++depth_;
    }
    [[nodiscard]] bool in_object() const { return (kinds_[(depth_ - 1) / 64] >> (depth_ - 1) % 64 & 1) != 0; }

    bool value() {
        expecting_value_ = false;
        switch (*at_) {
        case '{': return open(true);
        case '[': return open(false);
        case '"': return string();
        case 't': return literal("true");
        case 'f': return literal("false");
        case 'n': return literal("null");
        default: return number();
        }
    }

    bool open(bool object) {
        if (depth_ == most_depth_) return fail(errc::too_deep);
        push(object);
        at_.advance(at_.here() + 1);
        if (*at_ == (object ? '}' : ']')) return close();
        expecting_value_ = true;
        return !object || key();
    }

    bool close() {
        --depth_;
        at_.advance(at_.here() + 1);
        return true;
    }

    bool separator() {
        bool const object = in_object();
        if (*at_ == (object ? '}' : ']')) return close();
        if (*at_ != ',') return fail(object ? errc::expected_comma_or_brace : errc::expected_comma_or_bracket);
        at_.advance(at_.here() + 1);
        expecting_value_ = true;
        if (*at_ == (object ? '}' : ']')) return fail_before(errc::trailing_comma);
        return !object || key();
    }

    bool key() {
        if (*at_ != '"') return fail(errc::expected_key);
        if (!string()) return false;
        if (*at_ != ':') return fail(errc::expected_colon);
        at_.advance(at_.here() + 1);
        return true;
    }

    bool string() {
        auto const token = read_string(at_);
        if (token.code != errc::ok) return fail(token.code, token.fault);
        if (token.escaped && !has_good_escapes(token.content)) [[unlikely]] {
            auto const fault = first_fault(token.content);
            return fail(fault.code, fault.at + 1);
        }
        at_.advance(token.end());
        return true;
    }

    template <std::size_t N>
    bool literal(char const (&word)[N]) {
        if (!is_literal(at_, word)) return fail(errc::expected_value);
        at_.advance(at_.here() + (N - 1));
        return true;
    }

    bool number() {
        auto const* const end = scan_number(at_.here(), at_.limit());
        if (end == nullptr || (end != at_.limit() && !ends_scalar(*end)))
            return fail(*at_ == '-' || is_digit(*at_) ? errc::invalid_number : errc::expected_value);
        at_.advance(end);
        return true;
    }

    [[gnu::cold]] bool fail(errc code, std::size_t further = 0) {
        fault_ = {at_.at_end() ? errc::unexpected_end : code, at_.offset() + further};
        return false;
    }

    bool fail_before(errc code) {
        fault_ = {code, at_.previous_offset()};
        return false;
    }

    cursor at_;  ///< a copy, which stays in registers
    std::size_t most_depth_;
    std::size_t depth_ = 0;
    bool expecting_value_ = false;
    std::uint64_t kinds_[largest_depth / 64];
    skipped fault_{};
};

}  // namespace brine::inline v0::wire
