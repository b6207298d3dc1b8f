/// Random values of any type that brine can write, made from its kind and, for records, from reflection.
#pragma once

#include "random.hpp"
#include "samples.hpp"

#include <brine/brine.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

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
        for (auto size = dice.below(4); size > 0; --size) {
            if constexpr (requires { value.emplace_back(); }) value.push_back(any_value<typename T::value_type>(dice));
            else value.push_front(any_value<typename T::value_type>(dice));
        }
    }
};
template <class T>
struct maker<brine::kind::set, T> {
    static void fill(random_numbers& dice, T& value) {
        value.clear();
        for (auto size = dice.below(4); size > 0; --size) value.insert(any_value<typename T::value_type>(dice));
    }
};
template <class T>
struct maker<brine::kind::multimap, T> {
    static void fill(random_numbers& dice, T& value) {
        value.clear();
        for (auto size = dice.below(4); size > 0; --size)
            value.emplace(any_value<typename T::key_type>(dice), any_value<typename T::mapped_type>(dice));
    }
};
template <class T>
struct maker<brine::kind::character, T> {
    static void fill(random_numbers& dice, T& value) { value = static_cast<T>(dice.below(0x80)); }
};
template <class T>
struct maker<brine::kind::wide_number, T> {
    static void fill(random_numbers& dice, T& value) {
        value = static_cast<T>(sample::any_integer<std::int64_t>(dice));
        if constexpr (brine::wire::wide_integer<T>) value = static_cast<T>(value * static_cast<T>(dice.next() >> dice.below(64)));
        else value /= 3;
    }
};
template <class T>
struct maker<brine::kind::wide_string, T> {
    static void fill(random_numbers& dice, T& value) {
        value.clear();
        for (auto size = dice.below(8); size > 0; --size)
            brine::wire::append_units(value, static_cast<std::uint32_t>(sizeof(typename T::value_type) == 1 ? dice.below(0x80) : 0x10FFFF - dice.below(0x100000)));
    }
};
template <class T>
struct maker<brine::kind::bytes, T> {
    static void fill(random_numbers& dice, T& value) {
        if constexpr (requires { value.resize(1); }) value.resize(dice.below(10));
        for (auto& each : value) each = static_cast<std::byte>(dice.next());
    }
};
template <class T>
struct maker<brine::kind::bitset, T> {
    static void fill(random_numbers& dice, T& value) { value = T(dice.next()); }
};
template <class T>
struct maker<brine::kind::complex, T> {
    static void fill(random_numbers& dice, T& value) {
        using part = typename T::value_type;
        value = T(any_value<part>(dice), any_value<part>(dice));
    }
};
template <class T>
struct maker<brine::kind::path, T> {
    static void fill(random_numbers& dice, T& value) { value = T(std::string(dice.below(8), 'p')) / std::string(dice.below(3), 'q'); }
};
template <class T>
struct maker<brine::kind::duration, T> {
    static void fill(random_numbers& dice, T& value) { value = T(sample::any_integer<typename T::rep>(dice)); }
};
template <class T>
struct maker<brine::kind::time_point, T> {
    static void fill(random_numbers& dice, T& value) { value = T(typename T::duration(static_cast<typename T::rep>(dice.below(T::period::num > 1 ? 1'000'000 : 100'000'000'000)))); }
};
template <class T>
struct maker<brine::kind::date, T> {
    static void fill(random_numbers& dice, T& value) {
        value = T(decltype(value.year())(static_cast<int>(dice.below(10'000))), decltype(value.month())(static_cast<unsigned>(1 + dice.below(12))),
                  decltype(value.day())(static_cast<unsigned>(1 + dice.below(28))));
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
struct maker<brine::kind::null, T> {
    static void fill(random_numbers&, T&) {}
};
template <class... Alternatives>
struct maker<brine::kind::variant, std::variant<Alternatives...>> {
    static void fill(random_numbers& dice, std::variant<Alternatives...>& value) {
        auto const chosen = dice.below(sizeof...(Alternatives));
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            ((chosen == I ? static_cast<void>(value.template emplace<I>(any_value<Alternatives>(dice))) : void()), ...);
        }(std::index_sequence_for<Alternatives...>());
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

template <class T>
struct maker<brine::kind::positional, T> : maker<brine::kind::record, T> {};
template <class T>
struct maker<brine::kind::wrapper, T> : maker<brine::kind::record, T> {};

}  // namespace kinds

/// A value with random contents, a few elements in each container.
template <class T>
T any_value(random_numbers& dice) {
    T value{};
    kinds::maker<brine::kind_of<T>, T>::fill(dice, value);
    return value;
}

}  // namespace support
