/// A writer that records its verbs as words, so that codec tests check what is said and not how it is spelled.
#pragma once

#include <brine/base/error.hpp>
#include <brine/base/fixed_string.hpp>
#include <brine/base/report.hpp>
#include <brine/codec/codec.hpp>
#include <brine/wire/quick_writer.hpp>

#include <cmath>
#include <concepts>
#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace support {

/// Has the verbs of wire::writer. A verb out of place (a value in an object without its key, two values at the root, a
/// bracket that closes nothing) is recorded as `misplaced …`.
class recording_writer {
public:
    explicit recording_writer(std::size_t most_depth = 1024) : most_depth_(most_depth) {}

    bool null() { return value("null"); }
    bool boolean(bool content) { return value(content ? "boolean true" : "boolean false"); }
    template <std::integral T>
        requires(!std::same_as<T, bool>)
    bool number(T content) {
        return value("number " + std::to_string(content));
    }
    template <std::floating_point T>
    bool number(T content) {
        if (!std::isfinite(content)) return fail(brine::errc::not_finite);
        std::ostringstream text;
        text << content;
        return value("number " + text.str());
    }
    /// Recorded like single elements: the wire alone knows why it takes many.
    template <class T>
    bool numbers(T const* from, std::size_t count, std::size_t& index) {
        for (; index != count; ++index)
            if (element(); !number(from[index])) return false;
        return true;
    }
    bool string(std::string_view content) { return value("string " + std::string(content)); }

    /// One without room: every verb is to be said here.
    static brine::wire::quick_writer quick() { return {nullptr, nullptr, false}; }
    void settle(brine::wire::quick_writer const&) {}
    bool begin(brine::wire::quick_writer const&, char bracket) { return bracket == '{' ? begin_object() : begin_array(); }
    bool end(brine::wire::quick_writer const&, char bracket) { return bracket == '}' ? end_object() : end_array(); }

    static bool nothing(brine::wire::quick_writer const&, char, char) { return false; }

    bool begin_string() { return pieces_.clear(), true; }
    void piece(std::string_view part) { pieces_ += part; }
    bool end_string() { return string(pieces_); }
    bool raw(std::string_view text) { return value("raw " + std::string(text)); }
    [[nodiscard]] std::size_t depth_left() const { return most_depth_ - open_.size(); }

    bool begin_array() { return begin("begin_array", '['); }
    bool end_array() { return end("end_array", '['); }
    bool begin_object() { return begin("begin_object", '{'); }
    bool end_object() { return end("end_object", '{'); }

    void element() { ready_for_value("element", '['); }
    template <std::size_t N>
    void key(brine::fixed_string<N> const& fragment) {
        // `,"key":`
        ready_for_value("key " + std::string(fragment.view().substr(2, N - 4)), '{');
    }
    bool key(std::string_view name) { return ready_for_value("key " + std::string(name), '{'), true; }
    template <std::integral T>
    bool key(T name) {
        return ready_for_value("key " + std::to_string(name), '{'), true;
    }
    template <std::floating_point T>
    bool key(T name) {
        if (!std::isfinite(name)) return fail(brine::errc::not_finite);
        std::ostringstream text;
        text << name;
        return key(text.str());
    }

    /// The error's offset is how many verbs had been said.
    bool fail(brine::errc code, std::string why = {}) { return report_.record(code, verbs_.size(), std::move(why)), false; }
    bool reject(std::string_view why) { return fail(brine::errc::rejected, std::string(why)); }
    bool within(std::string_view name) { return report_.within(name), false; }
    bool within_entry(std::string_view name) { return report_.within_entry(name), false; }
    bool within(std::size_t index) { return report_.within(index), false; }

    [[nodiscard]] std::vector<std::string> const& verbs() const { return verbs_; }
    [[nodiscard]] bool failed() const { return report_.failed(); }
    [[nodiscard]] brine::error failure() && { return std::move(report_).finish(); }
    /// Whether the verbs make up exactly one value.
    [[nodiscard]] bool complete() const { return open_.empty() && !ready_ && !failed(); }

private:
    void say(std::string verb, bool in_place) { verbs_.push_back(in_place ? std::move(verb) : "misplaced " + verb); }

    bool value(std::string verb) { return say(std::move(verb), std::exchange(ready_, false)), true; }

    bool begin(std::string verb, char bracket) {
        if (open_.size() == most_depth_) return fail(brine::errc::too_deep);
        value(std::move(verb));
        open_.push_back(bracket);
        return true;
    }
    bool end(std::string verb, char bracket) {
        say(std::move(verb), !ready_ && open_.ends_with(bracket));
        if (!open_.empty()) open_.pop_back();
        return true;
    }
    void ready_for_value(std::string verb, char inside) {
        say(std::move(verb), !ready_ && open_.ends_with(inside));
        ready_ = true;
    }

    std::size_t most_depth_;
    std::vector<std::string> verbs_;
    std::string pieces_;
    std::string open_;    ///< the brackets that are open
    bool ready_ = true;   ///< a value may come next
    brine::report report_;
};

/// What a value's codec says: its verbs, separated by semicolons.
template <class T>
std::string said(T const& value) {
    recording_writer out;
    bool const encoded = brine::codec<T>::encode(out, value);
    std::string all;
    for (auto const& verb : out.verbs()) all += (all.empty() ? "" : "; ") + verb;
    if (encoded != !out.failed()) return "the result and the report contradict each other: " + all;
    return encoded && !out.complete() ? "incomplete: " + all : all;
}

/// The error of a value's codec.
template <class T>
brine::error refusal(T const& value, std::size_t most_depth = 1024) {
    recording_writer out(most_depth);
    static_cast<void>(brine::codec<T>::encode(out, value));
    return std::move(out).failure();
}

}  // namespace support
