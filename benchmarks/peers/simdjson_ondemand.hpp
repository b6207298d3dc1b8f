/// The peer simdjson On-Demand: values are read straight into the same structs, members found by the lists.
/// It gets what suits it best: padded input made beforehand, a parser that is reused, members asked for in order.
#pragma once

#include <string_view>

#if __has_include(<simdjson.h>)

#include <array>
#include <concepts>
#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <simdjson.h>

#include "members.hpp"
#include "nullable.hpp"
#include "tree.hpp"

namespace peers::ondemand {

namespace on = simdjson::ondemand;

/// `From` is a value or the document.
template <class From>
bool read(From& from, bool& to) {
    return from.get_bool().get(to) == simdjson::SUCCESS;
}

template <class From, std::floating_point T>
bool read(From& from, T& to) {
    double number{};
    if (from.get_double().get(number) != simdjson::SUCCESS) return false;
    to = static_cast<T>(number);
    return true;
}

template <class From, std::integral T>
bool read(From& from, T& to) {
    tree::widest<T> number{};
    if (from.get(number) != simdjson::SUCCESS || !std::in_range<T>(number)) return false;
    to = static_cast<T>(number);
    return true;
}

template <class From>
bool read(From& from, std::string& to) {
    std::string_view text;
    if (from.get_string().get(text) != simdjson::SUCCESS) return false;
    to.assign(text);
    return true;
}

template <class From, listed Model>
bool read(From& from, Model& to);
template <class From, nullable T>
bool read(From& from, T& to);
template <class From, class T>
bool read(From& from, std::vector<T>& to);
template <class From, class T, std::size_t N>
bool read(From& from, std::array<T, N>& to);
template <class From, tree::keyed Map>
bool read(From& from, Map& to);

template <class From, listed Model>
bool read(From& from, Model& to) {
    on::object object;
    if (from.get_object().get(object) != simdjson::SUCCESS) return false;
    return all_members<Model>([&](auto const& member) {
        auto& field = to.*member.pointer;
        on::value value;
        if (object.find_field_unordered(member.name).get(value) == simdjson::SUCCESS) return read(value, field);
        if constexpr (nullable<std::remove_cvref_t<decltype(field)>>) {
            field.reset();
            return true;
        } else {
            return false;
        }
    });
}

template <class From, nullable T>
bool read(From& from, T& to) {
    bool null{};
    if (from.is_null().get(null) != simdjson::SUCCESS) return false;
    if (!null) return read(from, present(to));
    to.reset();
    return true;
}

template <class From, class T>
bool read(From& from, std::vector<T>& to) {
    on::array array;
    if (from.get_array().get(array) != simdjson::SUCCESS) return false;
    std::size_t count = 0;
    for (auto element : array) {
        on::value value;
        if (element.get(value) != simdjson::SUCCESS) return false;
        if (count == to.size()) to.emplace_back();
        if (!read(value, to[count++])) return false;
    }
    to.resize(count);
    return true;
}

template <class From, class T, std::size_t N>
bool read(From& from, std::array<T, N>& to) {
    on::array array;
    if (from.get_array().get(array) != simdjson::SUCCESS) return false;
    std::size_t count = 0;
    for (auto element : array) {
        on::value value;
        if (element.get(value) != simdjson::SUCCESS || count == N || !read(value, to[count++])) return false;
    }
    return count == N;
}

template <class From, tree::keyed Map>
bool read(From& from, Map& to) {
    on::object object;
    if (from.get_object().get(object) != simdjson::SUCCESS) return false;
    to.clear();
    for (auto field : object) {
        std::string_view name;
        on::value value;
        typename Map::key_type key{};
        if (field.unescaped_key().get(name) != simdjson::SUCCESS || field.value().get(value) != simdjson::SUCCESS) return false;
        if (!tree::copy_key(name, key) || !read(value, to[std::move(key)])) return false;
    }
    return true;
}

}  // namespace peers::ondemand

namespace peers {

class simdjson_ondemand {
public:
    static constexpr std::string_view library = "simdjson";
    static constexpr std::string_view name = "simdjson On-Demand";
    static constexpr bool available = true;
    static std::string version() { return SIMDJSON_VERSION; }

    template <class Model>
    static constexpr bool decodes = listed<Model>;
    template <class Model>
    static constexpr bool encodes = false;

    void prepare(std::string_view text) { text_ = simdjson::padded_string(text); }

    template <class Model>
    bool decode(Model& into) {
        simdjson::ondemand::document document;
        return parser_.iterate(text_).get(document) == simdjson::SUCCESS && ondemand::read(document, into);
    }

private:
    simdjson::padded_string text_;
    simdjson::ondemand::parser parser_;
};

}  // namespace peers

#else

#include "absent.hpp"

namespace peers {

class simdjson_ondemand : public absent {
public:
    static constexpr std::string_view library = "simdjson";
    static constexpr std::string_view name = "simdjson On-Demand";
};

}  // namespace peers

#endif
