/// Members that may be null, or may be missing, where std::optional does not tell the two apart.
#pragma once

#include <cstddef>
#include <optional>
#include <type_traits>
#include <utility>

namespace brine::inline v0 {

/// A value or null. A member of this type must be there, and is always written.
template <class T>
struct nullable : std::optional<T> {
    using std::optional<T>::optional;

    friend bool operator==(nullable const& a, nullable const& b) {
        return static_cast<std::optional<T> const&>(a) == static_cast<std::optional<T> const&>(b);
    }
};

/// A value, null, or missing, which is what it is at first: what a patch may say about a member.
template <class T>
class maybe {
public:
    maybe() = default;
    maybe(std::nullptr_t) : null_(true) {}
    maybe(T value) : value_(std::move(value)) {}

    [[nodiscard]] bool is_missing() const noexcept { return !value_ && !null_; }
    [[nodiscard]] bool is_null() const noexcept { return null_; }
    [[nodiscard]] bool has_value() const noexcept { return value_.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }

    /// The value; there must be one.
    T& operator*() & noexcept { return *value_; }
    T const& operator*() const& noexcept { return *value_; }
    T&& operator*() && noexcept { return *std::move(value_); }
    T* operator->() noexcept { return &*value_; }
    T const* operator->() const noexcept { return &*value_; }

    template <class U = T>
    [[nodiscard]] T value_or(U&& other) const& {
        return value_.value_or(std::forward<U>(other));
    }

    /// Makes it a value.
    template <class... Arguments>
    T& emplace(Arguments&&... arguments) {
        null_ = false;
        return value_.emplace(std::forward<Arguments>(arguments)...);
    }
    /// Makes it missing.
    void reset() noexcept { value_.reset(), null_ = false; }
    void set_null() noexcept { value_.reset(), null_ = true; }

    friend bool operator==(maybe const&, maybe const&) = default;

private:
    std::optional<T> value_{};
    bool null_ = false;
};

}  // namespace brine::inline v0
