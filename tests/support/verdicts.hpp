/// What decoding came to, in one line for a check, whichever way through the reader was taken.
#pragma once

#include "forms.hpp"

#include <brine/brine.hpp>

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>

namespace support {

/// Printed by doctest where two verdicts differ.
inline std::ostream& operator<<(std::ostream& to, verdict const& shown) {
    return to << brine::describe(shown.code) << " at byte " << shown.offset << ", path " << shown.path;
}

/// The verdict on a text that is right.
inline verdict const fine{};

/// The verdict on a text; all forms of it must agree, or the path says which one does not.
template <class T>
verdict verdict_on(std::string_view text) {
    auto const plain = decode_verdict<T>(text);
    auto agreed = plain;
    in_every_form(text, [&](std::string_view form, std::size_t shift, std::string_view name) {
        auto const other = decode_verdict<T>(form);
        if (other != verdict{plain.code, plain ? 0 : plain.offset + shift, plain.path} && agreed == plain &&
            !(plain.offset == text.size() && other.code == plain.code))
            agreed.path = std::string("not so with ") + std::string(name) + ": " + other.path;
    });
    return agreed;
}

/// The verdict on reading over a value that is there.
template <class T>
verdict replace(T& value, std::string_view text) {
    auto const done = brine::try_from_json(text, value);
    if (done) return {};
    return {done.error().code, done.error().offset, done.error().path};
}

/// What the error adds to its code: what was found, what would fit.
template <class T>
std::string detail_on(std::string_view text) {
    auto const decoded = brine::try_from_json<T>(text);
    return decoded ? std::string("no error") : decoded.error().detail;
}

}  // namespace support
