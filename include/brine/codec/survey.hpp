/// A walk, at compile time, over everything that a type is made of, to find what has no JSON form.
///
/// The path is a value: carried as a template parameter it made 16 nested structs compile in 81 s instead of 2.6 s. Each
/// type is visited once, so recursive types end and the cost is linear.
#pragma once

#include <brine/base/fixed_string.hpp>
#include <brine/base/type_name.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/remedy.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <vector>

namespace brine::inline v0 {

/// Defined for the types that can be the key of a JSON object; see codec/map.hpp.
template <class Key>
struct key_codec;

namespace detail {

template <class T>
concept has_codec = requires { sizeof(codec<T>); };

template <class T>
concept has_key_codec = requires { sizeof(key_codec<T>); };

/// Some pieces of text, joined at compile time.
template <std::size_t N>
constexpr fixed_string<N> join(std::vector<std::string_view> const& pieces) {
    fixed_string<N> joined;
    auto* to = joined.bytes;
    for (auto const piece : pieces) to = std::copy(piece.begin(), piece.end(), to);
    return joined;
}

constexpr std::size_t joined_size(std::vector<std::string_view> const& pieces) {
    std::size_t size = 0;
    for (auto const piece : pieces) size += piece.size();
    return size;
}

/// The walk. `Way` is encoding or decoding: it says whether a type takes part on its own.
template <class Way>
class survey {
public:
    /// Visits a part. The step that leads to it, in one or two pieces: `.` and `name`, or `[]`, or `{}`.
    template <class T>
    constexpr void part(std::string_view step, std::string_view name = {}) {
        if (!enter<T>(step, name)) return;
        if constexpr (!Way::template supports<T>) blame<T>(remedy_for<Way, T>());
        else if constexpr (requires { codec<std::remove_const_t<T>>::visit(*this); }) codec<std::remove_const_t<T>>::visit(*this);
        leave();
    }

    /// Visits the type of a map's keys.
    template <class T>
    constexpr void key(std::string_view step) {
        if constexpr (!has_key_codec<T>) {
            if (!enter<T>(step, {})) return;
            blame<T>("use a string or an integer as the key, or specialise brine::key_codec");
            leave();
        }
    }

    [[nodiscard]] constexpr bool found() const { return !remedy_.empty(); }
    /// The pieces that make up the path behind `$`.
    [[nodiscard]] constexpr std::vector<std::string_view> const& path() const { return offending_path_; }
    [[nodiscard]] constexpr std::string_view type() const { return type_; }
    [[nodiscard]] constexpr std::string_view remedy() const { return remedy_; }

private:
    template <class T>
    constexpr bool enter(std::string_view step, std::string_view name) {
        if (found() || !seen_.template insert<T>()) return false;
        path_.push_back(step);
        path_.push_back(name);
        return true;
    }

    constexpr void leave() {
        path_.pop_back();
        path_.pop_back();
    }

    template <class T>
    constexpr void blame(std::string_view remedy) {
        offending_path_ = path_;
        type_ = type_name<T>();
        remedy_ = remedy;
    }

    type_set seen_;
    std::vector<std::string_view> path_;
    std::vector<std::string_view> offending_path_;
    std::string_view type_;
    std::string_view remedy_;
};

}  // namespace detail
}  // namespace brine::inline v0
