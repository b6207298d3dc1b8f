/// The verbs that codecs read with. False means that reading failed and that the error is already recorded.
#pragma once

#include <brine/base/build.hpp>
#include <brine/base/report.hpp>
#include <brine/base/uninitialised.hpp>
#include <brine/wire/complaint.hpp>
#include <brine/wire/cursor.hpp>
#include <brine/wire/failing.hpp>
#include <brine/wire/json_kind.hpp>
#include <brine/wire/number.hpp>
#include <brine/wire/number_rows.hpp>
#include <brine/wire/quick_reader.hpp>
#include <brine/wire/skip_path.hpp>
#include <brine/wire/string_copy.hpp>
#include <brine/wire/token.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace brine::inline v0::wire {

/// Reads one text. `Build` keeps translation units with different flags apart.
///
/// Objects:  for (bool more = in.open_object(); more; more = in.next_member()) { in.next_key(key); … }  return in.ok();
/// Arrays:   for (bool more = in.open_array(); more; more = in.next_element()) { … }                     return in.ok();
template <class Build>
class reader : public failing<Build> {
public:
    /// The report is null while success is expected: then a failure leaves only its code.
    reader(cursor start, workspace& memory, std::size_t most_depth, report* failure = nullptr)
        : failing<Build>(start, failure), memory_(memory), most_depth_(most_depth) {}

    using failing<Build>::ok, failing<Build>::fail, failing<Build>::fail_at;

    /// The kind of the value that comes next.
    [[nodiscard]] json_kind peek() const {
        switch (*at_) {
        case 'n': return json_kind::null;
        case 't': case 'f': return json_kind::boolean;
        case '"': return json_kind::string;
        case '[': return json_kind::array;
        case '{': return json_kind::object;
        default: return *at_ == '-' || is_digit(*at_) ? json_kind::number : json_kind::none;
        }
    }

    /// Reads null; fails on anything else.
    bool null() {
        if (!is_literal(at_, "null")) return fail(errc::expected_null);
        return at_.advance(at_.here() + 4), true;
    }

    bool boolean(bool& value) {
        bool const yes = is_literal(at_, "true");
        if (!yes && !is_literal(at_, "false")) return fail(errc::expected_boolean);
        value = yes;
        at_.advance(at_.here() + (yes ? 4 : 5));
        return true;
    }

    /// Reads a whole number; fails when T cannot hold it.
    template <std::integral T>
    bool number(T& value) {
        auto const* const end = read_short_integer(at_.here(), value);
        if (end == nullptr) [[unlikely]] return long_number(value);
        at_.advance(end);
        return true;
    }

    /// Reads a number, correctly rounded; fails when it overflows.
    template <std::floating_point T>
    [[gnu::noinline]] bool number(T& value) {
        auto const* const end = read_plain(at_.here(), at_.limit(), value);
        if (end == nullptr) [[unlikely]] return take(read_float<T>(at_.here(), at_.limit()), value);
        return at_.advance(end), true;
    }

    /// Reads elements of the open array, the current one first, as long as they are plain numbers and at most `most`;
    /// returns how many. `more` is what next_element said behind the last of them. It stops in front of whatever is not
    /// plain, which number() then reads or refuses.
    template <class T>
    [[gnu::noinline]] std::size_t numbers(T* to, std::size_t most, bool& more) {
        if (!std::is_arithmetic_v<T> && depth_ == most_depth_) return 0;  // a row is an array in this one
        auto at = at_;
        bool ended = false;
        auto const count = read_numbers(at, to, most, ended);
        at_.move_to(at);
        if (ended) more = next_element();
        return count;
    }

    /// Reads a string that holds nothing but a number: `"12"`.
    template <class T>
    bool quoted_number(T& value) {
        string_token token;
        std::string_view text;
        if (!string_content(token) || !unescaped(token, text)) return false;
        auto const read = read_whole<T>(text);
        if (read.status == numeric::out_of_range) return fail_out_of_range<T>();
        if (read.status != numeric::ok || read.end != text.data() + text.size())
            return fail(std::integral<T> ? errc::expected_integer : errc::expected_number, "in a string");
        value = read.value;
        at_.advance(token.end());
        return true;
    }

    /// Reads a string into anything with assign, resize and data, such as std::string.
    [[gnu::noinline]] bool string(auto& value) {
        string_token token;
        if (!string_content(token)) return false;
        if (!token.escaped) [[likely]] {
            assign(value, token.content);
        } else {
            detail::make_room(value, token.content.size());
            auto* const end = unescape(token.content, value.data());
            if (end == nullptr) return fail_escape(token.content);
            detail::set_size(value, static_cast<std::size_t>(end - value.data()));
        }
        at_.advance(token.end());
        return true;
    }

    /// Reads a string as a view, which is good until the next verb.
    bool text(std::string_view& value) {
        string_token token;
        if (!string_content(token) || !unescaped(token, value)) return false;
        at_.advance(token.end());
        return true;
    }

    /// Enters an array; true when it has an element, which is then the current token.
    bool open_array() { return open('[', ']', errc::expected_array); }

    /// Behind an element: true when another one follows, false when the array ends here (or on failure, see ok()).
    [[gnu::always_inline]] bool next_element() {
        if (*at_ == ']') return close();
        if (*at_ != ',') return fail(errc::expected_comma_or_bracket);
        at_.advance(at_.here() + 1);
        return *at_ != ']' || fail_at(errc::trailing_comma, at_.previous_offset());
    }


    /// Enters an object; true when it has a member, whose key is then the current token.
    bool open_object() { return open('{', '}', errc::expected_object); }
    /// Behind a member: true when another one follows, false when the object ends here (or on failure, see ok()).
    [[gnu::always_inline]] bool next_member() {
        if (*at_ == '}') return close();
        if (*at_ != ',') return fail(errc::expected_comma_or_brace);
        at_.advance(at_.here() + 1);
        return *at_ != '}' || fail_at(errc::trailing_comma, at_.previous_offset());
    }

    /// In which order the members of one kind of object came the last time, for its codec to guess by.
    [[nodiscard]] wire::key_habit* key_habit(void const* whose) { return memory_.habits.of(whose); }

    /// Reads any key and steps to its value; the view is good until the next verb.
    bool next_key(std::string_view& key) {
        if (*at_ != '"') return fail(errc::expected_key);
        string_token token;
        if (!string_content(token) || !unescaped(token, key)) return false;
        key_ = at_.here();
        at_.advance(token.end());
        if (*at_ != ':') return fail(errc::expected_colon);
        at_.advance(at_.here() + 1);
        return true;
    }

    /// Steps over a value of any kind, checking all of it.
    bool skip() {
        auto const met = skipper(at_, most_depth_ - depth_).run();
        if (met.code == errc::ok) [[likely]] return true;
        if (report_ != nullptr && ok()) skip_path(at_.rest().substr(0, met.offset - at_.offset())).tell(*report_);
        return fail_at(met.code, met.offset);
    }

    /// Steps over a value of any kind, checking all of it, and gives its text.
    bool raw(std::string_view& value) {
        auto const from = at_.rest();
        if (!skip()) return false;
        value = from.substr(0, from.size() - at_.rest().size());
        while (is_space(value.back())) value.remove_suffix(1);
        return true;
    }

    /// How many more arrays and objects may be opened.
    [[nodiscard]] std::size_t depth_left() const { return most_depth_ - depth_; }

    /// Behind the root value: nothing may follow.
    bool finish() { return at_.at_end() || fail(errc::trailing_content); }

    /// How many arrays and objects are open.
    [[nodiscard]] std::size_t depth() const { return depth_; }

    /// A place to come back to.
    struct bookmark {
        cursor at;
        std::size_t depth;
    };
    [[nodiscard]] bookmark mark() const { return {at_, depth_}; }
    void rewind(bookmark const& to) { at_ = to.at, depth_ = to.depth; }

    /// The verbs that lead from value to value with a quick reader, which is at this one's place, or was there last.
    [[gnu::always_inline]] bool open_object(quick_reader& at) { return (at.open_object() && enter()) || resumed(at, open_object()); }
    [[gnu::always_inline]] bool open_array(quick_reader& at) { return (at.open_array() && enter()) || resumed(at, open_array()); }
    [[gnu::always_inline]] bool next_member(quick_reader& at) { return at.next_member() || (this->settle(at), resumed(at, next_member_apart())); }
    /// The same behind what is mostly the last member.
    [[gnu::always_inline]] bool next_member_or_end(quick_reader& at) {
        if (!at.close_object()) [[unlikely]] return next_member(at);
        --depth_;
        return this->settle(at), false;
    }
    [[gnu::always_inline]] bool next_element(quick_reader& at) { return at.next_element() || (this->settle(at), resumed(at, next_element_apart())); }

private:
    [[gnu::noinline]] bool next_member_apart() { return next_member(); }
    [[gnu::noinline]] bool next_element_apart() { return next_element(); }
    [[gnu::always_inline]] bool resumed(quick_reader& at, bool more) { return this->resume(at), more; }
    bool enter() { return depth_ != most_depth_ && (++depth_, true); }

    bool open(char bracket, char closing, errc code) {
        if (*at_ != bracket) return fail(code);
        if (!enter()) return fail(errc::too_deep);
        if (report_ != nullptr) [[unlikely]] report_->enter(depth_);
        at_.advance(at_.here() + 1);
        return *at_ != closing || close();
    }

    bool close() {
        --depth_;
        at_.advance(at_.here() + 1);
        return false;
    }

    bool string_content(string_token& token) {
        if (*at_ != '"') return fail(errc::expected_string);
        auto const read = read_string(at_);
        token.content = read.content, token.escaped = read.escaped;  // as a whole it would be copied through memory, and stall
        return read.code == errc::ok || fail_at(read.code, at_.offset() + read.fault);
    }

    bool unescaped(string_token const& token, std::string_view& value) {
        value = token.content;
        if (!token.escaped) [[likely]] return true;
        detail::make_room(memory_.scratch, token.content.size());
        auto* const end = unescape(token.content, memory_.scratch.data());
        value = {memory_.scratch.data(), static_cast<std::size_t>(end - memory_.scratch.data())};
        return end != nullptr || fail_escape(token.content);
    }

    bool fail_escape(std::string_view content) {
        auto const fault = first_fault(content);
        return fail_at(fault.code, at_.offset() + 1 + fault.at);
    }

    /// Integers of more than eight digits, and whatever is none.
    template <std::integral T>
    [[gnu::noinline]] bool long_number(T& value) {
        if constexpr (sizeof(T) >= 4)
            if (auto const* const end = read_long_integer(at_.here(), value); end != nullptr) return at_.advance(end), true;
        return take(read_integer<T>(at_.here()), value);
    }

    template <class T>
    bool take(numeric_result<T> const& read, T& value) {
        if (read.status != numeric::ok || !ends_scalar(read.end, at_.limit())) [[unlikely]] return fail_number<T>();
        value = read.value;
        at_.advance(read.end);
        return true;
    }

    template <class T>
    [[gnu::cold, gnu::noinline]] bool fail_number() {
        auto const code = fault_of_number<std::integral<T>>(at_.rest());
        return code == errc::number_out_of_range ? fail_out_of_range<T>() : fail(code);
    }

    template <class T>
    [[gnu::cold, gnu::noinline]] bool fail_out_of_range() {
        if constexpr (std::integral<T>) return fail(errc::number_out_of_range, limits_of<T>());
        else return fail(errc::number_out_of_range);
    }

    using failing<Build>::at_, failing<Build>::report_, failing<Build>::key_;

    workspace& memory_;
    std::size_t depth_ = 0;
    std::size_t most_depth_;
};

}  // namespace brine::inline v0::wire
