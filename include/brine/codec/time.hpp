/// Times: durations as ISO 8601 text, moments and dates as RFC 3339 text. Exactly, or not at all.
#pragma once

#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/remedy.hpp>
#include <brine/wire/date_time.hpp>
#include <brine/wire/time_span.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>

namespace brine::inline v0 {

namespace detail {

/// The ticks of a duration, to and from seconds.
template <class Duration>
struct ticks {
    using rep = typename Duration::rep;
    static constexpr std::uint64_t numerator = Duration::period::num, denominator = Duration::period::den;

    /// Every count is a decimal fraction of seconds, with at most 18 digits behind the point.
    static constexpr bool exact = std::integral<rep> && sizeof(rep) <= 8 && wire::attoseconds_per_second % denominator == 0;

    /// How many digits behind the point a count of seconds can have.
    static constexpr int digits = [] {
        int count = 0;
        for (std::uint64_t power = 1; count < 18 && power % denominator != 0; power *= 10) ++count;
        return count;
    }();

    static wire::time_span to_seconds(rep count) {
        bool const negative = count < 0;
        auto const magnitude = negative ? 0 - static_cast<std::uint64_t>(count) : static_cast<std::uint64_t>(count);
        auto const units = wire::uint128(magnitude) * numerator;
        return {negative, units / denominator, static_cast<std::uint64_t>(units % denominator) * (wire::attoseconds_per_second / denominator)};
    }

    /// Returns what is wrong, or null.
    static char const* from_seconds(wire::time_span const& span, rep& count) {
        constexpr auto finest = wire::attoseconds_per_second / denominator;
        constexpr auto out_of_range = "it is out of range";
        if (span.seconds > (~wire::uint128(0) >> 1) / denominator) return out_of_range;
        auto const units = span.seconds * denominator + span.attoseconds / finest;
        if (span.attoseconds % finest != 0 || units % numerator != 0) return "it is no whole number of ticks";
        auto const most = wire::uint128(static_cast<std::uint64_t>(std::numeric_limits<rep>::max())) + (span.negative && std::is_signed_v<rep>);
        auto const magnitude = units / numerator;
        if (magnitude > most || (span.negative && !std::is_signed_v<rep> && magnitude != 0)) return out_of_range;
        count = static_cast<rep>(span.negative ? 0 - static_cast<std::uint64_t>(magnitude) : static_cast<std::uint64_t>(magnitude));
        return nullptr;
    }
};

/// The clock counts from 1970 in UTC, as only std::chrono::system_clock is asked to.
template <class Clock>
concept civil_clock = requires(typename Clock::time_point const& at) { Clock::from_time_t(Clock::to_time_t(at)); };

/// Writes text that `put` makes in a buffer.
template <std::size_t Room>
bool encode_text(auto& out, auto put) {
    char text[Room];
    return out.string({text, static_cast<std::size_t>(put(text) - text)});
}

/// Reads text that `read` finds nothing wrong with.
bool decode_text(auto& in, auto read) {
    std::string_view text;
    if (!in.text(text)) return false;
    auto const* const fault = read(text);
    return fault == nullptr || in.reject(fault);
}

}  // namespace detail

template <class As, auto To, auto From>
struct via;

namespace detail {

template <class Duration>
struct count_of {
    constexpr auto operator()(std::same_as<Duration> auto const& value) const { return value.count(); }
};
template <class Duration>
struct of_count {
    constexpr Duration operator()(typename Duration::rep count) const { return Duration(count); }
};

}  // namespace detail

/// A duration as the number of its ticks. Names the unit, which must be the member's own:
///     brine::field<&job::timeout>(brine::ticks_in<std::chrono::milliseconds>())
template <class Duration>
using ticks_in = via<typename Duration::rep, detail::count_of<Duration>{}, detail::of_count<Duration>{}>;

template <class T>
struct codec_of<kind::duration, T> : leaf_codec {
    static constexpr bool is_leaf = detail::ticks<T>::exact;
    static constexpr bool is_text = true;
    static constexpr detail::reason fault() { return is_leaf ? detail::reason::none : detail::reason::ticks; }

    static bool encode(auto& out, T const& value) {
        return detail::encode_text<wire::time_span_room>(out, [&](char* to) { return wire::put_time_span(to, detail::ticks<T>::to_seconds(value.count())); });
    }

    static bool decode(auto& in, T& value) {
        return detail::decode_text(in, [&](std::string_view text) {
            wire::time_span span;
            typename T::rep count{};
            auto const* fault = wire::read_time_span(text, span);
            if (fault == nullptr) fault = detail::ticks<T>::from_seconds(span, count);
            value = T(count);
            return fault;
        });
    }
};

template <class T>
struct codec_of<kind::time_point, T> : leaf_codec {
    using ticks = detail::ticks<typename T::duration>;
    static constexpr bool is_leaf = detail::civil_clock<typename T::clock> && ticks::exact;
    static constexpr bool is_text = true;
    static constexpr detail::reason fault() {
        if (!detail::civil_clock<typename T::clock>) return detail::reason::clock;
        return ticks::exact ? detail::reason::none : detail::reason::ticks;
    }

    static bool encode(auto& out, T const& value) {
        auto const span = ticks::to_seconds(value.time_since_epoch().count());
        auto const most = static_cast<std::uint64_t>(span.negative ? -wire::first_second : wire::last_second);
        if (span.seconds > most || (span.negative && span.seconds == most && span.attoseconds != 0))
            return out.reject("only years from 0000 to 9999 have a text");
        auto const at = from_span(span);
        return detail::encode_text<wire::moment_room>(out, [&](char* to) { return wire::put_moment(to, at, ticks::digits); });
    }

    static bool decode(auto& in, T& value) {
        return detail::decode_text(in, [&](std::string_view text) {
            wire::moment at;
            typename T::rep count{};
            auto const* fault = wire::read_moment(text, at);
            if (fault == nullptr) fault = ticks::from_seconds(to_span(at), count);
            value = T(typename T::duration(count));
            return fault;
        });
    }

private:
    // A moment rounds down, a span towards zero.
    static constexpr wire::moment from_span(wire::time_span const& span) {
        auto const seconds = static_cast<std::int64_t>(span.seconds);
        if (!span.negative) return {seconds, span.attoseconds};
        if (span.attoseconds == 0) return {-seconds, 0};
        return {-seconds - 1, wire::attoseconds_per_second - span.attoseconds};
    }
    static constexpr wire::time_span to_span(wire::moment const& at) {
        auto const seconds = static_cast<std::uint64_t>(at.seconds);
        if (at.seconds >= 0) return {false, seconds, at.attoseconds};
        if (at.attoseconds == 0) return {true, 0 - seconds, 0};
        return {true, 0 - seconds - 1, wire::attoseconds_per_second - at.attoseconds};
    }
};

/// A day that the calendar has, of years 0000 to 9999.
template <class T>
struct codec_of<kind::date, T> : leaf_codec {
    static constexpr bool is_text = true;

    static bool encode(auto& out, T const& value) {
        auto const year = static_cast<int>(value.year());
        if (!value.ok() || year < 0 || year > 9999) return out.reject("only days of years from 0000 to 9999 have a text");
        wire::civil_date const date{year, static_cast<unsigned>(value.month()), static_cast<unsigned>(value.day())};
        return detail::encode_text<wire::date_room>(out, [&](char* to) { return wire::put_date(to, date); });
    }

    static bool decode(auto& in, T& value) {
        return detail::decode_text(in, [&](std::string_view text) {
            wire::civil_date date;
            auto const* const fault = wire::read_date(text, date);
            value = T(decltype(value.year())(date.year), decltype(value.month())(date.month), decltype(value.day())(date.day));
            return fault;
        });
    }
};

}  // namespace brine::inline v0
