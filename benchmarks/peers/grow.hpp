/// Building a JSON tree from a value, for libraries that write from one; the models' members by their lists.
/// A `Maker` has node, text(string_view), number(any), boolean(bool), array(), append(array, node), object() and
/// add(object, name, node).
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "members.hpp"
#include "nullable.hpp"
#include "tree.hpp"

namespace peers::tree {

inline std::string_view key_text(std::string const& key, std::string&) { return key; }
inline std::string_view key_text(std::uint64_t key, std::string& buffer) { return buffer = std::to_string(key); }

template <class Maker, class T>
typename Maker::node grown(Maker& maker, T const& value);

template <class Maker, class Sequence>
typename Maker::node grown_array(Maker& maker, Sequence const& values) {
    auto array = maker.array();
    for (auto const& value : values) maker.append(array, grown(maker, value));
    return array;
}

template <class Maker, keyed Map>
typename Maker::node grown_map(Maker& maker, Map const& map) {
    auto object = maker.object();
    std::string buffer;
    for (auto const& [key, value] : map) maker.add(object, key_text(key, buffer), grown(maker, value));
    return object;
}

template <class Maker, listed Model>
typename Maker::node grown_record(Maker& maker, Model const& model) {
    auto object = maker.object();
    all_members<Model>([&](auto const& member) {
        auto const& field = model.*member.pointer;
        if constexpr (nullable<std::remove_cvref_t<decltype(field)>>) {
            if (field) maker.add(object, member.name, grown(maker, *field));
        } else {
            maker.add(object, member.name, grown(maker, field));
        }
        return true;
    });
    return object;
}

template <class Maker, class T>
typename Maker::node grown(Maker& maker, T const& value) {
    if constexpr (std::same_as<T, std::string>) return maker.text(value);
    else if constexpr (std::same_as<T, bool>) return maker.boolean(value);
    else if constexpr (std::is_arithmetic_v<T>) return maker.number(value);
    else if constexpr (listed<T>) return grown_record(maker, value);
    else if constexpr (keyed<T>) return grown_map(maker, value);
    else return grown_array(maker, value);
}

}  // namespace peers::tree
