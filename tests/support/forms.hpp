/// One text in the forms that take different ways through the reader. Small documents are read directly, larger ones
/// through the structural index; white space makes a small one large without changing what it says.
#pragma once

#include <brine/brine.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace support {

inline constexpr std::size_t padding = 4096;

/// Calls `visit(text, shift, name)` for the text as it is, and with white space behind and before it; `shift` is how
/// far the form moved the text.
template <class Visit>
void in_every_form(std::string_view text, Visit&& visit) {
    std::string const space(padding, ' ');
    visit(text, std::size_t{0}, std::string_view("as it is"));
    visit(std::string_view(std::string(text) + space), std::size_t{0}, std::string_view("space behind"));
    visit(std::string_view(space + std::string(text)), padding, std::string_view("space before"));
}

/// What came of decoding a text, apart from the value.
struct verdict {
    brine::errc code = brine::errc::ok;
    std::size_t offset = 0;
    std::string path{};

    explicit operator bool() const { return code == brine::errc::ok; }
    friend bool operator==(verdict const&, verdict const&) = default;
};

template <class T>
verdict decode_verdict(std::string_view text) {
    auto const decoded = brine::try_from_json<T>(text);
    if (decoded) return {};
    return {decoded.error().code, decoded.error().offset, decoded.error().path};
}

/// Accepted in every form.
template <class T>
bool accepted(std::string_view text) {
    bool all = true;
    in_every_form(text, [&](std::string_view form, std::size_t, std::string_view) {
        all = all && static_cast<bool>(decode_verdict<T>(form));
    });
    return all;
}

/// Refused in every form.
template <class T>
bool refused(std::string_view text) {
    bool all = true;
    in_every_form(text,
                  [&](std::string_view form, std::size_t, std::string_view) { all = all && !decode_verdict<T>(form); });
    return all;
}

/// Refused with this code in every form.
template <class T>
bool refused_as(brine::errc code, std::string_view text) {
    bool all = true;
    in_every_form(text, [&](std::string_view form, std::size_t, std::string_view) {
        all = all && decode_verdict<T>(form).code == code;
    });
    return all;
}

/// Decoded to this value in every form.
template <class T>
bool decodes_to(std::string_view text, T const& expected) {
    bool all = true;
    in_every_form(text, [&](std::string_view form, std::size_t, std::string_view) {
        auto const decoded = brine::try_from_json<T>(form);
        all = all && decoded && *decoded == expected;
    });
    return all;
}

/// Printed by doctest where a check on a text fails: at most 200 bytes, with controls and bytes over 0x7E as hex.
inline std::string shown(std::string_view text) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (char const c : text.substr(0, 200)) {
        auto const byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7F) out += c;
        else out += {'<', digits[byte >> 4], digits[byte & 15], '>'};
    }
    return text.size() > 200 ? out + " … (" + std::to_string(text.size()) + " bytes)" : out;
}

}  // namespace support
