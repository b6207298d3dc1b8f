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
#include <string>
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

/// Something whose address stands for a type.
template <class T>
inline constexpr char type_tag{};

/// The walk. `Way` is encoding or decoding: it says whether a type takes part on its own.
template <class Way>
class survey {
public:
    /// Visits a part; `step` leads to it from what it is part of, e.g. `.name`, `[]` or `{}`.
    template <class T>
    constexpr void part(std::string_view step) {
        visit<T>(step, [this] { judge<T>(); });
    }

    /// Visits the type of a map's keys.
    template <class T>
    constexpr void key(std::string_view step) {
        visit<T>(step, [this] {
            if constexpr (!has_key_codec<T>) blame<T>("use a string or an integer as the key, or specialise brine::key_codec");
        });
    }

    [[nodiscard]] constexpr bool found() const { return !remedy_.empty(); }
    [[nodiscard]] constexpr std::string const& path() const { return offending_path_; }
    [[nodiscard]] constexpr std::string_view type() const { return type_; }
    [[nodiscard]] constexpr std::string_view remedy() const { return remedy_; }

private:
    template <class T>
    constexpr void visit(std::string_view step, auto look) {
        if (found() || std::find(seen_.begin(), seen_.end(), &type_tag<T>) != seen_.end()) return;
        seen_.push_back(&type_tag<T>);
        auto const size = path_.size();
        path_ += step;
        look();
        path_.resize(size);
    }

    template <class T>
    constexpr void judge() {
        if constexpr (!Way::template supports<T>) blame<T>(remedy_for<Way, T>());
        else if constexpr (requires { codec<std::remove_const_t<T>>::visit(*this); }) codec<std::remove_const_t<T>>::visit(*this);
    }

    template <class T>
    constexpr void blame(std::string_view remedy) {
        offending_path_ = path_;
        type_ = type_name<T>();
        remedy_ = remedy;
    }

    std::vector<char const*> seen_;
    std::string path_ = "$";
    std::string offending_path_;
    std::string_view type_;
    std::string_view remedy_;
};

}  // namespace detail
}  // namespace brine::inline v0
