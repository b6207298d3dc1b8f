/// What is plain, written in registers: a copy of the writer's place whose address nobody takes (see quick_reader.hpp). Its
/// verbs write what there is room for and nothing is wrong with; else they say false, and the writer writes the same again
/// from the place before.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/wire/decimal.hpp>
#include <brine/wire/digits.hpp>
#include <brine/wire/instruction_set.hpp>
#include <brine/wire/quote.hpp>
#include <brine/wire/quote_avx2.hpp>
#include <brine/wire/quote_avx512.hpp>

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace brine::inline v0::wire {

/// From how many bytes on text is written by AVX2 even if it is plain. Shorter ends of text have to be copied before they are
/// loaded, and the load waits for that: strings of 16 to 64 bytes took 2.4 times as long (apache_builds, Zen 5, g++-16 -O3).
inline constexpr std::size_t long_text = 64;

/// Writes text in quotes; returns the end, or null where there is no room up to `end`, or no UTF-8. By AVX-512 where it may,
/// which took twitter from 76 to 60 us, escapes from 100 to 52 and apache_builds from 15.7 to 13.3 (Zen 5, g++-16 -O3).
[[gnu::noinline]] inline char* put_any_string(char* const start, char const* end, std::string_view text) {
#if defined(BRINE_HAS_X86_KERNELS)
    if (may_use(instruction_set::avx512)) return put_string_avx512(start, end, text);
    bool const by_avx2 = text.size() >= block::size && may_use(instruction_set::avx2);
    if (by_avx2 && text.size() >= long_text) return put_string_avx2(start, end, text);
#endif
    if (static_cast<std::size_t>(end - start) < text.size() + 2 + block::size) [[unlikely]] return nullptr;
    auto* to = start;
    *to++ = '"';
    bool non_ascii = false;
    auto const plain = copy_plain(text, to, non_ascii);
    to += plain;
#if defined(BRINE_HAS_X86_KERNELS)
    if (by_avx2 && plain != text.size()) [[unlikely]] return put_string_avx2(start, end, text);
#endif
    if (plain != text.size()) [[unlikely]] {
        auto const rest = text.substr(plain);
        if (static_cast<std::size_t>(end - to) < 6 * rest.size() + block::size) return nullptr;
        to = copy_escaped(rest, to, non_ascii);
    }
    if (non_ascii && invalid_at(text) != text.size()) [[unlikely]] return nullptr;
    *to = '"';
    return to + 1;
}

/// The same; a text of one or two blocks, which overlap, without loops where it is plain.
[[gnu::noinline]] inline char* put_plain_string(char* const start, char const* end, std::string_view text) {
    if (text.size() - block::size <= block::size && static_cast<std::size_t>(end - start) >= 2 * block::size + 2) {
        auto const second = text.size() - block::size;
        block const first(text.data()), last(text.data() + second);
        if ((first.unusual() | last.unusual()) == 0) [[likely]] {
            *start = '"';
            first.store(start + 1);
            last.store(start + 1 + second);
            start[text.size() + 1] = '"';
            return start + text.size() + 2;
        }
    }
    return put_any_string(start, end, text);
}

template <std::floating_point T>
[[gnu::noinline]] inline char* put_finite(char* to, T value) {
    return std::isfinite(value) ? put_float(to, value) : nullptr;
}

#if defined(__GLIBCXX__) && _GLIBCXX_USE_CXX11_ABI
/// As put_plain_string, at a place with room for less than a block in quotes. A std::string of libstdc++ has at least 16 bytes, whatever
/// its size, so that a short one is one load. (In the place of each call it was 5 % faster, and 40 structs took 10 % longer to compile.)
[[gnu::noinline]] inline char* put_owned_string(char* const start, char const* end, std::string const& text) {
    if (auto const size = text.size(); size < block::size) [[likely]] {
        block const bytes(text.data());
        if ((bytes.unusual() & ((1u << size) - 1)) == 0) [[likely]] {
            *start = '"';
            bytes.store(start + 1);
            start[size + 1] = '"';
            return start + size + 2;
        }
    }
    return put_plain_string(start, end, text);
}
#endif

/// The room that there is behind each key and each comma: for any number, a word, or a text of less than a block in quotes.
inline constexpr std::size_t plain_room = std::max({decimal_room, integer_room, block::size + 2});

class quick_writer {
public:
    quick_writer(char* to, char* end, bool fresh) : to_(to), end_(end), fresh_(fresh) {}

    [[nodiscard]] char* at() const { return to_; }
    /// Nothing has been written yet in the innermost array or object.
    [[nodiscard]] bool fresh() const { return fresh_; }

    /// Before each member: its key, prepared as `,"key":`; the first one drops the comma. The value is to follow.
    template <std::size_t N>
    [[gnu::always_inline]] bool key(fixed_string<N> const& fragment) {
        if (!has_room(N + plain_room)) [[unlikely]] return false;
        if (fresh_) {
            std::memcpy(to_, fragment.data() + 1, N - 1);
            to_ += N - 1;
        } else {
            std::memcpy(to_, fragment.data(), N);
            to_ += N;
        }
        fresh_ = false;
        return true;
    }

    /// Before each element, which is to follow.
    [[gnu::always_inline]] bool element() {
        if (!has_room(1 + plain_room)) [[unlikely]] return false;
        *to_ = ',';
        to_ += !fresh_;
        fresh_ = false;
        return true;
    }

    /// A bracket that opens or closes.
    [[gnu::always_inline]] bool bracket(char which, bool opens) {
        if (!has_room(1)) [[unlikely]] return false;
        *to_++ = which;
        fresh_ = opens;
        return true;
    }

    /// Two brackets with nothing between them, as a value.
    [[gnu::always_inline]] void brackets(char opening, char closing) {
        to_[0] = opening;
        to_[1] = closing;
        to_ += 2;
    }
    [[gnu::always_inline]] bool null() { return put_word("null    ", 4), true; }
    /// Nobody can predict which, so there is no branch.
    [[gnu::always_inline]] bool boolean(bool value) { return put_word(value ? "true    " : "false   ", 5u - value), true; }

    template <std::integral T>
    [[gnu::always_inline]] bool number(T value) {
        to_ = put_integer(to_, value);
        return true;
    }
    template <std::floating_point T>
    [[gnu::always_inline]] bool number(T value) {
        return step_to(put_finite(to_, value));
    }

    [[gnu::always_inline]] bool string(std::string_view text) { return step_to(put_plain_string(to_, end_, text)); }
#if defined(__GLIBCXX__) && _GLIBCXX_USE_CXX11_ABI
    [[gnu::always_inline]] bool string(std::same_as<std::string> auto const& text) { return step_to(put_owned_string(to_, end_, text)); }
#endif

private:
    [[nodiscard]] bool has_room(std::size_t size) const { return static_cast<std::size_t>(end_ - to_) >= size; }

    /// Copies eight bytes, of which so many count.
    [[gnu::always_inline]] void put_word(char const (&word)[9], std::size_t size) {
        std::memcpy(to_, word, 8);
        to_ += size;
    }

    [[gnu::always_inline]] bool step_to(char* end) {
        if (end == nullptr) [[unlikely]] return false;
        to_ = end;
        return true;
    }

    char* to_;
    char* end_;
    bool fresh_;
};

}  // namespace brine::inline v0::wire
