/// What is said about a type beside it: `annotations<T>`, or a member `static constexpr auto json`. A field's own type
/// never changes.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/base/type_name.hpp>

#include <cstddef>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace brine::inline v0 {

namespace reflect {

/// The option that gives a field another key.
template <fixed_string Key>
struct rename_option {
    static constexpr std::string_view key = Key.view();
};

/// Options of one field.
template <auto Member, class... Options>
struct field_options {
    static constexpr std::string_view name = member_name<Member>();
    std::tuple<Options...> options;
};

/// All that is said about a type.
template <class... Fields>
struct annotation {
    std::tuple<Fields...> fields;
};

}  // namespace reflect

/// Another key than the member's name: `field<&user::protected_>(rename<"protected">)`.
template <fixed_string Key>
inline constexpr reflect::rename_option<Key> rename{};

/// Says something about a member.
template <auto Member, class... Options>
constexpr auto field(Options... options) {
    return reflect::field_options<Member, Options...>{{options...}};
}

/// Gathers what is said about a type.
template <class... Fields>
constexpr auto annotate(Fields... fields) {
    return reflect::annotation<Fields...>{{fields...}};
}

/// Specialise it to say something about a type from outside.
template <class T>
inline constexpr auto annotations = annotate();

namespace reflect {

template <class T>
concept annotated_inside = requires { T::json.fields; };

/// What is said about T, wherever it stands.
template <class T>
constexpr auto const& annotation_of() {
    if constexpr (annotated_inside<T>) return T::json;
    else return annotations<T>;
}

/// Calls f with each option of the member of that name.
template <class T>
constexpr void for_each_option(std::string_view member, auto f) {
    std::apply([&](auto const&... fields) {
        (void(fields.name == member ? std::apply([&](auto const&... options) { (f(options), ...); }, fields.options)
                                    : void()), ...);
    }, annotation_of<T>().fields);
}

}  // namespace reflect

}  // namespace brine::inline v0
