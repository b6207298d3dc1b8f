/// Written as another type: a class that has a text, a number or a record which says all of it.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/outcome.hpp>

#include <functional>
#include <optional>
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

    static constexpr void visit(auto& survey) { survey.template made_part<As>(""); }

    template <class T>
        requires std::is_invocable_v<decltype(To) const&, T const&>
    static bool encode(auto& out, T const& value) {
        return codec<As>::encode(out, As(std::invoke(To, value)));
    }

    template <class T>
        requires std::is_invocable_v<decltype(From) const&, As>
    static bool decode(auto& in, T& value) {
        return with_outcome<T>(in, [&](auto&& read) { value = std::forward<decltype(read)>(read); });
    }

    template <class T>
    static std::optional<T> construct(auto& in) {
        std::optional<T> made;
        with_outcome<T>(in, [&](auto&& read) { made.emplace(std::forward<decltype(read)>(read)); });
        return made;
    }

private:
    template <class T>
    static bool with_outcome(auto& in, auto take) {
        As read{};
        if (!codec<As>::decode(in, read)) return false;
        return detail::without_throwing(in, [&] {
            auto outcome = std::invoke(From, std::move(read));
            if constexpr (detail::maybe_a<decltype(outcome), T>) {
                if (!outcome) return in.reject(detail::complaint_of(outcome));
                take(*std::move(outcome));
            } else {
                take(std::move(outcome));
            }
            return true;
        });
    }
};

}  // namespace brine::inline v0
