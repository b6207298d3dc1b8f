/// brine::raw_json: a part of a JSON text that nobody has taken apart.
#pragma once

#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/wire/validate.hpp>

#include <string>
#include <string_view>

namespace brine::inline v0 {

/// Any JSON value as its text, spelled as it was, white space inside included. Validated when read and when written, so that
/// from_json<raw_json> is a validator.
struct raw_json {
    std::string text = "null";

    friend bool operator==(raw_json const&, raw_json const&) = default;
};

template <>
struct codec<raw_json> {
    static constexpr bool both_ways = true;
    static constexpr bool can_be_null = true;

    static constexpr void visit(auto& survey) { survey.template part<std::string>(""); }
    static bool any_part(raw_json const& value, auto test) { return test(value.text); }

    static bool encode(auto& out, raw_json const& value) {
        auto const found = wire::validate(value.text, out.depth_left());
        if (found.code != errc::ok) return out.fail(found.code, "at byte " + std::to_string(found.offset) + " of a raw_json");
        return out.raw(value.text);
    }

    static bool decode(auto& in, raw_json& value) {
        std::string_view text;
        if (!in.raw(text)) return false;
        value.text.assign(text.data(), text.size());
        return true;
    }
};

}  // namespace brine::inline v0
