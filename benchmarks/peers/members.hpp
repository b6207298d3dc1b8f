/// The members of the models, listed by hand once for every peer that cannot find them by itself.
#pragma once

#include <string_view>
#include <tuple>
#include <type_traits>

namespace peers {

template <class Owner, class Type>
struct member {
    std::string_view name;
    Type Owner::* pointer;
};
template <class Owner, class Type>
member(char const*, Type Owner::*) -> member<Owner, Type>;

/// The tuple of a model's members in the document's order; specialised in members_<document>.hpp.
template <class Model>
inline constexpr auto members_of = std::tuple<>{};

template <class Model>
concept listed = std::tuple_size_v<std::remove_const_t<decltype(members_of<Model>)>> > 0;

/// Calls `visit` on one listed member after another until one call returns false.
template <listed Model, class Visitor>
constexpr bool all_members(Visitor&& visit) {
    return std::apply([&](auto const&... member) { return (visit(member) && ...); }, members_of<Model>);
}

}  // namespace peers
