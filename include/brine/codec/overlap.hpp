/// Whether a value owns or views bytes of a text: then the text must be copied before the value is overwritten, as in
/// `from_json(message.body, message)` and `to_json(message, message.body)`.
#pragma once

#include <brine/base/type_name.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string_view>
#include <type_traits>

namespace brine::inline v0::detail {

/// What a type's values may do with bytes of text: nothing; own or view them where any_part shows it; or nobody knows.
enum class text_ownership : std::uint8_t { none, visible, unknown };

template <class T>
inline constexpr bool is_text = kind_of<T>() == kind::string || kind_of<T>() == kind::text_view;

/// A survey (see survey.hpp) of a type's parts for text.
class ownership_survey {
public:
    template <class Part>
    constexpr void part(std::string_view, std::string_view = {}) {
        using T = std::remove_cv_t<Part>;
        if (!seen_.insert<T>()) return;
        if constexpr (is_text<T>) raise(text_ownership::visible);
        else if constexpr (requires { codec<T>::visit(*this); }) codec<T>::visit(*this);
        else if constexpr (!std::is_arithmetic_v<T> && !std::is_enum_v<T>) raise(text_ownership::unknown);
    }
    template <class Part>
    constexpr void made_part(std::string_view step, std::string_view name = {}) { part<Part>(step, name); }
    template <class Key>
    constexpr void key(std::string_view step) { part<Key>(step); }

    [[nodiscard]] constexpr text_ownership found() const { return found_; }

private:
    constexpr void raise(text_ownership found) { found_ = std::max(found_, found); }

    type_set seen_;
    text_ownership found_ = text_ownership::none;
};

template <class T>
inline constexpr text_ownership ownership_of = [] {
    ownership_survey survey;
    survey.part<T>({});
    return survey.found();
}();

/// Whether bytes of the text belong to the value; true too where nobody knows.
template <class T>
bool overlaps(T const& value, std::string_view text) {
    if constexpr (ownership_of<T> == text_ownership::none) {
        return false;
    } else if constexpr (is_text<T>) {
        std::less<> const before;
        return before(value.data(), text.data() + text.size()) && before(text.data(), value.data() + value.size() + 1);
    } else if constexpr (requires { codec<T>::any_part(value, [](auto const&) { return true; }); }) {
        return codec<T>::any_part(value, [text](auto const& part) { return overlaps(part, text); });
    } else {
        return true;
    }
}

}  // namespace brine::inline v0::detail
