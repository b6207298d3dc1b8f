/// Memory that is kept for the next call on the same thread, lent to one call at a time.
#pragma once

#include <brine/wire/cursor.hpp>

#include <cstddef>
#include <optional>
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
    lease() : owner_(!lent()) {
        if (owner_) lent() = true;
        else own_.emplace();
    }
    lease(lease const&) = delete;
    lease& operator=(lease const&) = delete;
    ~lease() {
        if (!owner_) return;
        trim(kept());
        lent() = false;
    }

    T& operator*() { return owner_ ? kept() : *own_; }

private:
    static T& kept() {
        static thread_local T memory;
        return memory;
    }
    static bool& lent() {
        static thread_local bool taken = false;
        return taken;
    }

    bool owner_;
    std::optional<T> own_;
};

}  // namespace brine::inline v0::wire
