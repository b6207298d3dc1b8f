/// Written as another type: a class that has a text, a number or a record which says all of it.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/outcome.hpp>

#include <functional>
#include <type_traits>
#include <utility>

namespace brine::inline v0 {

/// A codec that writes what To makes of a value, and reads with From what was written, both as the type As:
///
///     template <> struct brine::codec<uuid> : brine::via<std::string, &uuid::to_string, &uuid::parse> {};
///
/// From returns the value; or something that may hold one, such as std::optional; or throws a std::exception, whose text
/// becomes the error's.
template <class As, auto To, auto From>
struct via {
    using written_as = As;
    static constexpr bool is_text = detail::textual<As>;
    static constexpr bool constructs = true;
    static constexpr bool can_be_null = detail::takes_null<As>();

    static constexpr void visit(auto& survey) {
        if constexpr (requires { survey.meets_hidden_memory(); }) survey.meets_hidden_memory();
        survey.template made_part<As>("");
    }

    template <class T>
        requires std::is_invocable_v<decltype(To) const&, T const&>
    static bool encode(auto& out, T const& value) {
        return codec<As>::encode(out, As(std::invoke(To, value)));
    }

    template <class T>
        requires std::is_invocable_v<decltype(From) const&, As>
    static bool decode(auto& in, T& value) {
        return construct<T>(in, [&](auto&& made) { value = std::forward<decltype(made)>(made); });
    }

    template <class T>
    static bool construct(auto& in, auto put) {
        As read{};
        return codec<As>::decode(in, read) && detail::take_outcome<T>(in, [&] { return std::invoke(From, std::move(read)); }, put);
    }
};

namespace detail {

/// Stands for a member that is written as another type, towards the survey.
template <class As>
struct via_part {};

}  // namespace detail

template <class As>
struct codec<detail::via_part<As>> {
    static constexpr bool both_ways = true;

    static constexpr void visit(auto& survey) {
        if constexpr (requires { survey.meets_hidden_memory(); }) survey.meets_hidden_memory();
        survey.template made_part<As>("");
    }
};

}  // namespace brine::inline v0
