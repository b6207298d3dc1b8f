/// Memory that is kept for the next call on the same thread, lent to one call at a time.
#pragma once

#include <brine/wire/cursor.hpp>

#include <cstddef>
#include <memory>
#include <string>

namespace brine::inline v0::wire {

/// The most that a thread keeps between calls, in bytes.
inline constexpr std::size_t kept_between_calls = std::size_t{16} << 20;

inline void trim(workspace& memory) { memory.trim(kept_between_calls); }
inline void trim(std::string& memory) {
    if (memory.capacity() > kept_between_calls) std::string().swap(memory);
}

/// Borrows the thread's own T; a nested call, which finds it lent, gets a new one.
template <class T>
class lease {
public:
    lease() {
        if (lent()) own_ = std::make_unique<T>();
        memory_ = own_ ? own_.get() : &kept();
        lent() = true;
    }
    lease(lease const&) = delete;
    lease& operator=(lease const&) = delete;
    ~lease() {
        if (own_) return;
        trim(*memory_);
        lent() = false;
    }

    T& operator*() { return *memory_; }
    T* operator->() { return memory_; }

private:
    static T& kept() {
        static thread_local T memory;
        return memory;
    }
    static bool& lent() {
        static thread_local bool taken = false;
        return taken;
    }

    std::unique_ptr<T> own_;  ///< only in a nested call
    T* memory_;
};

}  // namespace brine::inline v0::wire
