/// What becomes of calling a user's function with a value that was read: a value, none, or an exception.
#pragma once

#include <concepts>
#include <exception>
#include <new>
#include <string>
#include <utility>

namespace brine::inline v0::detail {

/// What may be no value, such as std::optional and std::expected, but is not the value itself.
template <class Outcome, class T>
concept maybe_a = !std::convertible_to<Outcome, T> && requires(Outcome& outcome) {
    static_cast<bool>(outcome);
    { *outcome } -> std::convertible_to<T>;
};

/// Why there is no value, where the outcome says so in words.
std::string complaint_of(auto const& outcome) {
    if constexpr (requires { std::string(outcome.error()); }) return std::string(outcome.error());
    else return "not a valid value";
}

/// Calls f; an exception of the standard library's kind is the reason for which reading fails. Lack of memory is none.
bool without_throwing(auto& in, auto f) {
#if defined(__cpp_exceptions)
    try {
        return f();
    } catch (std::bad_alloc const&) {
        throw;
    } catch (std::exception const& thrown) {
        return in.reject(thrown.what());
    }
#else
    static_cast<void>(in);
    return f();
#endif
}

/// Calls make, and puts what it made; no value, an error or an exception is the reason for which reading fails.
template <class T>
bool take_outcome(auto& in, auto make, auto put) {
    return without_throwing(in, [&] {
        auto outcome = make();
        if constexpr (maybe_a<decltype(outcome), T>) {
            if (!outcome) return in.reject(complaint_of(outcome));
            put(*std::move(outcome));
        } else {
            put(std::move(outcome));
        }
        return true;
    });
}

}  // namespace brine::inline v0::detail
