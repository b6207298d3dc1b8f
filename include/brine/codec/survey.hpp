/// A walk, at compile time, over everything that a type is made of, to find what has no JSON form.
///
/// The path is a value: carried as a template parameter it made 16 nested structs compile in 81 s instead of 2.6 s. Each
/// type is visited once, so recursive types end and the cost is linear.
#pragma once

#include <brine/base/type_name.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/remedy.hpp>

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

/// The first part of a type that takes no part: the pieces of its path behind `$`, its type's name, and why.
struct finding {
    std::vector<std::string_view> path{};
    std::string_view type{};
    reason why = reason::none;
};

/// The walk. `Way` is encoding or decoding: it says whether a type takes part on its own. Members' names cost more
/// than all the rest, so a walk that only gives a verdict does without.
template <class Way, bool Named>
class survey {
public:
    static constexpr bool wants_names = Named;

    /// Visits a part. The step that leads to it, in one or two pieces: `.` and `name`, or `[]`, or `{}`.
    template <class Part>
    constexpr void part(std::string_view step, std::string_view name = {}) {
        using plain = std::remove_cv_t<Part>;
        if (!enter<Part>(step, name)) return;
        if constexpr (!requires { sizeof(Part); }) blame<Part>(reason::incomplete);
        else if (constexpr auto why = fault_of<Part>(); why != reason::none) blame<Part>(why);
        else if constexpr (requires { codec<plain>::visit(*this); }) codec<plain>::visit(*this);
        leave();
    }

    /// Visits a part that decoding has to make before it can read it.
    template <class Part>
    constexpr void made_part(std::string_view step, std::string_view name = {}) {
        part<Part>(step, name);
        if constexpr (!requires { sizeof(Part); }) return;
        else if (constexpr auto why = Way::template against_making<Part>(); why != reason::none && complete()) {
            path_.insert(path_.end(), {step, name});
            blame<Part>(why);
            leave();
        }
    }

    /// Visits the type of a map's keys.
    template <class Key>
    constexpr void key(std::string_view step) {
        if constexpr (!has_key_codec<Key>)
            if (enter<Key>(step, {})) blame<Key>(reason::map_key), leave();
    }

    [[nodiscard]] constexpr bool complete() const { return found_.why == reason::none; }
    [[nodiscard]] constexpr finding const& found() const { return found_; }

private:
    template <class Part>
    static constexpr reason fault_of() {
        using plain = std::remove_cv_t<Part>;
        if constexpr (Way::template against<Part>() != reason::none) return Way::template against<Part>();
        else if constexpr (requires { codec<plain>::fault(); }) return codec<plain>::fault();
        else return reflect::annotated<plain> && kind_of<plain>() != kind::none ? reason::not_a_record : reason::none;
    }

    template <class T>
    constexpr bool enter(std::string_view step, std::string_view name) {
        if (!complete() || !seen_.template insert<T>()) return false;
        path_.push_back(step);
        path_.push_back(name);
        return true;
    }

    constexpr void leave() {
        path_.pop_back();
        path_.pop_back();
    }

    template <class T>
    constexpr void blame(reason why) {
        found_ = {path_, type_name<T>(), why};
    }

    type_set seen_;
    std::vector<std::string_view> path_;
    finding found_;
};

}  // namespace detail
}  // namespace brine::inline v0
