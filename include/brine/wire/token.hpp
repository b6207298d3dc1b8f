/// A string where it stands in the text, and how to step over a whole value without decoding it.
#pragma once

#include <brine/base/error.hpp>
#include <brine/wire/cursor.hpp>
#include <brine/wire/equal_bytes.hpp>
#include <brine/wire/number.hpp>
#include <brine/wire/text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
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

/// Stage 1 has found the string's end and checked its bytes.
[[gnu::always_inline]] inline string_token indexed_string(cursor const& at) {
    auto const* const content = at.here() + 1;
    auto const size = static_cast<std::size_t>(closing_quote(at.limit()) - content);
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
[[gnu::always_inline]] inline bool is_literal(cursor const& at, char const (&word)[N]) {
    return equal_bytes<N - 1>(at.here(), word) &&
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

    skipper(cursor& at, std::size_t most_depth) : at_(at), most_depth_(std::min(most_depth, largest_depth)) {}

    /// Moves the cursor behind the value, unless there is a fault.
    [[nodiscard]] skipped run() {
        auto at = at_;  // nobody takes its address, so that it stays in registers
        for (bool object = false, inside = true; inside;) {
            bool entered = false;
            auto fault = value(at, object, entered);
            if (fault == errc::ok && !entered) fault = behind_value(at, object, inside);
            if (fault != errc::ok) [[unlikely]] return explain(at, fault);
        }
        at_.move_to(at);
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
    static char closing(bool object) { return object ? '}' : ']'; }

    /// A scalar or an empty bracket, or one that is `entered`: `object` says whether that is an object's.
    [[gnu::always_inline]] errc value(cursor& at, bool& object, bool& entered) {
        switch (*at) {
        case '{': case '[': break;
        case '"': return string(at);
        case 't': return literal(at, "true");
        case 'f': return literal(at, "false");
        case 'n': return literal(at, "null");
        default: return number(at);
        }
        if (depth_ == most_depth_) return errc::too_deep;
        bool const is_object = *at == '{';
        at.advance(at.here() + 1);
        if (*at == closing(is_object)) return at.advance(at.here() + 1), errc::ok;
        push(is_object);
        object = is_object;
        entered = true;
        return object ? key(at) : errc::ok;
    }

    /// The brackets that close here, then the comma that leads to the next value, which is `inside` one that is still open.
    [[gnu::always_inline]] errc behind_value(cursor& at, bool& object, bool& inside) {
        while (depth_ != 0) {
            if (*at == ',') {
                at.advance(at.here() + 1);
                if (*at == closing(object)) return errc::trailing_comma;
                return object ? key(at) : errc::ok;
            }
            if (*at != closing(object)) return object ? errc::expected_comma_or_brace : errc::expected_comma_or_bracket;
            at.advance(at.here() + 1);
            if (--depth_ != 0) object = in_object();
        }
        inside = false;
        return errc::ok;
    }

    [[gnu::always_inline]] static errc key(cursor& at) {
        if (*at != '"') return errc::expected_key;
        if (auto const fault = string(at); fault != errc::ok) [[unlikely]] return fault;
        if (*at != ':') return errc::expected_colon;
        at.advance(at.here() + 1);
        return errc::ok;
    }

    [[gnu::always_inline]] static errc string(cursor& at) {
        auto const* const end = at.is_direct() ? end_of_direct(at.here()) : end_of_indexed(at);
        if (end == nullptr) [[unlikely]] return errc::invalid_escape;  // or another fault of strings: explain() finds out
        at.advance(end);
        return errc::ok;
    }
    [[gnu::noinline]] static char const* end_of_direct(char const* quote) {
        auto const seen = find_string_end(quote + 1);
        if (seen.quote == nullptr) return nullptr;
        std::string_view const content(quote + 1, static_cast<std::size_t>(seen.quote - quote - 1));
        bool const good = (!seen.non_ascii || first_invalid_utf8(content) == content.size()) && (!seen.escaped || has_good_escapes(content));
        return good ? seen.quote + 1 : nullptr;
    }
    [[gnu::always_inline]] static char const* end_of_indexed(cursor const& at) {
        auto const token = indexed_string(at);
        if (token.escaped && !has_good_escapes(token.content)) [[unlikely]] return nullptr;
        return token.end();
    }

    template <std::size_t N>
    [[gnu::always_inline]] static errc literal(cursor& at, char const (&word)[N]) {
        if (!is_literal(at, word)) return errc::expected_value;
        at.advance(at.here() + (N - 1));
        return errc::ok;
    }

    [[gnu::always_inline]] static errc number(cursor& at) {
        auto const* const end = end_of_number(at.here(), at.limit());
        if (end == nullptr) return *at == '-' || is_digit(*at) ? errc::invalid_number : errc::expected_value;
        at.advance(end);
        return errc::ok;
    }

    /// Where and what a fault at the current token is.
    [[gnu::cold, gnu::noinline]] static skipped explain(cursor at, errc code) {
        if (at.at_end()) return {errc::unexpected_end, at.offset()};
        if (code == errc::trailing_comma) return {code, at.previous_offset()};
        if (code != errc::invalid_escape) return {code, at.offset()};
        auto const token = read_string(at);
        if (token.code != errc::ok) return {token.code, at.offset() + token.fault};
        auto const fault = first_fault(token.content);
        return {fault.code, at.offset() + fault.at + 1};
    }

    cursor& at_;
    std::size_t most_depth_;
    std::size_t depth_ = 0;
    std::uint64_t kinds_[largest_depth / 64];
};

}  // namespace brine::inline v0::wire
