/// Random values of any type that brine can write, made from its kind and, for records, from reflection.
#pragma once

#include "random.hpp"
#include "samples.hpp"

#include <brine/brine.hpp>

#include <concepts>
#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

namespace support {

template <class T>
T any_value(random_numbers& dice);

namespace kinds {

template <brine::kind Kind, class T>
struct maker;

template <class T>
struct maker<brine::kind::boolean, T> {
    static void fill(random_numbers& dice, T& value) { value = dice.coin(); }
};
template <class T>
struct maker<brine::kind::number, T> {
    static void fill(random_numbers& dice, T& value) {
        if constexpr (std::integral<T>) value = sample::any_integer<T>(dice);
        else value = static_cast<T>(sample::any_integer<int>(dice)) / 8;
    }
};
template <class T>
struct maker<brine::kind::enumeration, T> {
    static void fill(random_numbers& dice, T& value) {
        auto const& values = brine::reflect::enumerators<T>.values;
        value = values[dice.below(values.size())];
    }
};
template <class T>
struct maker<brine::kind::string, T> {
    static void fill(random_numbers& dice, T& value) { value = sample::any_text(dice); }
};
template <class T>
struct maker<brine::kind::nullable, T> {
    static void fill(random_numbers& dice, T& value) {
        using content = std::remove_cvref_t<decltype(*value)>;
        value.reset();
        if (!dice.coin()) return;
        if constexpr (requires { value.emplace(); }) value = any_value<content>(dice);
        else value.reset(new content(any_value<content>(dice)));
    }
};
template <class T>
struct maker<brine::kind::sequence, T> {
    static void fill(random_numbers& dice, T& value) {
        value.clear();
        for (auto size = dice.below(4); size > 0; --size) value.push_back(any_value<typename T::value_type>(dice));
    }
};
template <class T>
struct maker<brine::kind::array, T> {
    static void fill(random_numbers& dice, T& value) {
        for (auto& each : value) each = any_value<typename T::value_type>(dice);
    }
};
template <class T>
struct maker<brine::kind::map, T> {
    static void fill(random_numbers& dice, T& value) {
        value.clear();
        for (auto size = dice.below(4); size > 0; --size)
            value.try_emplace(any_value<typename T::key_type>(dice), any_value<typename T::mapped_type>(dice));
    }
};
template <class T>
struct maker<brine::kind::tuple, T> {
    static void fill(random_numbers& dice, T& value) {
        std::apply([&](auto&... parts) { ((parts = any_value<std::remove_reference_t<decltype(parts)>>(dice)), ...); }, value);
    }
};
template <class T>
struct maker<brine::kind::record, T> {
    static void fill(random_numbers& dice, T& value) {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            ((brine::reflect::get<I>(value) = any_value<brine::reflect::field_type<T, I>>(dice)), ...);
        }(std::make_index_sequence<brine::reflect::field_count<T>>());
    }
};

}  // namespace kinds

/// A value with random contents, a few elements in each container.
template <class T>
T any_value(random_numbers& dice) {
    T value{};
    kinds::maker<brine::kind_of<T>, T>::fill(dice, value);
    return value;
}

}  // namespace support
