/// Where the reader stands: the current token of a text, found through the structural index or directly.
#pragma once

#include <brine/wire/key_habits.hpp>
#include <brine/wire/string_copy.hpp>
#include <brine/wire/structural_index.hpp>
#include <brine/wire/text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace brine::inline v0::wire {

/// How many bytes behind any token's first byte can be read; those past the text are NUL.
inline constexpr std::size_t readable_ahead = 64;

/// The memory that readers borrow; kept from one text to the next.
struct workspace {
    structural_index index;
    std::string copy;                  ///< a text that is read directly, with readable_ahead NULs behind it
    char tail[2 * readable_ahead]{};   ///< the last bytes of a text that is read through the index, likewise
    std::string scratch;               ///< a key or a string, unescaped
    key_habits habits;                 ///< outlive a text, since the next one mostly has the same origin

    /// Copies a text, to be read directly; the copy is what cursor::direct takes.
    std::string_view keep(std::string_view text) {
        if (copy.size() < text.size() + readable_ahead) copy.resize(text.size() + readable_ahead);
        copy_bytes(text, copy.data());
        std::memset(copy.data() + text.size(), 0, readable_ahead);
        return {copy.data(), text.size()};
    }

    /// Lets go of memory that only unusually large texts needed.
    void trim(std::size_t most) {
        if (index.largest() > most / 4) index.release();
        if (copy.capacity() > most) std::string().swap(copy);
        if (scratch.capacity() > most) std::string().swap(scratch);
    }
};

/// Tokens of a text by their offsets, of which readable_ahead can be read. The last ones need not be tokens: those have offsets
/// that are not in front of `end`. From each of the others on so many bytes of the text can be read, too.
struct token_list {
    char const* text;
    std::uint32_t const* offsets;
    std::size_t end;
};

constexpr bool starts_number(char c) { return c == '-' || (c >= '0' && c <= '9'); }

/// A position among a text's tokens: on the first byte of the current one, or on a NUL at the end.
///
/// Through the index the next position is a load. Directly it is found by skipping white space behind the token,
/// which pays for texts so short that stage 1's fixed cost dominates, and which meets every fault in text order.
class cursor {
public:
    /// Through an index that was built from the same text.
    static cursor through_index(std::string_view text, workspace& memory) {
        cursor made(text);
        made.next_ = memory.index.offsets();
        auto const ahead = text.size() < readable_ahead ? text.size() : readable_ahead;
        made.tail_start_ = text.size() - ahead;
        made.tail_ = memory.tail;
        std::memset(memory.tail, 0, sizeof memory.tail);
        std::memcpy(memory.tail, text.data() + made.tail_start_, ahead);
        made.here_ = made.at(*made.next_);
        return made;
    }

    /// Token by token, on a text with readable_ahead NULs behind it: see workspace::keep.
    static cursor direct(std::string_view kept) {
        cursor made(kept);
        made.here_ = made.skip_space(kept.data());
        made.previous_ = made.here_;
        return made;
    }

    [[nodiscard]] bool is_direct() const { return next_ == nullptr; }
    [[nodiscard]] char const* here() const { return here_; }
    [[nodiscard]] char operator*() const { return *here_; }

    /// Moves on to the next token. `end` is the byte behind the current one, and only the direct way looks at it.
    [[gnu::always_inline]] void advance(char const* end) {
        if (next_ != nullptr) [[likely]] {
            here_ = at(*++next_);
        } else {
            previous_ = here_;
            here_ = skip_space(end);
        }
    }

    /// Moves over a member's name and the colon right behind it, to the value; `end` is the byte behind the colon.
    [[gnu::always_inline]] void advance_to_value(char const* end) {
        if (next_ != nullptr) [[likely]] here_ = at(*(next_ += 2));
        else here_ = skip_space(end);
    }

    /// From an element that ends at `end` over a comma to the next one, if that starts like a number; else stays.
    [[gnu::always_inline]] bool advance_to_number(char const* end) {
        bool const indexed = next_ != nullptr;
        if (!indexed && *end == ',' && starts_number(end[1])) return previous_ = end, here_ = end + 1, true;
        auto const* const comma = indexed ? at(next_[1]) : skip_space(end);
        if (*comma != ',') return false;
        auto const* const number = indexed ? at(next_[2]) : skip_space(comma + 1);
        if (!starts_number(*number)) return false;
        if (indexed) next_ += 2;
        else previous_ = comma;
        here_ = number;
        return true;
    }

    /// The current token and those behind it; nothing where they are not listed, or near the end of the text.
    [[nodiscard]] token_list tokens() const { return {text_, next_ != nullptr && *next_ < tail_start_ ? next_ : nullptr, tail_start_}; }

    /// Moves on by so many tokens of that list.
    void advance_by(std::size_t count) { here_ = at(*(next_ += count)); }

    /// Over a key that ends at `end`, and the colon behind it, to the value; stays where there is none.
    [[gnu::always_inline]] bool advance_over_key(char const* end) {
        auto const* const colon = next_ != nullptr ? at(next_[1]) : skip_space(end);
        if (*colon != ':') return false;
        advance_to_value(colon + 1);
        return true;
    }

    /// Over a bracket or comma to the next token if the mark is this one and the token suits; else stays.
    [[gnu::always_inline]] bool advance_over(char mark, auto suits) {
        if (*here_ != mark) return false;
        auto const* const token = next_ != nullptr ? at(next_[1]) : skip_space(here_ + 1);
        if (!suits(*token)) return false;
        if (next_ != nullptr) ++next_;
        else previous_ = here_;
        here_ = token;
        return true;
    }

    /// A copy of a place that has just been stored. What moves is loaded word by word, as it was stored: compilers load neighbours as a
    /// vector, and then a processor waits for the stores of its halves, for as long as it takes to read a number.
    [[nodiscard, gnu::always_inline]] cursor reloaded() const {
        auto made = *this;
        made.here_ = word_of(here_), made.next_ = word_of(next_), made.previous_ = word_of(previous_);
        return made;
    }

    /// To another place in the same text.
    [[gnu::always_inline]] void move_to(cursor const& other) {
        here_ = other.here_;
        next_ = other.next_;
        previous_ = other.previous_;
    }

    /// The current token's offset in the text.
    [[nodiscard]] std::size_t offset() const { return is_direct() ? static_cast<std::size_t>(here_ - text_) : *next_; }
    /// The offset of the token before the current one.
    [[nodiscard]] std::size_t previous_offset() const {
        return is_direct() ? static_cast<std::size_t>(previous_ - text_) : next_[-1];
    }
    [[nodiscard]] bool at_end() const { return offset() == size_; }

    /// How far a scalar that starts here can reach: the start of the next token, or the end of the text.
    [[nodiscard]] char const* limit() const { return is_direct() ? text_ + size_ : here_ + (next_[1] - next_[0]); }

    /// The whole text, and what of it starts at the current token.
    [[nodiscard]] std::string_view text() const { return {text_, size_}; }
    [[nodiscard]] std::string_view rest() const { return text().substr(offset()); }

private:
    /// A word that the compiler cannot make a part of a vector.
    template <class Word>
    [[gnu::always_inline]] static Word word_of(Word word) {
        asm("" : "+r"(word));
        return word;
    }

    explicit cursor(std::string_view text) : text_(text.data()), size_(text.size()) {}

    [[nodiscard]] char const* at(std::size_t offset) const {
        return offset < tail_start_ ? text_ + offset : tail_ + (offset - tail_start_);
    }

    static char const* skip_space(char const* from) {
        while (static_cast<unsigned char>(*from) <= ' ' && is_space(*from)) ++from;
        return from;
    }

    char const* here_ = nullptr;
    std::uint32_t const* next_ = nullptr;  ///< the current token's entry in the index; null when reading directly
    char const* text_;
    std::size_t size_;
    std::size_t tail_start_ = 0;
    char const* tail_ = nullptr;
    char const* previous_ = nullptr;
};

}  // namespace brine::inline v0::wire
