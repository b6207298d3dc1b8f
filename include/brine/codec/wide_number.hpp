/// 128-bit integers and long double: JSON numbers with all their digits. A receiver may round them, since many read numbers
/// as doubles (RFC 8259 section 6).
#pragma once

#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/wire/json_kind.hpp>
#include <brine/wire/wide_number.hpp>

#include <cmath>
#include <cstddef>
#include <string_view>

namespace brine::inline v0 {

template <class T>
struct codec_of<kind::wide_number, T> : leaf_codec {
    static bool encode(auto& out, T value) {
        if constexpr (!wire::wide_integer<T>)
            if (!std::isfinite(value)) return out.fail(errc::not_finite);
        char text[wire::wide_room];
        return out.raw({text, static_cast<std::size_t>(wire::put_wide(text, value) - text)});
    }

    static bool decode(auto& in, T& value) {
        constexpr auto wanted = wire::wide_integer<T> ? errc::expected_integer : errc::expected_number;
        std::string_view text;
        if (in.peek() != json_kind::number) return in.fail(wanted);
        auto const start = in.mark();
        if (!in.raw(text)) return false;
        auto const read = wire::read_wide(text, value);
        if (read == wire::wide_status::ok) return true;
        in.rewind(start);
        return in.fail(read == wire::wide_status::not_whole ? wanted : errc::number_out_of_range);
    }
};

}  // namespace brine::inline v0
