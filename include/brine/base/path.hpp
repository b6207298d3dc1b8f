/// Paths of values, in one notation for compile time and run time: `$.staff[3]["key with spaces"].zip`.
#pragma once

#include <brine/base/excerpt.hpp>
#include <brine/base/fixed_string.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace brine::inline v0::detail {

/// Whether a key can stand behind a dot: a letter or `_` or any byte beyond ASCII, then these or digits.
constexpr bool is_identifier(std::string_view key) {
    for (std::size_t i = 0; i < key.size(); ++i) {
        auto const c = static_cast<unsigned char>(key[i]);
        bool const letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        if (!letter && c != '_' && c < 0x80 && !(i > 0 && c >= '0' && c <= '9')) return false;
    }
    return !key.empty();
}

/// The step to an entry of a map: `["any text"]`, with `"`, `\`, controls and broken UTF-8 escaped.
inline std::string entry_step(std::string_view key) {
    std::string step = "[\"";
    while (!key.empty()) {
        constexpr char digits[] = "0123456789abcdef";
        auto const byte = static_cast<unsigned char>(key[0]);
        auto const length = sequence_length(key);
        if (length == 0 || byte < 0x20) step.append(length == 0 ? "\\x" : "\\u00") += {digits[byte >> 4], digits[byte & 15]};
        else if (key[0] == '"' || key[0] == '\\') step.append(1, '\\') += key[0];
        else step += key.substr(0, length);
        key.remove_prefix(std::max<std::size_t>(1, length));
    }
    return step + "\"]";
}

/// The step to a member: `.name`, or as an entry's where the key is no identifier.
inline std::string member_step(std::string_view key) {
    return is_identifier(key) ? std::string(1, '.').append(key) : entry_step(key);
}

/// The step to an element: `[3]`.
inline std::string element_step(std::size_t index) { return std::string(1, '[').append(std::to_string(index)) += ']'; }

/// The same at compile time, for an index below 1000.
template <std::size_t Index>
inline constexpr auto element_label = [] {
    static_assert(Index < 1000);
    fixed_string<Index < 10 ? 3 : Index < 100 ? 4 : 5> label;
    auto* to = label.bytes;
    *to++ = '[';
    for (std::size_t unit = Index < 10 ? 1 : Index < 100 ? 10 : 100; unit > 0; unit /= 10)
        *to++ = static_cast<char>('0' + Index / unit % 10);
    *to = ']';
    return label;
}();

}  // namespace brine::inline v0::detail
