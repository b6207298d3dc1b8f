/// A walk, at compile time, over everything that a type is made of, to find what has no JSON form.
///
/// The path is a value: carried as a template parameter it made 16 nested structs compile in 81 s instead of 2.6 s. Each
/// type is visited once, so recursive types end and the cost is linear.
#pragma once

#include <brine/base/type_list.hpp>
#include <brine/base/type_name.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/part.hpp>
#include <brine/codec/remedy.hpp>

#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace brine::inline v0::detail {

/// The first part of a type that takes no part: the pieces of its path behind `$`, its type's name, and why.
struct finding {
    std::vector<std::string_view> path{};
    std::string_view type{};
    reason why = reason::none;
};

/// The walk, for both directions at once. Members' names cost more than all the rest, so a walk that only gives a verdict
/// does without names and paths.
template <bool Named>
class survey {
public:
    static constexpr bool wants_names = Named;

    /// Visits a part. The step that leads to it, in one or two pieces: `.` and `name`, or `[]`, or `{}`.
    template <class Part>
    constexpr void part(char const* step, std::string_view name = {}) {
        enter(step, name);
        look<Part>();
        leave();
    }

    /// Visits parts that need no steps, since nobody wants names.
    template <class... Parts>
        requires(!Named)
    constexpr void parts(type_list<Parts...>) {
        (look<Parts>(), ...);
    }

    /// Visits a part that decoding has to make before it can read it.
    template <class Part>
    constexpr void made_part(char const* step, std::string_view name = {}) {
        part<Part>(step, name);
        if constexpr (!is_leaf<Part>())
            if constexpr (constexpr auto why = reason_against_making<Part>(); why != reason::none) {
                enter(step, name);
                blame<Part>({reason::none, why});
                leave();
            }
    }

    /// Visits a part that decoding puts there: made before it is read, or constructed from what was read.
    template <class Part>
    constexpr void new_part(char const* step, std::string_view name = {}) {
        constexpr bool needs_no_making = requires { sizeof(Part); requires __is_constructible(Part) || codec<Part>::constructs; };
        if constexpr (!needs_no_making) made_part<Part>(step, name);
        else if constexpr (Named) part<Part>(step, name);
        else look<Part>();  // as part does, which would be one function more for each type
    }

    /// Visits a part that may be left out of one direction, or of both.
    template <class Part>
    constexpr void part_for(bool written, bool read, char const* step, std::string_view name) {
        auto const before = std::pair(written_, read_);
        written_ = written_ && written, read_ = read_ && read;
        if (written_ || read_) part<Part>(step, name);
        std::tie(written_, read_) = before;
    }

    /// Visits the type of a map's keys.
    template <class Key>
    constexpr void key(char const* step) {
        if constexpr (!has_key_codec<Key>) {
            enter(step, {});
            blame<Key>({reason::map_key, reason::map_key});
            leave();
        } else if constexpr (!std::is_default_constructible_v<Key>) {
            enter(step, {});
            blame<Key>({reason::none, reason::not_default_constructible});
            leave();
        }
    }

    [[nodiscard]] constexpr finding const& found_on_encoding() const { return on_encoding_; }
    [[nodiscard]] constexpr finding const& found_on_decoding() const { return on_decoding_; }

    [[nodiscard]] constexpr finding const& found_on_borrowing() const { return on_borrowing_; }
    [[nodiscard]] constexpr bool found_secret() const { return secret_; }

private:
    /// The types visited so far, by direction, since a type may be met in one alone.
    constexpr type_set& seen() { return written_ && read_ ? seen_ : written_ ? seen_written_ : seen_read_; }

    constexpr void enter(char const* step, std::string_view name) {
        if constexpr (Named) path_.insert(path_.end(), {step, name});
    }
    constexpr void leave() {
        if constexpr (Named) path_.resize(path_.size() - 2);
    }

    template <class Part>
    constexpr void look() {
        if constexpr (well_known<Part>) {
            codec<Part>::visit(*this);
        } else if constexpr (constexpr auto what = standing_of<Part>(); what != standing::leaf) {
            if (!seen().insert(entry_of<Part>)) return;
            if constexpr (what == standing::open) judge<Part>();
            else if constexpr (requires { codec<Part>::visit(*this); }) codec<Part>::visit(*this);
        }
    }

    template <class Part>
    constexpr void judge() {
        using plain = std::remove_cv_t<Part>;
        constexpr auto against = verdict_on<Part>();
        if constexpr (is_secret<plain>()) secret_ = true;
        if constexpr (against.on_encoding != reason::none || against.on_decoding != reason::none) blame<Part>(against);
        if constexpr (against.on_encoding == reason::none || against.on_decoding == reason::none)
            if constexpr (requires { codec<plain>::visit(*this); }) codec<plain>::visit(*this);
    }

    template <class T>
    constexpr void blame(verdict against) {
        if constexpr (lendable<T>) against.on_borrowing = reason::none;
        if constexpr (Named) blame(against, type_name<T>());
        else blame(against, {});
    }

    constexpr void blame(verdict against, std::string_view type) {
        if (written_) keep_first(on_encoding_, against.on_encoding, type);
        if (read_) keep_first(on_decoding_, against.on_decoding, type);
        if (read_) keep_first(on_borrowing_, against.on_borrowing, type);
    }

    constexpr void keep_first(finding& first, reason why, std::string_view type) {
        if (first.why == reason::none && why != reason::none) first = {path_, type, why};
    }

    bool written_ = true, read_ = true;
    bool secret_ = false;
    type_set seen_, seen_written_, seen_read_;
    std::vector<std::string_view> path_;
    finding on_encoding_, on_decoding_, on_borrowing_;
};

}  // namespace brine::inline v0::detail
