/// Values that should not be seen by accident.
#pragma once

#include <cstdint>
#include <type_traits>
#include <utility>

namespace brine::inline v0 {

/// What becomes of a secret that is written: the call does not compile, or the text says "[redacted]", which is never read
/// as a secret.
enum class when_written : std::uint8_t { refused, redacted };

/// A value that is read like any T, and that only reveal() shows. Nothing of it is in an error: messages about a text that
/// holds a secret have no excerpt.
template <class T, when_written Policy = when_written::refused>
class secret {
public:
    secret() = default;
    explicit secret(T value) : value_(std::move(value)) {}

    [[nodiscard]] T const& reveal() const noexcept { return value_; }
    [[nodiscard]] T& reveal() noexcept { return value_; }

    friend bool operator==(secret const&, secret const&) = default;

private:
    T value_{};
};

}  // namespace brine::inline v0
