/// Where written bytes go: a string that grows, or a buffer that does not.
#pragma once

#include <brine/base/uninitialised.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>

namespace brine::inline v0::wire {

/// The most bytes that may be asked for at once where the buffer is fixed.
inline constexpr std::size_t staged_at_once = 1024;

/// A window of writable bytes. Writers ask for room by an upper bound and then give back what they did not need, so a
/// fixed buffer passes through a stage near its end: only the bytes that were really written have to fit.
class output {
public:
    /// Replaces a string's content and keeps its capacity.
    explicit output(std::string& target) : target_(&target), start_(target.data()), at_(start_), end_(start_) { fill_capacity(); }

    /// Fills a buffer, through a stage of 2 * staged_at_once bytes where it gets tight.
    output(std::span<char> buffer, std::span<char> stage)
        : buffer_(buffer), stage_(stage), start_(buffer.data()), at_(start_), end_(start_ + buffer.size()) {}

    output(output const&) = delete;
    output& operator=(output const&) = delete;

    /// A place for at least n bytes; take() says how many of them were used.
    char* room(std::size_t n) {
        if (static_cast<std::size_t>(end_ - at_) < n) [[unlikely]] more(n);
        return at_;
    }
    void take(char* end) { at_ = end; }
    /// Where the next byte goes, and the end of the room that is there.
    [[nodiscard]] char* at() const { return at_; }
    [[nodiscard]] char* end() const { return end_; }

    /// Whether room for any number of bytes can be asked for at once.
    [[nodiscard]] bool grows() const { return target_ != nullptr; }
    /// How many bytes have been written.
    [[nodiscard]] std::size_t size() const { return settled_ + static_cast<std::size_t>(at_ - start_); }

    /// Ends the text: cuts the string, or moves what is still staged. False when the buffer was too small.
    [[gnu::always_inline]] bool finish() {
        if (!grows()) return finish_buffer();
        detail::set_size(*target_, static_cast<std::size_t>(at_ - start_));
        return true;
    }
    /// Where the text had got to when it ended, if the buffer was too small for it.
    [[nodiscard]] std::size_t wanted() const { return wanted_; }

private:
    [[gnu::cold, gnu::noinline]] void more(std::size_t n) {
        if (grows()) return grow(n);
        if (staging_) flush();
        else settled_ = static_cast<std::size_t>(at_ - start_), staging_ = true;
        start_ = at_ = stage_.data();
        end_ = start_ + stage_.size();
    }

    void grow(std::size_t n) {
        auto const used = static_cast<std::size_t>(at_ - start_);
        detail::set_size(*target_, used);
        target_->reserve(std::max(used + n, 2 * used) + 256);
        start_ = target_->data();
        at_ = start_ + used;
        fill_capacity();
    }

    void fill_capacity() {
        detail::set_size(*target_, target_->capacity());
        end_ = start_ + target_->size();
    }

    [[gnu::noinline]] bool finish_buffer() {
        wanted_ = size();
        if (staging_) flush();
        return !overflowed_;
    }

    void flush() {
        auto const staged = static_cast<std::size_t>(at_ - start_);
        auto const left = buffer_.size() - settled_;
        overflowed_ |= staged > left;
        std::copy_n(start_, std::min(staged, left), buffer_.data() + settled_);
        settled_ += std::min(staged, left);
        at_ = start_;
    }

    std::string* target_ = nullptr;  ///< null: a buffer and a stage
    std::span<char> buffer_{};
    std::span<char> stage_{};
    std::size_t settled_ = 0;  ///< bytes of the buffer that are behind the stage
    std::size_t wanted_ = 0;
    bool staging_ = false;
    bool overflowed_ = false;
    char* start_;
    char* at_;
    char* end_;
};

}  // namespace brine::inline v0::wire
