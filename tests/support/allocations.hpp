/// What operator new does in an executable that links limits/allocation_hook.cpp: it counts, and fails on demand.
#pragma once

#include <cstddef>

namespace support {

/// Calls of operator new by this thread so far.
std::size_t allocations();
/// Blocks that are allocated and not freed, by any thread.
std::ptrdiff_t live_blocks();
/// Bytes in those blocks, as they were asked for.
std::ptrdiff_t live_bytes();

/// While it lives, the n-th allocation of this thread from now on (from 0) and all behind it throw std::bad_alloc.
class failing_allocation {
public:
    explicit failing_allocation(std::size_t nth);
    failing_allocation(failing_allocation const&) = delete;
    failing_allocation& operator=(failing_allocation const&) = delete;
    ~failing_allocation();
};

}  // namespace support
