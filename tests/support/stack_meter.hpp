/// How much stack a piece of work needs: it runs on a thread whose stack was painted before, and the paint that is left
/// is looked at afterwards.
#pragma once

#include <pthread.h>
#include <sys/mman.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <exception>
#include <functional>
#include <new>

namespace support {

class stack_meter {
public:
    /// The bytes of stack that the work used, of `size` that it may use. What the work throws passes through.
    static std::size_t measure(std::function<void()> work, std::size_t size = std::size_t{16} << 20) {
        auto* const stack = static_cast<unsigned char*>(
            ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
        if (stack == MAP_FAILED) throw std::bad_alloc();
        std::memset(stack, paint, size);

        job task{std::move(work), nullptr, nullptr};
        pthread_attr_t attributes;
        pthread_attr_init(&attributes);
        pthread_attr_setstack(&attributes, stack, size);
        pthread_t thread;
        bool const started = pthread_create(&thread, &attributes, run, &task) == 0;
        if (started) pthread_join(thread, nullptr);
        pthread_attr_destroy(&attributes);

        auto const* const lowest = std::find_if(stack, stack + size, [](unsigned char byte) { return byte != paint; });
        auto const used = started ? static_cast<std::size_t>(task.entry - lowest) : 0;
        ::munmap(stack, size);
        if (!started) throw std::bad_alloc();
        if (task.failure) std::rethrow_exception(task.failure);
        return used;
    }

private:
    static constexpr unsigned char paint = 0xA5;

    struct job {
        std::function<void()> work;
        unsigned char const* entry;
        std::exception_ptr failure;
    };

    static void* run(void* argument) {
        auto& task = *static_cast<job*>(argument);
        task.entry = static_cast<unsigned char const*>(__builtin_frame_address(0));
        try {
            task.work();
        } catch (...) {
            task.failure = std::current_exception();
        }
        return nullptr;
    }
};

}  // namespace support
