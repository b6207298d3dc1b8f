/// A value, or the error that stands in its place.
#pragma once

#include <brine/base/error.hpp>

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>
#include <version>
#if defined(__cpp_lib_expected)
#include <expected>
#endif

namespace brine::inline v0 {

/// Either a T or an error. Converts to `std::expected<T, brine::error>` where the library has it.
template <class T>
class [[nodiscard]] result {
public:
    using value_type = T;
    using error_type = brine::error;

    result()
        requires std::is_default_constructible_v<T>
        : content_(std::in_place_index<0>) {}
    result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
    result(brine::error failure) : content_(std::in_place_index<1>, std::move(failure)) {}

    [[nodiscard]] bool has_value() const noexcept { return content_.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    /// The value; there must be one.
    T& operator*() & noexcept { return *std::get_if<0>(&content_); }
    T const& operator*() const& noexcept { return *std::get_if<0>(&content_); }
    T&& operator*() && noexcept { return std::move(**this); }
    T* operator->() noexcept { return std::get_if<0>(&content_); }
    T const* operator->() const noexcept { return std::get_if<0>(&content_); }

    /// The value; throws brine::exception if there is none.
    T& value() & { return require(), **this; }
    T const& value() const& { return require(), **this; }
    T&& value() && { return require(), std::move(**this); }

    template <class U = T>
    T value_or(U&& other) const& {
        return has_value() ? **this : static_cast<T>(std::forward<U>(other));
    }
    template <class U = T>
    T value_or(U&& other) && {
        return has_value() ? *std::move(*this) : static_cast<T>(std::forward<U>(other));
    }

    /// The error; there must be one.
    [[nodiscard]] brine::error const& error() const noexcept { return *std::get_if<1>(&content_); }

#if defined(__cpp_lib_expected)
    operator std::expected<T, brine::error>() && {
        if (has_value()) return *std::move(*this);
        return std::unexpected(error());
    }
#endif

private:
    void require() const {
        if (!has_value()) detail::raise(error());
    }

    std::variant<T, brine::error> content_;
};

/// Success, or an error.
template <>
class [[nodiscard]] result<void> {
public:
    using value_type = void;
    using error_type = brine::error;

    result() noexcept {}  // not defaulted: then `return {};` would zero the room of the error first
    result(brine::error failure) : failure_(std::move(failure)) {}

    [[nodiscard]] bool has_value() const noexcept { return !failure_; }
    explicit operator bool() const noexcept { return has_value(); }
    void operator*() const noexcept {}
    void value() const {
        if (failure_) detail::raise(*failure_);
    }
    /// The error; there must be one.
    [[nodiscard]] brine::error const& error() const noexcept { return *failure_; }

#if defined(__cpp_lib_expected)
    operator std::expected<void, brine::error>() && {
        if (has_value()) return {};
        return std::unexpected(error());
    }
#endif

private:
    std::optional<brine::error> failure_;
};

}  // namespace brine::inline v0
