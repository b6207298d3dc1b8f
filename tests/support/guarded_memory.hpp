/// Memory between two unmapped pages: a read or write of one byte too many ends the program.
#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstring>
#include <cstdlib>
#include <span>
#include <string_view>

namespace support {

class guarded_memory {
public:
    explicit guarded_memory(std::size_t capacity)
        : page_(static_cast<std::size_t>(::sysconf(_SC_PAGESIZE))), size_((capacity + page_ - 1) / page_ * page_) {
        auto* const whole = ::mmap(nullptr, size_ + 2 * page_, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (whole == MAP_FAILED) std::abort();
        first_ = static_cast<char*>(whole) + page_;
        if (::mprotect(first_, size_, PROT_READ | PROT_WRITE) != 0) std::abort();
    }
    guarded_memory(guarded_memory const&) = delete;
    guarded_memory& operator=(guarded_memory const&) = delete;
    ~guarded_memory() { ::munmap(first_ - page_, size_ + 2 * page_); }

    /// A copy of the text whose last byte is the last one that may be read.
    std::string_view before_the_edge(std::string_view text) {
        auto const place = last(text.size());
        std::memcpy(place.data(), text.data(), text.size());
        return {place.data(), place.size()};
    }
    /// A copy of the text whose first byte is the first one that may be read.
    std::string_view behind_the_edge(std::string_view text) {
        std::memcpy(first_, text.data(), text.size());
        return {first_, text.size()};
    }
    /// The last `length` bytes that may be written.
    std::span<char> last(std::size_t length) { return {first_ + size_ - length, length}; }

private:
    std::size_t page_;
    std::size_t size_;
    char* first_;
};

}  // namespace support
