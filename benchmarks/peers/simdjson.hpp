/// The peer simdjson: its DOM alone, and its DOM copied into the same structs.
/// It gets what suits it best: padded input made beforehand, a parser that is reused, members looked for in order.
#pragma once

#include <string_view>

#if __has_include(<simdjson.h>)

#include <array>
#include <charconv>
#include <concepts>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <simdjson.h>

#include "members.hpp"
#include "nullable.hpp"

namespace peers::dom {

using simdjson::dom::element;

/// Looks for members from where the last one was found, so that a document in declared order is walked once.
class members_in_order {
public:
    explicit members_in_order(simdjson::dom::object object)
        : begin_(object.begin()), next_(object.begin()), end_(object.end()) {}

    bool find(std::string_view name, element& value) {
        return find_between(name, next_, end_, value) || find_between(name, begin_, next_, value);
    }

private:
    using position = simdjson::dom::object::iterator;

    bool find_between(std::string_view name, position at, position end, element& value) {
        for (; at != end; ++at) {
            if (!at.key_equals(name)) continue;
            value = at.value();
            next_ = ++at;
            return true;
        }
        return false;
    }

    position begin_;
    position next_;
    position end_;
};

inline bool copy(element from, bool& to) { return from.get(to) == simdjson::SUCCESS; }
inline bool copy(element from, double& to) { return from.get(to) == simdjson::SUCCESS; }

template <std::integral T>
bool copy(element from, T& to) {
    using widest = std::conditional_t<std::signed_integral<T>, std::int64_t, std::uint64_t>;
    widest number{};
    if (from.get(number) != simdjson::SUCCESS || !std::in_range<T>(number)) return false;
    to = static_cast<T>(number);
    return true;
}

inline bool copy(element from, std::string& to) {
    std::string_view text;
    if (from.get(text) != simdjson::SUCCESS) return false;
    to.assign(text);
    return true;
}

template <listed Model>
bool copy(element from, Model& to);
template <nullable T>
bool copy(element from, T& to);
template <class T>
bool copy(element from, std::vector<T>& to);
template <class T, std::size_t N>
bool copy(element from, std::array<T, N>& to);
template <class Map>
    requires requires { typename Map::mapped_type; }
bool copy(element from, Map& to);

template <listed Model>
bool copy(element from, Model& to) {
    simdjson::dom::object object;
    if (from.get(object) != simdjson::SUCCESS) return false;
    members_in_order members(object);
    return all_members<Model>([&](auto const& member) {
        auto& field = to.*member.pointer;
        element value;
        if (members.find(member.name, value)) return copy(value, field);
        if constexpr (nullable<std::remove_cvref_t<decltype(field)>>) {
            field.reset();
            return true;
        } else {
            return false;
        }
    });
}

template <nullable T>
bool copy(element from, T& to) {
    if (!from.is_null()) return copy(from, present(to));
    to.reset();
    return true;
}

template <class T>
bool copy(element from, std::vector<T>& to) {
    simdjson::dom::array array;
    if (from.get(array) != simdjson::SUCCESS) return false;
    to.resize(array.size());
    auto slot = to.begin();
    for (element const value : array) {
        if (!copy(value, *slot++)) return false;
    }
    return true;
}

template <class T, std::size_t N>
bool copy(element from, std::array<T, N>& to) {
    simdjson::dom::array array;
    if (from.get(array) != simdjson::SUCCESS || array.size() != N) return false;
    auto slot = to.begin();
    for (element const value : array) {
        if (!copy(value, *slot++)) return false;
    }
    return true;
}

inline bool copy_key(std::string_view from, std::string& to) {
    to.assign(from);
    return true;
}

inline bool copy_key(std::string_view from, std::uint64_t& to) {
    auto const [stopped, failure] = std::from_chars(from.data(), from.data() + from.size(), to);
    return failure == std::errc{} && stopped == from.data() + from.size();
}

template <class Map>
    requires requires { typename Map::mapped_type; }
bool copy(element from, Map& to) {
    simdjson::dom::object object;
    if (from.get(object) != simdjson::SUCCESS) return false;
    to.clear();
    for (auto const member : object) {
        typename Map::key_type key{};
        if (!copy_key(member.key, key) || !copy(member.value, to[std::move(key)])) return false;
    }
    return true;
}

}  // namespace peers::dom

namespace peers {

class simdjson_dom {
public:
    static constexpr std::string_view library = "simdjson";
    static constexpr std::string_view name = "simdjson DOM + copy";
    static constexpr std::string_view name_of_parsing = "simdjson DOM only";
    static constexpr bool available = true;
    static std::string version() { return SIMDJSON_VERSION; }

    void prepare(std::string_view text) { text_ = simdjson::padded_string(text); }

    bool parse() { return parser_.parse(text_).error() == simdjson::SUCCESS; }

    template <class Model>
    bool decode(Model& into) {
        dom::element root;
        return parser_.parse(text_).get(root) == simdjson::SUCCESS && dom::copy(root, into);
    }

private:
    simdjson::padded_string text_;
    simdjson::dom::parser parser_;
};

}  // namespace peers

#else

namespace peers {

struct simdjson_dom {
    static constexpr std::string_view library = "simdjson";
    static constexpr std::string_view name = "simdjson DOM + copy";
    static constexpr std::string_view name_of_parsing = "simdjson DOM only";
    static constexpr bool available = false;
};

}  // namespace peers

#endif
