/// Bytes as text: base64 (RFC 4648 section 4), with padding, in one spelling only.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace brine::inline v0::wire {

inline constexpr std::string_view base64_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

inline constexpr auto base64_values = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(0xFF);
    for (std::size_t i = 0; i < 64; ++i) values[static_cast<unsigned char>(base64_digits[i])] = static_cast<std::uint8_t>(i);
    return values;
}();

/// Writes one to three bytes as four digits.
constexpr char* put_base64(char* to, std::byte const* bytes, std::size_t count) {
    auto const byte = [&](std::size_t i) { return i < count ? std::to_integer<std::uint32_t>(bytes[i]) : 0u; };
    auto const group = byte(0) << 16 | byte(1) << 8 | byte(2);
    for (std::size_t i = 0; i < 4; ++i) *to++ = i <= count ? base64_digits[group >> (18 - 6 * i) & 63] : '=';
    return to;
}

/// How many bytes a text stands for, if it is one.
constexpr std::size_t base64_size(std::string_view text) {
    return text.size() % 4 != 0 ? 0 : text.size() / 4 * 3 - text.ends_with("==") - text.ends_with("=");
}

/// Reads what base64_size says; returns what is wrong with the text, or null.
constexpr char const* read_base64(std::string_view text, std::byte* to) {
    if (text.size() % 4 != 0) return "base64 is wanted, whose length is a multiple of four";
    auto const padding = static_cast<std::size_t>(text.ends_with("==")) + text.ends_with("=");
    for (std::size_t at = 0; at < text.size(); at += 4) {
        auto const digits = at + 4 == text.size() ? 4 - padding : 4;
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            auto const value = base64_values[static_cast<unsigned char>(text[at + i])];
            if (value == 0xFF) return "base64 is wanted, of letters, digits, + and /";
            group |= static_cast<std::uint32_t>(value) << (18 - 6 * i);
        }
        if ((group & (0xFFFFFFu >> 8 * (digits - 1))) != 0) return "base64 is wanted, whose unused bits are zero";
        for (std::size_t i = 0; i + 1 < digits; ++i) *to++ = static_cast<std::byte>(group >> (16 - 8 * i));
    }
    return nullptr;
}

}  // namespace brine::inline v0::wire
