/// Replaces the global operator new of this executable: every block is counted, and one can be made to fail.
#include "support/allocations.hpp"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

namespace {

constexpr std::size_t never = SIZE_MAX;
constexpr std::size_t plain = __STDCPP_DEFAULT_NEW_ALIGNMENT__;
thread_local std::size_t count = 0;
thread_local std::size_t left = never;
std::atomic<std::ptrdiff_t> blocks{0};
std::atomic<std::ptrdiff_t> bytes{0};

// The size stands in front of the block, in as many bytes as its alignment asks for.
void* allocate(std::size_t size, std::size_t alignment) {
    ++count;
    if (left == 0) return nullptr;
    if (left != never) --left;
    // malloc where it will do: aligned_alloc rounds the size up, and AddressSanitizer would miss what lies behind.
    auto const rounded = (alignment + size + alignment - 1) / alignment * alignment;
    auto* const start = static_cast<std::byte*>(alignment == plain ? std::malloc(plain + size)
                                                                   : std::aligned_alloc(alignment, rounded));
    if (start == nullptr) return nullptr;
    *reinterpret_cast<std::size_t*>(start) = size;
    ++blocks, bytes += static_cast<std::ptrdiff_t>(size);
    return start + alignment;
}

void* allocate_or_throw(std::size_t size, std::size_t alignment) {
    if (auto* const block = allocate(size, alignment)) return block;
#if defined(__cpp_exceptions)
    throw std::bad_alloc();
#else
    std::abort();
#endif
}

void release(void* block, std::size_t alignment) noexcept {
    if (block == nullptr) return;
    auto* const start = static_cast<std::byte*>(block) - alignment;
    --blocks, bytes -= static_cast<std::ptrdiff_t>(*reinterpret_cast<std::size_t*>(start));
    std::free(start);
}

std::size_t of(std::align_val_t alignment) {
    return static_cast<std::size_t>(alignment) < plain ? plain : static_cast<std::size_t>(alignment);
}

}  // namespace

void* operator new(std::size_t size) { return allocate_or_throw(size, plain); }
void* operator new[](std::size_t size) { return allocate_or_throw(size, plain); }
void* operator new(std::size_t size, std::nothrow_t const&) noexcept { return allocate(size, plain); }
void* operator new[](std::size_t size, std::nothrow_t const&) noexcept { return allocate(size, plain); }
void* operator new(std::size_t size, std::align_val_t alignment) { return allocate_or_throw(size, of(alignment)); }
void* operator new[](std::size_t size, std::align_val_t alignment) { return allocate_or_throw(size, of(alignment)); }
void operator delete(void* block) noexcept { release(block, plain); }
void operator delete[](void* block) noexcept { release(block, plain); }
void operator delete(void* block, std::size_t) noexcept { release(block, plain); }
void operator delete[](void* block, std::size_t) noexcept { release(block, plain); }
void operator delete(void* block, std::nothrow_t const&) noexcept { release(block, plain); }
void operator delete[](void* block, std::nothrow_t const&) noexcept { release(block, plain); }
void operator delete(void* block, std::align_val_t alignment) noexcept { release(block, of(alignment)); }
void operator delete[](void* block, std::align_val_t alignment) noexcept { release(block, of(alignment)); }
void operator delete(void* block, std::size_t, std::align_val_t alignment) noexcept { release(block, of(alignment)); }
void operator delete[](void* block, std::size_t, std::align_val_t alignment) noexcept { release(block, of(alignment)); }

namespace support {

std::size_t allocations() { return count; }
std::ptrdiff_t live_blocks() { return blocks; }
std::ptrdiff_t live_bytes() { return bytes; }

failing_allocation::failing_allocation(std::size_t nth) { left = nth; }
failing_allocation::~failing_allocation() { left = never; }

}  // namespace support
