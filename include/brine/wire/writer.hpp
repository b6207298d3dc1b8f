/// The verbs that codecs write with. False means that the value has no JSON text and that the error is recorded.
#pragma once

#include <brine/base/build.hpp>
#include <brine/base/fixed_string.hpp>
#include <brine/base/report.hpp>
#include <brine/wire/decimal.hpp>
#include <brine/wire/digits.hpp>
#include <brine/wire/layout.hpp>
#include <brine/wire/output.hpp>
#include <brine/wire/put_numbers.hpp>
#include <brine/wire/quick_writer.hpp>
#include <brine/wire/quote.hpp>

#include <array>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0::wire {

/// Writes one text in a layout. `Build` keeps translation units with different flags apart.
///
/// Objects:  out.begin_object(); out.key("k"); … out.end_object()
/// Arrays:   out.begin_array(); out.element(); … out.end_array()
template <layout Layout, class Build>
class writer {
public:
    writer(output& out, std::size_t most_depth, report& failure)
        : out_(out), most_depth_(most_depth), report_(failure) {}

    /// A writer of what is plain, from here on; settle() is to follow before any other verb. In a layout with white space
    /// it writes nothing.
    [[nodiscard, gnu::always_inline]] quick_writer quick() const {
        if constexpr (Layout::breaks_lines) return {nullptr, nullptr, fresh_};
        else return {out_.at(), out_.end(), fresh_};
    }
    /// Goes to where the quick writer is.
    [[gnu::always_inline]] void settle(quick_writer const& at) {
        if constexpr (!Layout::breaks_lines) {
            out_.take(at.at());
            fresh_ = at.fresh();
        }
    }
    /// Enters an object or array with the quick writer, which is at this one's place; fails when that is too deep.
    [[gnu::always_inline]] bool begin(quick_writer& at, char bracket) {
        if (depth_ != most_depth_ && at.bracket(bracket, true)) [[likely]] return ++depth_, true;
        if (!begin(bracket)) return false;
        at = quick();
        return true;
    }
    /// Leaves it, with the quick writer.
    [[gnu::always_inline]] bool end(quick_writer& at, char bracket) {
        if (at.bracket(bracket, false)) [[likely]] return --depth_, true;
        settle(at);
        end(bracket);
        return at = quick(), true;
    }
    /// An array or object of nothing, as the value behind a key; false where that would be too deep.
    [[gnu::always_inline]] bool nothing(quick_writer& at, char opening, char closing) {
        return depth_ != most_depth_ && (at.brackets(opening, closing), true);
    }

    bool null() { return put("null"); }
    bool boolean(bool value) { return value ? put("true") : put("false"); }

    template <std::integral T>
    bool number(T value) {
        out_.take(put_integer(out_.room(integer_room), value));
        return true;
    }

    /// Fails on NaN and infinity.
    template <std::floating_point T>
    bool number(T value) {
        if (!std::isfinite(value)) [[unlikely]] return fail(errc::not_finite);
        out_.take(put_float(out_.room(decimal_room), value));
        return true;
    }

    /// Writes numbers as elements of the open array; false with the number of the one that fails in `index`.
    template <class T>
    bool numbers(T const* from, std::size_t count, std::size_t& index) {
        if constexpr (Layout::breaks_lines) {
            for (; index != count; ++index) {
                element();
                if (!number(from[index])) return false;
            }
            return true;
        } else {
            return put_list<0>(from, count, index);
        }
    }

    /// Writes rows of N numbers each as elements of the open array, which may not be the deepest one; false with the number of the number
    /// that fails in `index`.
    template <std::size_t N>
        requires(!Layout::breaks_lines)
    bool rows(std::array<double, N> const* from, std::size_t count, std::size_t& index) {
        return put_list<N>(reinterpret_cast<double const*>(from), count * N, index);
    }

    /// Writes a number in quotes: `"12"`.
    template <class T>
    bool quoted_number(T value) {
        put_byte('"');
        bool const written = number(value);
        put_byte('"');
        return written;
    }

    /// Writes text in quotes, escaped; fails when it is not UTF-8.
    bool string(std::string_view text) {
        auto const fault = put_string(out_, text);
        return fault == text.size() || fail(errc::invalid_utf8, "at byte " + std::to_string(fault) + " of the string");
    }

    /// A string in pieces, each of which is well-formed UTF-8: begin_string(); piece(…); … end_string().
    bool begin_string() { return put_byte('"'), true; }
    void piece(std::string_view text) {
        bool ignored = false;
        put_escaped(out_, text, ignored);
    }
    bool end_string() { return put_byte('"'), true; }

    /// Writes a JSON text as it is; it must be one, at most depth_left() deep.
    bool raw(std::string_view text) { return put_text(text), true; }
    [[nodiscard]] std::size_t depth_left() const { return most_depth_ - depth_; }

    /// Enters an object; fails when that is too deep.
    bool begin_object() { return begin('{'); }
    bool end_object() { return end('}'); }
    bool begin_array() { return begin('['); }
    bool end_array() { return end(']'); }

    /// Before each element of an array.
    void element() {
        auto* const to = out_.room(1);
        *to = ',';
        out_.take(to + !fresh_);
        fresh_ = false;
        break_line();
    }

    /// Before each member of an object: its key, prepared at compile time as `,"key":`.
    template <std::size_t N>
    void key(fixed_string<N> const& fragment) {
        if constexpr (Layout::breaks_lines) {
            element();
            put_text(fragment.view().substr(1));
            put_text(" ");
        } else if constexpr (N + 1 > staged_at_once) {
            put_text(fragment.view().substr(fresh_ ? 1 : 0));
            fresh_ = false;
        } else {
            // The first member drops the comma: the same copy, one byte further on. The NUL behind makes up for it.
            std::size_t const dropped = fresh_;
            auto* const to = out_.room(N);
            std::memcpy(to, fragment.data() + dropped, N);
            out_.take(to + (N - dropped));
            fresh_ = false;
        }
    }

    /// The same with a key that is known at run time; fails when it is not UTF-8.
    bool key(std::string_view name) {
        element();
        return string(name) && end_key();
    }

    /// The same with a key that is a number: `"12":`.
    template <std::integral T>
    bool key(T name) {
        element();
        auto* const to = out_.room(integer_room + 2);
        *to = '"';
        auto* const end = put_integer(to + 1, name);
        *end = '"';
        out_.take(end + 1);
        return end_key();
    }

    template <std::floating_point T>
    bool key(T name) {
        element();
        return quoted_number(name) && end_key();
    }

    /// Fails; only the first failure counts.
    [[gnu::cold, gnu::noinline]] bool fail(errc code, std::string why = {}) {
        report_.record(code, out_.size(), std::move(why));
        return false;
    }
    bool reject(std::string_view why) { return fail(errc::rejected, std::string(why)); }

    /// Says, while unwinding, in which member, entry of a map, or element the failure is. Always false.
    [[gnu::cold, gnu::noinline]] bool within(std::string_view name) { return report_.within(name), false; }
    [[gnu::cold, gnu::noinline]] bool within_entry(std::string_view name) { return report_.within_entry(name), false; }
    [[gnu::cold, gnu::noinline]] bool within(std::size_t index) { return report_.within(index), false; }

private:
    template <std::size_t N>
    bool put(char const (&literal)[N]) {
        auto* const to = out_.room(8);
        std::memcpy(to, literal, N - 1);
        out_.take(to + (N - 1));
        return true;
    }

    /// `index` counts numbers, in whole rows where it starts.
    template <std::size_t Row, class T>
    bool put_list(T const* from, std::size_t count, std::size_t& index) {
        constexpr std::size_t most = std::floating_point<T> ? 16 : 32;
        constexpr std::size_t step = Row == 0 ? 1 : Row, at_once = most / step * step;
        static_assert(at_once * listed_room<T> <= staged_at_once);
        while (index != count) {
            auto wanted = count - index;
            auto* const to = out_.room((wanted < at_once ? wanted : at_once) * listed_room<T>);
            if (wanted > at_once) {
                auto const fitting = static_cast<std::size_t>(out_.end() - to) / (step * listed_room<T>) * step;
                if (wanted > fitting) wanted = fitting;
            }
            auto const put = put_numbers<Row>(to, from + index, wanted, fresh_);
            out_.take(put.end);
            fresh_ = false;
            index += put.count;
            if (put.count != wanted) [[unlikely]] return fail(errc::not_finite);
        }
        return true;
    }

    void put_text(std::string_view text) {
        while (!text.empty()) {
            auto const part = text.substr(0, staged_at_once);
            auto* const to = out_.room(part.size());
            std::memcpy(to, part.data(), part.size());
            out_.take(to + part.size());
            text.remove_prefix(part.size());
        }
    }

    bool begin(char bracket) {
        if (depth_ == most_depth_) [[unlikely]] return fail(errc::too_deep);
        ++depth_;
        put_byte(bracket);
        fresh_ = true;
        return true;
    }

    bool end(char bracket) {
        --depth_;
        if (!fresh_) break_line();
        put_byte(bracket);
        fresh_ = false;
        return true;
    }

    void put_byte(char c) {
        auto* const to = out_.room(1);
        *to = c;
        out_.take(to + 1);
    }

    bool end_key() {
        put_byte(':');
        if constexpr (Layout::breaks_lines) put_byte(' ');
        return true;
    }

    void break_line() {
        if constexpr (Layout::breaks_lines) {
            put_byte('\n');
            for (auto left = depth_ * Layout::width; left > 0;) {
                auto const part = left < staged_at_once ? left : staged_at_once;
                auto* const to = out_.room(part);
                std::memset(to, ' ', part);
                out_.take(to + part);
                left -= part;
            }
        }
    }

    output& out_;
    std::size_t depth_ = 0;
    std::size_t most_depth_;
    bool fresh_ = true;  ///< nothing has been written in the innermost array or object yet
    report& report_;
};

}  // namespace brine::inline v0::wire
