/// A slow reading of JSON, written for comparison: one byte at a time, recursive, sharing nothing with brine but the codes
/// of errors and the spelling of paths.
#pragma once

#include <brine/base/error.hpp>
#include <brine/base/path.hpp>

#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reference {

using brine::errc;

/// The first error of a text. Thrown, and completed on its way out with the steps of its path.
struct failure {
    errc code;
    std::size_t offset;
    std::string path{};
};

class reader {
public:
    explicit reader(std::string_view text, std::size_t most_depth = 1024) : text_(text), most_depth_(most_depth) { space(); }

    void finish() const {
        if (!at_end()) fail(errc::trailing_content);
    }

    [[nodiscard]] char peek() const { return at_end() ? '\0' : text_[at_]; }

    void null() { literal("null", errc::expected_null); }
    bool boolean() {
        bool const yes = peek() == 't';
        literal(yes ? "true" : "false", errc::expected_boolean);
        return yes;
    }

    template <std::integral T>
    T integer() {
        auto const size = number(errc::expected_integer);
        auto const digits = text_.substr(at_, size);
        if (digits.find_first_of(".eE") != digits.npos) fail(errc::expected_integer);
        bool const negative = digits[0] == '-';
        if (negative && std::unsigned_integral<T>) fail(errc::number_out_of_range);
        auto const most = static_cast<std::uint64_t>(std::numeric_limits<T>::max()) + negative;
        std::uint64_t magnitude = 0;
        for (char const c : digits.substr(negative)) {
            auto const digit = static_cast<std::uint64_t>(c - '0');
            if (magnitude > (most - digit) / 10) fail(errc::number_out_of_range);
            magnitude = magnitude * 10 + digit;
        }
        step(size);
        return static_cast<T>(negative ? 0 - magnitude : magnitude);
    }

    template <std::floating_point T>
    T real() {
        auto const size = number(errc::expected_number);
        std::string const digits(text_.substr(at_, size));
        T const value = std::same_as<T, float> ? static_cast<T>(std::strtof(digits.c_str(), nullptr)) : static_cast<T>(std::strtod(digits.c_str(), nullptr));
        if (std::isinf(value)) fail(errc::number_out_of_range);
        step(size);
        return value;
    }

    std::string string(errc otherwise = errc::expected_string) {
        if (peek() != '"') fail(otherwise);
        std::string value;
        auto at = at_ + 1;
        while (at < text_.size() && text_[at] != '"') at = one_character(at, value);
        if (at >= text_.size()) throw failure{errc::unterminated_string, at_};
        at_ = at + 1;
        space();
        return value;
    }

    /// Calls `each(index)` in front of every element.
    void array(auto each) { array_of(static_cast<std::size_t>(-1), each); }
    /// The same where there may be no more than so many.
    void array_of(std::size_t most, auto each) {
        open('[', errc::expected_array);
        bool more = peek() != ']';
        for (std::size_t index = 0; more; ++index) {
            if (index == most) fail(errc::too_many_elements);
            within(brine::detail::element_step(index), [&] { each(index); });
            more = another(']', errc::expected_comma_or_bracket);
        }
        close();
    }

    /// Calls `each(key, offset of the key)` in front of every value; it says itself where an error is.
    void object(auto each) {
        open('{', errc::expected_object);
        bool more = peek() != '}';
        while (more) {
            auto const offset = at_;
            auto const key = string(errc::expected_key);
            if (peek() != ':') fail(errc::expected_colon);
            step(1);
            each(key, offset);
            more = another('}', errc::expected_comma_or_brace);
        }
        close();
    }

    /// The offset of the bracket that was closed last, which is where something missing is noticed.
    [[nodiscard]] std::size_t closed_at() const { return closed_at_; }

    /// A value that nobody wants.
    void skip() {
        switch (peek()) {
        case '{': return skip_object();
        case '[': return array([this](std::size_t) { skip(); });
        case '"': return static_cast<void>(string());
        case 't': return literal("true", errc::expected_value);
        case 'f': return literal("false", errc::expected_value);
        case 'n': return literal("null", errc::expected_value);
        default: return step(number(errc::expected_value));
        }
    }

    [[noreturn]] void fail(errc code) const { throw failure{at_end() ? errc::unexpected_end : code, at_}; }

    static void within(std::string const& step, auto work) {
        try {
            work();
        } catch (failure& met) {
            met.path.insert(0, step);
            throw;
        }
    }

private:
    // Its keys are shown as they stand in the text.
    void skip_object() {
        object([this](std::string const&, std::size_t offset) {
            auto end = offset + 1;
            while (text_[end] != '"') end += text_[end] == '\\' ? 2 : 1;
            within(brine::detail::member_step(text_.substr(offset + 1, end - offset - 1)), [this] { skip(); });
        });
    }

    [[nodiscard]] bool at_end() const { return at_ == text_.size(); }
    void space() {
        while (!at_end() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n' || text_[at_] == '\r')) ++at_;
    }
    void step(std::size_t size) { at_ += size, space(); }

    void open(char bracket, errc otherwise) {
        if (peek() != bracket || at_end()) fail(otherwise);
        if (depth_ == most_depth_) fail(errc::too_deep);
        ++depth_;
        step(1);
    }
    void close() {
        --depth_;
        closed_at_ = at_;
        step(1);
    }
    bool another(char closing, errc otherwise) {
        if (peek() == closing) return false;
        if (peek() != ',') fail(otherwise);
        auto const comma = at_;
        step(1);
        if (peek() == closing) throw failure{errc::trailing_comma, comma};
        return true;
    }

    [[nodiscard]] bool ends_at(std::size_t at) const {
        return at == text_.size() || std::string_view(" \t\n\r,:[]{}").find(text_[at]) != std::string_view::npos;
    }

    void literal(std::string_view word, errc otherwise) {
        if (text_.substr(at_, word.size()) != word || !ends_at(at_ + word.size())) fail(otherwise);
        step(word.size());
    }

    /// The size of the number here.
    std::size_t number(errc otherwise) const {
        auto at = at_;
        auto const digits = [&] {
            auto const first = at;
            while (at < text_.size() && text_[at] >= '0' && text_[at] <= '9') ++at;
            return at != first;
        };
        auto const is = [&](char c) { return at < text_.size() && text_[at] == c; };
        if (!is('-') && !(at < text_.size() && text_[at] >= '0' && text_[at] <= '9')) fail(otherwise);
        at += is('-');
        bool good = true;
        if (is('0')) ++at;
        else good = digits();
        if (good && is('.')) ++at, good = digits();
        if (good && (is('e') || is('E'))) {
            ++at;
            at += is('+') || is('-');
            good = digits();
        }
        if (!good || !ends_at(at)) fail(errc::invalid_number);
        return at - at_;
    }

    std::size_t one_character(std::size_t at, std::string& value) const {
        auto const byte = [&](std::size_t i) { return i < text_.size() ? static_cast<unsigned char>(text_[i]) : 0u; };
        auto const bad = [&](errc code) { throw failure{code, at}; };
        auto const c = byte(at);
        if (c < 0x20) bad(errc::control_character);
        if (c == '\\') return escape(at, value);
        std::size_t const length = c < 0x80 ? 1 : c < 0xC0 ? 0 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : c < 0xF8 ? 4 : 0;
        if (length == 0) bad(errc::invalid_utf8);
        std::uint32_t point = length == 1 ? c : c & (0xFFu >> (length + 1));
        for (std::size_t i = 1; i < length; ++i) {
            if ((byte(at + i) & 0xC0) != 0x80) bad(errc::invalid_utf8);
            point = point << 6 | (byte(at + i) & 0x3F);
        }
        constexpr std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
        if (point < least[length] || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) bad(errc::invalid_utf8);
        value.append(text_.substr(at, length));
        return at + length;
    }

    /// What an escape means that is only part of the string up to the next quote that closes it.
    std::size_t escape(std::size_t at, std::string& value) const {
        auto end = at;  // of the string's content
        while (end < text_.size() && text_[end] != '"') end += text_[end] == '\\' ? 2 : 1;
        end = end < text_.size() ? end : text_.size();
        auto const unit = [&](std::size_t from) -> int {
            if (from + 4 > end) return -1;
            int sum = 0;
            for (char const c : text_.substr(from, 4)) {
                auto const place = std::string_view("0123456789abcdefABCDEF").find(c);
                if (place == std::string_view::npos) return -1;
                sum = sum * 16 + static_cast<int>(place < 16 ? place : place - 6);
            }
            return sum;
        };
        if (at + 1 >= end) throw failure{errc::invalid_escape, at};
        char const letter = text_[at + 1];
        constexpr std::string_view letters = "\"\\/bfnrt", meanings = "\"\\/\b\f\n\r\t";
        if (auto const found = letters.find(letter); found != letters.npos) return value += meanings[found], at + 2;
        int const first = letter == 'u' ? unit(at + 2) : -1;
        if (first < 0) throw failure{errc::invalid_escape, at};
        auto point = static_cast<std::uint32_t>(first);
        std::size_t length = 6;
        if (first >= 0xD800 && first < 0xE000) {
            int const second = text_.substr(at + 6, 2) == "\\u" && at + 8 <= end ? unit(at + 8) : -1;
            if (first >= 0xDC00 || second < 0xDC00 || second >= 0xE000) throw failure{errc::lone_surrogate, at};
            point = 0x10000 + ((point - 0xD800) << 10) + static_cast<std::uint32_t>(second - 0xDC00);
            length = 12;
        }
        append_utf8(point, value);
        return at + length;
    }

    static void append_utf8(std::uint32_t point, std::string& value) {
        auto const put = [&](std::uint32_t byte) { value += static_cast<char>(byte); };
        if (point < 0x80) return put(point);
        if (point < 0x800) return put(0xC0 | point >> 6), put(0x80 | (point & 0x3F));
        if (point < 0x10000) return put(0xE0 | point >> 12), put(0x80 | (point >> 6 & 0x3F)), put(0x80 | (point & 0x3F));
        put(0xF0 | point >> 18), put(0x80 | (point >> 12 & 0x3F)), put(0x80 | (point >> 6 & 0x3F)), put(0x80 | (point & 0x3F));
    }

    std::string_view text_;
    std::size_t most_depth_;
    std::size_t at_ = 0;
    std::size_t depth_ = 0;
    std::size_t closed_at_ = 0;
};

}  // namespace reference
