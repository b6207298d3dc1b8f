/// Whether a value owns or views bytes of a text: then the text must be copied before the value is overwritten, as in
/// `from_json(message.body, message)` and `to_json(message, message.body)`.
#pragma once

#include <brine/base/type_list.hpp>
#include <brine/base/type_name.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <ranges>
#include <string>
#include <string_view>
#include <type_traits>

namespace brine::inline v0::detail {

/// What a type's values may do with bytes of text: nothing; own or view them where any_part shows it; or nobody knows.
enum class text_ownership : std::uint8_t { none, visible, unknown };

/// Bytes in a row, whatever they are called: strings, views, vectors of unsigned char. Not std::optional, which is a
/// range in C++26.
template <class T>
concept bytes = kind_of<T> != kind::nullable && std::ranges::contiguous_range<T> &&
                (std::is_arithmetic_v<std::ranges::range_value_t<T>> || std::is_same_v<std::ranges::range_value_t<T>, std::byte>) &&
                sizeof(std::ranges::range_value_t<T>) == 1;

/// A survey (see survey.hpp) of a type's parts for text.
class ownership_survey {
public:
    static constexpr bool wants_names = false;

    template <class Part>
    constexpr void part(std::string_view, std::string_view = {}) {
        using T = std::remove_cv_t<Part>;
        if (!seen_.insert(entry_of<T>)) return;
        if constexpr (bytes<T>) raise(text_ownership::visible);
        else if constexpr (requires { codec<T>::visit(*this); }) codec<T>::visit(*this);
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

/// Whether the parts of a value that own or view text have something to do with a text or a string; `unknown` where nobody
/// knows.
template <class T>
bool any_text(T const& value, auto test, bool unknown) {
    if constexpr (ownership_of<T> == text_ownership::none) return false;
    else if constexpr (bytes<T>) return test(value);
    else if constexpr (requires { codec<T>::any_part(value, [](auto const&) { return true; }); })
        return codec<T>::any_part(value, [=](auto const& part) { return any_text(part, test, unknown); });
    else return unknown;
}

/// Whether bytes of the text belong to the value.
template <class T>
bool overlaps(T const& value, std::string_view text, bool unknown) {
    return any_text(value, [text](auto const& part) {
        std::less<> const before;
        auto const* const data = reinterpret_cast<char const*>(std::ranges::data(part));
        return data != nullptr && before(data, text.data() + text.size()) && before(text.data(), data + std::ranges::size(part) + 1);
    }, unknown);
}

/// Whether writing into the string would change the value: it is one of the value's strings, or a view is of its bytes. No
/// other string's bytes are looked for, since none can share them.
template <class T>
bool holds(T const& value, std::string const& target) {
    return any_text(value, [&target](auto const& part) {
        if constexpr (std::is_same_v<decltype(part), std::string const&>) return std::addressof(part) == std::addressof(target);
        else return overlaps(part, {target.data(), target.capacity()}, true);
    }, true);
}

}  // namespace brine::inline v0::detail
