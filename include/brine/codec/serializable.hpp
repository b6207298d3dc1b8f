/// encodable, decodable, serializable: what the survey finds, as concepts and as one complaint.
#pragma once

#include <brine/base/build.hpp>
#include <brine/codec/survey.hpp>
#include <brine/wire/reader.hpp>
#include <brine/wire/writer.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <vector>

namespace brine::inline v0 {

/// How many arrays and objects may be open at once, unless a parser says otherwise.
inline constexpr std::size_t default_depth = 1024;

namespace detail {

using this_build = build<builds_for_avx2, builds_for_avx512, builds_with_exceptions>;
using this_reader = wire::reader<this_build>;
template <layout Layout>
using this_writer = wire::writer<Layout, this_build>;

/// The way out: a type takes part if its codec can write it.
struct encoding {
    static constexpr std::string_view verb = "encode";
    template <class T>
    static constexpr bool supports = has_codec<std::remove_const_t<T>> &&
        requires(this_writer<compact>& out, T const& value) {
            { codec<std::remove_const_t<T>>::encode(out, value) } -> std::same_as<bool>;
        };
};

/// The way in: its codec can read it.
struct decoding {
    static constexpr std::string_view verb = "decode";
    template <class T>
    static constexpr bool supports = has_codec<T> && requires(this_reader& in, T& value) {
        { codec<T>::decode(in, value) } -> std::same_as<bool>;
    };
};

template <class Way, class T>
constexpr auto surveyed() {
    survey<Way> walk;
    walk.template part<T>("");
    return walk;
}

template <class Way, class T>
inline constexpr bool takes_part = !surveyed<Way, T>().found();

/// `Order $.customers{}.session`: whose path it is, and the path of the first part without a JSON form.
template <class Way, class T>
constexpr std::vector<std::string_view> place() {
    std::vector<std::string_view> pieces{type_name<T>(), " $"};
    auto const walk = surveyed<Way, T>();
    pieces.insert(pieces.end(), walk.path().begin(), walk.path().end());
    return pieces;
}

template <class Way, class T>
inline constexpr std::size_t culprit_size = joined_size(place<Way, T>());

template <class Way, class T>
inline constexpr auto culprit = join<culprit_size<Way, T>>(place<Way, T>());

template <class Way, class T>
inline constexpr std::size_t remedy_size = surveyed<Way, T>().remedy().size();

template <class Way, class T>
inline constexpr auto remedy = fixed_string<remedy_size<Way, T>>(surveyed<Way, T>().remedy());

template <fixed_string Where, fixed_string Remedy>
struct unsupported {
    static_assert(Where.size() == 0, "brine: no JSON form; see the path and the remedy in the line above");
};

/// One error: names the path, the type and the remedy.
template <class Way, class T>
constexpr void complain() {
    static_cast<void>(sizeof(unsupported<culprit<Way, T>, remedy<Way, T>>));
}

}  // namespace detail

/// Everything that T is made of can be written as JSON. T must be complete.
template <class T>
concept encodable = detail::takes_part<detail::encoding, std::remove_cvref_t<T>>;

/// Everything that T is made of can be read from JSON. T must be complete.
template <class T>
concept decodable = std::is_object_v<T> && detail::takes_part<detail::decoding, T>;

/// Both: from_json(to_json(x)) == x.
template <class T>
concept serializable = encodable<T> && decodable<T>;

}  // namespace brine::inline v0
