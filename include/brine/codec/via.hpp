/// Written as another type: a class that has a text, a number or a record which says all of it.
#pragma once

#include <brine/codec/codec.hpp>

#include <concepts>
#include <exception>
#include <functional>
#include <new>
#include <string>
#include <type_traits>
#include <utility>

namespace brine::inline v0 {

namespace detail {

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

}  // namespace detail

/// A codec that writes what To makes of a value, and reads with From what was written, both as the type As:
///
///     template <> struct brine::codec<uuid> : brine::via<std::string, &uuid::to_string, &uuid::parse> {};
///
/// From returns the value; or something that may hold one, such as std::optional; or throws a std::exception, whose text
/// becomes the error's.
template <class As, auto To, auto From>
struct via {
    static constexpr void visit(auto& survey) { survey.template made_part<As>(""); }

    template <class T>
        requires std::is_invocable_v<decltype(To) const&, T const&>
    static bool encode(auto& out, T const& value) {
        return codec<As>::encode(out, As(std::invoke(To, value)));
    }

    template <class T>
        requires std::is_invocable_v<decltype(From) const&, As>
    static bool decode(auto& in, T& value) {
        As read{};
        if (!codec<As>::decode(in, read)) return false;
        return detail::without_throwing(in, [&] {
            auto outcome = std::invoke(From, std::move(read));
            if constexpr (detail::maybe_a<decltype(outcome), T>) {
                if (!outcome) return in.reject(detail::complaint_of(outcome));
                value = *std::move(outcome);
            } else {
                value = std::move(outcome);
            }
            return true;
        });
    }
};

}  // namespace brine::inline v0
