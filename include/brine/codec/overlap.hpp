/// Whether a value owns or views bytes of a text: then the text must be copied before the value is overwritten, as in
/// `from_json(message.body, message)` and `to_json(message, message.body)`.
#pragma once

#include <brine/base/type_list.hpp>
#include <brine/base/type_name.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/elements.hpp>
#include <brine/codec/kind.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0::detail {

/// What a type's values may do with bytes of text: nothing; own them by strings that lie within the value itself; own or view them
/// where any_part shows it; or nobody knows.
enum class text_ownership : std::uint8_t { none, inside, visible, unknown };

/// Elements in a row, of a value that is not std::optional, which is a range in C++26. (Not std::ranges::contiguous_range: <ranges> is a
/// tenth of what brine costs to include, g++ 12.)
template <class T>
concept elements_in_a_row = kind_of<T> != kind::nullable && in_a_row<T const>;
template <elements_in_a_row T>
using element_in_a_row = std::remove_cvref_t<decltype(*std::data(std::declval<T const&>()))>;

/// Bytes in a row, whatever they are called: strings, views, vectors of unsigned char.
template <class T>
concept bytes = elements_in_a_row<T> && (std::is_arithmetic_v<element_in_a_row<T>> || std::is_same_v<element_in_a_row<T>, std::byte>) &&
                sizeof(element_in_a_row<T>) == 1;

/// The parts that brine's codec sees lie within the value itself.
template <class T>
inline constexpr bool has_parts_inside = [] {
    constexpr auto its = kind_of<T>;
    if constexpr (its == kind::record || its == kind::tuple || its == kind::array) return std::is_base_of_v<codec_of<its, T>, codec<T>>;
    else return false;
}();
template <class T>
inline constexpr bool has_parts_inside<std::optional<T>> = std::is_base_of_v<codec_of<kind::nullable, std::optional<T>>, codec<std::optional<T>>>;

/// A survey (see survey.hpp) of a type's parts for text.
class ownership_survey {
public:
    static constexpr bool wants_names = false;

    template <class Part>
    constexpr void part(std::string_view, std::string_view = {}) {
        using T = std::remove_cv_t<Part>;
        if constexpr (!std::is_arithmetic_v<T> && !std::is_enum_v<T>) has_parts_apart_ |= apart_;
        if (!seen_.insert(entry_of<T>)) return;
        if constexpr (std::is_same_v<T, std::string>) raise(text_ownership::inside);
        else if constexpr (bytes<T>) raise(text_ownership::visible);
        else if constexpr (requires { codec<T>::visit(*this); }) visit<T>();
        else if constexpr (!std::is_arithmetic_v<T> && !std::is_enum_v<T>) raise(text_ownership::unknown);
    }
    template <class... Parts>
    constexpr void parts(type_list<Parts...>) { (part<Parts>({}), ...); }
    template <class Part>
    constexpr void made_part(std::string_view step, std::string_view name = {}) { part<Part>(step, name); }
    template <class Part>
    constexpr void new_part(std::string_view step, std::string_view name = {}) { part<Part>(step, name); }
    template <class Part>
    constexpr void part_for(bool written, bool read, std::string_view step, std::string_view name) {
        if (written || read) part<Part>(step, name);
    }
    template <class Key>
    constexpr void key(std::string_view step) { part<Key>(step); }

    /// A value's own memory is not among its parts.
    constexpr void meets_hidden_memory() { raise(text_ownership::unknown); }

    [[nodiscard]] constexpr text_ownership found() const {
        return found_ == text_ownership::inside && has_parts_apart_ ? text_ownership::visible : found_;
    }

private:
    template <class T>
    constexpr void visit() {
        bool const before = std::exchange(apart_, !has_parts_inside<T>);
        codec<T>::visit(*this);
        apart_ = before;
    }

    constexpr void raise(text_ownership found) { found_ = std::max(found_, found); }

    type_set seen_;
    text_ownership found_ = text_ownership::none;
    bool apart_ = false;           ///< the parts that are visited lie somewhere else than the value
    bool has_parts_apart_ = false;  ///< more than numbers do
};

template <class T>
inline constexpr text_ownership ownership_of = [] {
    ownership_survey survey;
    survey.part<T>({});
    return survey.found();
}();

/// A codec that shows a value's parts.
template <class T>
concept has_visible_parts = requires(T const& value) { codec<T>::any_part(value, [](auto const&) { return true; }); };

/// Whether bytes of the text belong to the value; `unknown` where nobody knows.
template <class T>
bool overlaps(T const& value, std::string_view text, bool unknown) {
    if constexpr (ownership_of<T> == text_ownership::none) {
        return false;
    } else if constexpr (bytes<T>) {
        std::less<> const before;
        auto const* const data = reinterpret_cast<char const*>(std::data(value));
        return data != nullptr && before(data, text.data() + text.size()) && before(text.data(), data + std::size(value) + 1);
    } else if constexpr (has_visible_parts<T>) {
        return codec<T>::any_part(value, [text, unknown](auto const& part) { return overlaps(part, text, unknown); });
    } else {
        return unknown;
    }
}

/// Whether an object lies within `count` others in a row.
template <class T>
bool lies_within(void const* object, T const* first, std::size_t count) {
    std::less<> const before;
    return !before(object, static_cast<void const*>(first)) && before(object, static_cast<void const*>(first + count));
}

/// Elements in a row whose strings lie within them.
template <class T>
concept has_strings_in_a_row = elements_in_a_row<T> && ownership_of<element_in_a_row<T>> == text_ownership::inside;

/// Whether a string is a part of the value and not within the value itself, or one of its views is of the string's bytes.
template <class T>
bool holds_apart(T const& value, std::string const& target) {
    constexpr auto is_apart = [](std::string const& wanted) {
        return [&wanted]<class Part>(Part const& part) {
            return (!has_parts_inside<T> && lies_within(&wanted, std::addressof(part), 1)) || holds_apart(part, wanted);
        };
    };
    if constexpr (ownership_of<T> == text_ownership::none || ownership_of<T> == text_ownership::inside) return false;
    else if constexpr (bytes<T>) return overlaps(value, {target.data(), target.capacity()}, true);
    else if constexpr (has_strings_in_a_row<T>)
        return lies_within(&target, std::data(value), std::size(value));
    else if constexpr (has_visible_parts<T>) return codec<T>::any_part(value, is_apart(target));
    else return true;
}

/// Whether writing into the string would change the value: it is one of the value's strings, or a view is of its bytes. No
/// other string's bytes are looked for, since none can share them.
template <class T>
bool holds(T const& value, std::string const& target) {
    if constexpr (ownership_of<T> == text_ownership::none) return false;
    else return lies_within(&target, std::addressof(value), 1) || holds_apart(value, target);
}

}  // namespace brine::inline v0::detail
