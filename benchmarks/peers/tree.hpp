/// Copying values out of a JSON tree, for every library that parses into one: the models' members by their lists.
/// A library says in `access<Node>` how its nodes are asked.
#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "members.hpp"
#include "nullable.hpp"

namespace peers::tree {

/// is_null(node); get(node, bool& | double& | std::int64_t& | std::uint64_t& | std::string_view&);
/// count(node, std::size_t&) of an array; each_element(node, visit(node)); each_member(node, visit(key, node));
/// `members`, made of a node, with valid() and find(name, node&). Visits stop at the first false.
template <class Node>
struct access;

/// Looks for members from where the last one was found, so that a document in declared order is walked once.
/// `Position` is an iterator over members; `Face` has key(position) and value(position).
template <class Position, class Face>
class members_in_order {
public:
    members_in_order(Position begin, Position end) : begin_(begin), next_(begin), end_(end) {}

    bool find(std::string_view name, auto& value) {
        return find_between(name, next_, end_, value) || find_between(name, begin_, next_, value);
    }

private:
    bool find_between(std::string_view name, Position at, Position end, auto& value) {
        for (; at != end; ++at) {
            if (Face::key(at) != name) continue;
            value = Face::value(at);
            next_ = ++at;
            return true;
        }
        return false;
    }

    Position begin_;
    Position next_;
    Position end_;
};

inline bool copy_key(std::string_view from, std::string& to) {
    to.assign(from);
    return true;
}

inline bool copy_key(std::string_view from, std::uint64_t& to) {
    auto const [stopped, failure] = std::from_chars(from.data(), from.data() + from.size(), to);
    return failure == std::errc{} && stopped == from.data() + from.size();
}

template <class T>
concept keyed = requires { typename T::mapped_type; };

/// The integer of 64 bits that holds every T.
template <std::integral T>
using widest = std::conditional_t<std::signed_integral<T>, std::int64_t, std::uint64_t>;

template <class Node>
bool copy(Node from, bool& to) {
    return access<Node>::get(from, to);
}

template <class Node, std::floating_point T>
bool copy(Node from, T& to) {
    double number{};
    if (!access<Node>::get(from, number)) return false;
    to = static_cast<T>(number);
    return true;
}

template <class Node, std::integral T>
bool copy(Node from, T& to) {
    widest<T> number{};
    if (!access<Node>::get(from, number) || !std::in_range<T>(number)) return false;
    to = static_cast<T>(number);
    return true;
}

template <class Node>
bool copy(Node from, std::string& to) {
    std::string_view text;
    if (!access<Node>::get(from, text)) return false;
    to.assign(text);
    return true;
}

template <class Node, listed Model>
bool copy(Node from, Model& to);
template <class Node, nullable T>
bool copy(Node from, T& to);
template <class Node, class T>
bool copy(Node from, std::vector<T>& to);
template <class Node, class T, std::size_t N>
bool copy(Node from, std::array<T, N>& to);
template <class Node, keyed Map>
bool copy(Node from, Map& to);

template <class Node, listed Model>
bool copy(Node from, Model& to) {
    typename access<Node>::members members(from);
    return members.valid() && all_members<Model>([&](auto const& member) {
        auto& field = to.*member.pointer;
        Node value{};
        if (members.find(member.name, value)) return copy(value, field);
        if constexpr (nullable<std::remove_cvref_t<decltype(field)>>) {
            field.reset();
            return true;
        } else {
            return false;
        }
    });
}

template <class Node, nullable T>
bool copy(Node from, T& to) {
    if (!access<Node>::is_null(from)) return copy(from, present(to));
    to.reset();
    return true;
}

template <class Node, class T>
bool copy(Node from, std::vector<T>& to) {
    std::size_t count{};
    if (!access<Node>::count(from, count)) return false;
    to.resize(count);
    auto slot = to.begin();
    return access<Node>::each_element(from, [&](Node element) { return copy(element, *slot++); });
}

template <class Node, class T, std::size_t N>
bool copy(Node from, std::array<T, N>& to) {
    std::size_t count{};
    if (!access<Node>::count(from, count) || count != N) return false;
    auto slot = to.begin();
    return access<Node>::each_element(from, [&](Node element) { return copy(element, *slot++); });
}

template <class Node, keyed Map>
bool copy(Node from, Map& to) {
    to.clear();
    return access<Node>::each_member(from, [&](std::string_view name, Node value) {
        typename Map::key_type key{};
        return copy_key(name, key) && copy(value, to[std::move(key)]);
    });
}

}  // namespace peers::tree
