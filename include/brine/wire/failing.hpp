/// How the reader fails: only the first failure counts, and its reason is worked out only when somebody wants it.
#pragma once

#include <brine/base/error.hpp>
#include <brine/base/report.hpp>
#include <brine/wire/complaint.hpp>
#include <brine/wire/cursor.hpp>
#include <brine/wire/quick_reader.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace brine::inline v0::wire {

/// A place in a text, and whether something has failed there. `Build` keeps translation units with different flags apart.
template <class Build>
class failing {
public:
    /// The report is null while success is expected.
    failing(cursor start, report* failure) : at_(start), report_(failure) {}

    /// Nothing has failed so far.
    [[nodiscard]] bool ok() const { return code_ == errc::ok; }

    /// Fails at the current token.
    [[gnu::cold, gnu::noinline]] bool fail(errc code, std::string_view why = {}) {
        return fail_at(at_.at_end() ? errc::unexpected_end : code, at_.offset(), why);
    }
    /// Fails at the token that was read last: a value that reads well but is not acceptable.
    bool reject(std::string_view why) { return fail_at(errc::rejected, at_.previous_offset(), why); }
    bool reject(errc code, std::string_view why = {}) { return fail_at(code, at_.previous_offset(), why); }
    /// Fails at the key that was read last.
    bool fail_key(errc code, std::string_view why = {}) { return fail_at(code, offset_of_key(), why); }

    /// Says, while unwinding, in which member, entry of a map, or element the failure is. Always false.
    [[gnu::cold, gnu::noinline]] bool within(std::string_view key) {
        if (report_ != nullptr) report_->within(key);
        return false;
    }
    [[gnu::cold, gnu::noinline]] bool within_entry(std::string_view key) {
        if (report_ != nullptr) report_->within_entry(key);
        return false;
    }
    [[gnu::cold, gnu::noinline]] bool within(std::size_t index) {
        if (report_ != nullptr) report_->within(index);
        return false;
    }

    /// Says, while unwinding, that all that was said is about a secret. Always false.
    [[gnu::cold, gnu::noinline]] bool conceal() {
        if (report_ != nullptr) report_->conceal();
        return false;
    }

    /// Whether the reason of a failure is wanted; what is only good for a reason can be left out otherwise.
    [[nodiscard]] report* reporting() const { return report_; }
    /// Fails at an offset; the details are only worked out when somebody wants them.
    [[gnu::cold, gnu::noinline]] bool fail_at(errc code, std::size_t offset, std::string_view why = {}) {
        if (code_ != errc::ok) return false;
        code_ = code;
        if (report_ == nullptr) return false;
        auto const rest = at_.text().substr(offset);
        if (offset == 0 && rest.starts_with("\xEF\xBB\xBF")) code = errc::byte_order_mark;
        report_->record(code, offset, why.empty() ? detail_of(code, rest, at_.text().find_first_not_of(" \t\r\n") == at_.text().npos) : std::string(why));
        return false;
    }

    /// A reader of what is plain, from here on; settle() is to follow before any other verb. While reasons are wanted it
    /// reads nothing, since they need to know what was read last.
    [[nodiscard, gnu::always_inline]] quick_reader quick() const { return report_ == nullptr ? quick_reader(at_) : quick_reader::idle(); }
    /// Goes to where the quick reader is.
    [[gnu::always_inline]] void settle(quick_reader const& at) {
        if (report_ == nullptr) at_.move_to(at.at());
    }
    /// The quick reader goes to where this one is.
    [[gnu::always_inline]] void resume(quick_reader& at) const {
        if (report_ == nullptr) at.go_to(at_);
    }

protected:
    cursor at_;
    report* report_;
    errc code_ = errc::ok;
    char const* key_ = nullptr;  ///< the key that was read last

private:
    // Offsets only matter once a reason is wanted, and then the text is read directly.
    [[nodiscard]] std::size_t offset_of_key() const { return at_.is_direct() ? static_cast<std::size_t>(key_ - at_.text().data()) : 0; }
};

}  // namespace brine::inline v0::wire
