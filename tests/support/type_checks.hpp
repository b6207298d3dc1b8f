/// Checks for a type: a value has a text and comes back from it, fresh and in place; a wrong text has this complaint.
#pragma once

#include "option_checks.hpp"

#include <brine/brine.hpp>

#include <cstddef>
#include <functional>
#include <memory_resource>
#include <string>
#include <utility>

namespace support {

/// What is thrown at a type that has no default constructor, and none that takes less than a number.
class numbered {
public:
    explicit numbered(int number) : number_(number) {}
    [[nodiscard]] int number() const { return number_; }
    static numbered from(int number) { return numbered(number); }
    friend auto operator<=>(numbered const&, numbered const&) = default;

private:
    int number_;
};

/// Can be moved and not copied.
struct only_moved {
    int number = 0;
    only_moved() = default;
    explicit only_moved(int of) : number(of) {}
    only_moved(only_moved&&) = default;
    only_moved& operator=(only_moved&&) = default;
    [[nodiscard]] int get() const { return number; }
    static only_moved from(int of) { return only_moved(of); }
    friend auto operator<=>(only_moved const&, only_moved const&) = default;
};

/// Counts what is allocated from it.
class counting_resource : public std::pmr::memory_resource {
public:
    std::size_t allocations = 0;

private:
    void* do_allocate(std::size_t bytes, std::size_t alignment) override {
        ++allocations;
        return std::pmr::new_delete_resource()->allocate(bytes, alignment);
    }
    void do_deallocate(void* at, std::size_t bytes, std::size_t alignment) override {
        std::pmr::new_delete_resource()->deallocate(at, bytes, alignment);
    }
    [[nodiscard]] bool do_is_equal(std::pmr::memory_resource const& other) const noexcept override { return this == &other; }
};

/// Why a value cannot be written: the error's message; its text if it can.
template <class T>
std::string complaint_on_writing(T const& value) {
    auto const written = brine::try_to_json(value);
    return written ? *written : written.error().message();
}

}  // namespace support

template <>
struct brine::codec<support::numbered> : brine::via<int, &support::numbered::number, &support::numbered::from> {};
template <>
struct brine::codec<support::only_moved> : brine::via<int, &support::only_moved::get, &support::only_moved::from> {};
