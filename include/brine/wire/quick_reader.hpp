/// What is plain in a text, read in registers. The reader's own place lives in memory, since its address is known to every
/// function that reads a part; going through it cost a store and a load a token. This is a copy of that place whose address
/// nobody takes. Its verbs read what nothing is wrong with and nothing unusual about; else they say false and stay where they
/// are, and the reader reads the same again, or refuses it.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/base/uninitialised.hpp>
#include <brine/wire/block.hpp>
#include <brine/wire/cursor.hpp>
#include <brine/wire/equal_bytes.hpp>
#include <brine/wire/number.hpp>
#include <brine/wire/numbers.hpp>
#include <brine/wire/string_copy.hpp>
#include <brine/wire/text.hpp>
#include <brine/wire/token.hpp>

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace brine::inline v0::wire {

/// Copies the string without escapes whose content starts at `content` and ends at the last quote before `next`, the token
/// behind it. Stage 1 has checked its bytes. Returns the closing quote, or null at a backslash.
[[gnu::noinline]] inline char const* copy_indexed_string(char const* content, char const* next, std::string& value) {
    auto const* const quote = closing_quote(next);
    auto const size = static_cast<std::size_t>(quote - content);
    if (size <= block::size) [[likely]] {
        block const bytes(content);
        if ((bytes.equal('\\') & ((std::uint32_t{1} << size) - 1)) != 0) return nullptr;
        if (size <= value.capacity() && has_room_for_block(value)) [[likely]] {
            bytes.store(value.data());
            detail::set_size(value, size);
            return quote;
        }
    } else if (has_backslash(content, size)) {
        return nullptr;
    }
    assign(value, {content, size});
    return quote;
}

/// The same where nobody has looked at the bytes: ASCII only. Null also at whatever else cannot stand in such a string.
[[gnu::noinline]] inline char const* copy_direct_string(char const* content, std::string& value) {
    for (std::size_t size = 0;; size += block::size) {  // the text ends with NULs
        block const bytes(content + size);
        auto const unusual = bytes.unusual();
        if (unusual == 0) continue;
        auto const last = static_cast<std::size_t>(std::countr_zero(unusual));
        if (content[size + last] != '"') return nullptr;
        if (size == 0 && has_room_for_block(value)) {
            bytes.store(value.data());
            detail::set_size(value, last);
        } else {
            assign(value, {content, size + last});
        }
        return content + size + last;
    }
}

/// A function of its own, whose arguments and result fit into registers.
template <std::integral T>
[[gnu::noinline]] char const* read_long_integer_apart(char const* at, T& value) {
    return read_long_integer(at, value);
}

/// A string's content where it has no escapes and, directly, nothing but ASCII. `next` is null when reading directly.
struct plain_text {
    std::string_view content;
    bool found;
};
[[gnu::noinline]] inline plain_text find_plain_text(char const* content, char const* next) {
    if (next == nullptr) {
        auto const seen = find_string_end(content);
        if (seen.quote == nullptr || seen.escaped || seen.non_ascii) return {{}, false};
        return {{content, static_cast<std::size_t>(seen.quote - content)}, true};
    }
    auto const size = static_cast<std::size_t>(closing_quote(next) - content);
    return {{content, size}, !has_backslash(content, size)};
}

class quick_reader {
public:
    explicit quick_reader(cursor const& at) : at_(at) {}

    /// One that reads nothing: everything is left to the reader.
    static quick_reader idle() {
        static constexpr char nothing[2 * readable_ahead]{};
        return quick_reader(cursor::direct({nothing, 0}));
    }

    [[nodiscard]] cursor const& at() const { return at_; }
    [[gnu::always_inline]] void go_to(cursor const& at) { at_.move_to(at); }

    /// Steps over the key and to its value if the key is this one, given as the writer writes it: `,"key":`.
    template <std::size_t N>
    [[gnu::always_inline]] bool key(fixed_string<N> const& fragment) {
        if constexpr (N > readable_ahead) {
            return false;
        } else {
            if (!equal_bytes<N - 1>(at_.here(), fragment.data() + 1)) return spaced_key<N - 2>(fragment.data() + 1);
            at_.advance_to_value(at_.here() + (N - 1));
            return true;
        }
    }

    /// Directly also from the comma in front of it, without white space; through the index both steps cost as much as this one.
    template <std::size_t N>
    [[gnu::always_inline]] bool comma_and_key(fixed_string<N> const& fragment) {
        if constexpr (N > readable_ahead) {
            return false;
        } else {
            if (!at_.is_direct() || !equal_bytes<N>(at_.here(), fragment.data())) return false;
            at_.advance_to_value(at_.here() + N);
            return true;
        }
    }

    /// The same where somebody has compared the text: `"key":` has so many bytes.
    [[gnu::always_inline]] void step_over_key(std::size_t size) { at_.advance_to_value(at_.here() + size); }

    /// Steps into an object, to its first key; into an array, to its first element.
    [[gnu::always_inline]] bool open_object() { return at_.advance_over('{', starts_key); }
    [[gnu::always_inline]] bool open_array() { return at_.advance_over('[', starts_element); }
    /// Steps out of an object.
    [[gnu::always_inline]] bool close_object() { return *at_ == '}' && step_to(at_.here() + 1); }
    /// Steps over any key, and to its value.
    [[gnu::always_inline]] bool next_key(std::string_view& key) {
        if (*at_ != '"') return false;
        auto const text = text_here();
        key = text.content;
        return text.found && at_.advance_over_key(key.data() + key.size() + 1);
    }
    /// Behind a value: steps over a comma to the key of the next member, or to the next element.
    [[gnu::always_inline]] bool next_member() { return at_.advance_over(',', starts_key); }
    [[gnu::always_inline]] bool next_element() { return at_.advance_over(',', starts_element); }

    [[gnu::always_inline]] bool null() { return literal("null"); }
    [[gnu::always_inline]] bool boolean(bool& value) {
        if (literal("true")) return value = true;
        return literal("false") && (value = false, true);
    }

    template <std::integral T>
    [[gnu::always_inline]] bool number(T& value) {
        auto const* end = read_short_integer(at_.here(), value);
        if constexpr (sizeof(T) >= 4)
            if (end == nullptr) end = read_long_integer_apart(at_.here(), value);
        return step_to(end);
    }

    template <std::floating_point T>
    [[gnu::always_inline]] bool number(T& value) {
        return step_to(read_plain(at_.here(), at_.limit(), value));
    }

    [[gnu::always_inline]] bool string(std::string& value) {
        if (*at_ != '"') return false;
        auto const* const content = at_.here() + 1;
        auto const* const quote = at_.is_direct() ? copy_direct_string(content, value) : copy_indexed_string(content, at_.limit(), value);
        return quote != nullptr && step_to(quote + 1);
    }

    /// Steps over a value that is neither array nor object.
    [[gnu::always_inline]] bool skip() {
        switch (*at_) {
        case '"': return skip_string();
        case 'n': return null();
        case 't': return literal("true");
        case 'f': return literal("false");
        case '{': case '[': return false;
        default: return step_to(end_of_number(at_.here(), at_.limit()));
        }
    }

private:
    [[gnu::always_inline]] plain_text text_here() const { return find_plain_text(at_.here() + 1, at_.is_direct() ? nullptr : at_.limit()); }

    [[gnu::always_inline]] bool skip_string() {
        auto const text = text_here();
        return text.found && step_to(text.content.data() + text.content.size() + 1);
    }

    /// A key with white space between it and its colon.
    template <std::size_t N>
    [[gnu::always_inline]] bool spaced_key(char const* quoted) {
        return is_space(at_.here()[N]) && equal_bytes<N>(at_.here(), quoted) && at_.advance_over_key(at_.here() + N);
    }

    static constexpr auto starts_key = [](char c) { return c == '"'; };
    static constexpr auto starts_element = [](char c) { return c != ']'; };

    template <std::size_t N>
    [[gnu::always_inline]] bool literal(char const (&word)[N]) {
        return is_literal(at_, word) && step_to(at_.here() + (N - 1));
    }

    [[gnu::always_inline]] bool step_to(char const* end) {
        if (end == nullptr) return false;
        at_.advance(end);
        return true;
    }

    cursor at_;
};

}  // namespace brine::inline v0::wire
