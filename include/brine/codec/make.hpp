/// New values: made by default and then read into, or made by their codecs.
#pragma once

#include <brine/codec/codec.hpp>

#include <optional>
#include <type_traits>
#include <utility>

namespace brine::inline v0 {

namespace detail {

/// Reads a new value and hands it over; `take` says whether it is welcome.
template <class T>
bool make(auto& in, auto take) {
    if constexpr (std::is_default_constructible_v<T>) {
        T made{};
        return codec<T>::decode(in, made) && take(std::move(made));
    } else {
        bool welcome = true;
        return codec<T>::template construct<T>(in, [&](T&& made) { welcome = take(std::move(made)); }) && welcome;
    }
}

/// A value that is made by reading it.
template <class T>
struct fresh {
    std::optional<T> value{};
};

}  // namespace detail

template <class T>
struct codec<detail::fresh<T>> {
    static constexpr void visit(auto& survey) { survey.template part<T>(""); }

    static bool decode(auto& in, detail::fresh<T>& made) {
        return detail::make<T>(in, [&](T&& value) { return made.value.emplace(std::move(value)), true; });
    }
};

}  // namespace brine::inline v0
