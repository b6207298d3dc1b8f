/// brine::secret: read like what it holds; not written, or redacted.
#pragma once

#include <brine/base/error.hpp>
#include <brine/base/secret.hpp>
#include <brine/codec/codec.hpp>
#include <brine/wire/json_kind.hpp>

#include <string_view>

namespace brine::inline v0 {

template <class T, when_written Policy>
struct codec<secret<T, Policy>> {
    static constexpr bool is_secret = true;
    static constexpr std::string_view redacted = "[redacted]";

    static constexpr void visit(auto& survey) { survey.template part_for<T>(false, true, "", {}); }
    static bool any_part(secret<T, Policy> const& value, auto test) { return test(value.reveal()); }

    static bool encode(auto& out, secret<T, Policy> const&)
        requires(Policy == when_written::redacted)
    {
        return out.string(redacted);
    }

    static bool decode(auto& in, secret<T, Policy>& value) {
        if constexpr (Policy == when_written::redacted)
            if (is_redacted(in)) return in.fail(errc::rejected, "it was redacted when it was written");
        return codec<T>::decode(in, value.reveal()) || in.conceal();
    }

private:
    static bool is_redacted(auto& in) {
        if (in.peek() != json_kind::string) return false;
        auto const start = in.mark();
        std::string_view text;
        if (!in.text(text)) return false;
        bool const found = text == redacted;
        in.rewind(start);
        return found;
    }
};

}  // namespace brine::inline v0
