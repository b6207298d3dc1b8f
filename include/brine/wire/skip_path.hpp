/// The path to a fault inside a value that was skipped: skipping itself remembers none. Cold code.
#pragma once

#include <brine/base/excerpt.hpp>
#include <brine/base/report.hpp>
#include <brine/wire/text.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace brine::inline v0::wire {

/// Walks a value up to a fault (what stands before it is known to be well-formed) and tells the report every array and
/// object that is open there, from the inside out.
class skip_path {
public:
    explicit skip_path(std::string_view up_to_fault) {
        while (!up_to_fault.empty()) {
            auto const length = up_to_fault[0] == '"' ? detail::token_length(up_to_fault) : 1;
            step(up_to_fault.substr(0, length));
            up_to_fault.remove_prefix(length);
        }
    }

    void tell(report& failure) const {
        // Between two values the innermost array or object itself is at fault.
        for (auto at = open_.size() - (behind_value_ && !open_.empty()); at-- > 0;) {
            auto const& each = open_[at];
            if (!each.object) failure.within(each.index);
            else if (each.has_key) failure.within(each.key);
        }
    }

private:
    struct level {
        bool object;
        bool has_key = false;  ///< the key of the member that is being read
        std::string_view key{};
        std::size_t index = 0;
    };

    /// Whether a string's last byte is the quote that closes it.
    static bool is_closed(std::string_view token) {
        std::size_t at = 1;
        while (at < token.size() && token[at] != '"') at += token[at] == '\\' ? 2 : 1;
        return at < token.size();
    }

    void step(std::string_view token) {
        if (is_space(token[0])) return;
        bool const cut_short = token[0] == '"' && !is_closed(token);
        behind_value_ = !cut_short && token.find_first_of("{[,:") != 0;
        switch (token[0]) {
        case '{': case '[': open_.push_back({token[0] == '{'}); break;
        case '}': case ']': open_.pop_back(); break;
        case ',': ++open_.back().index, open_.back().has_key = false; break;
        case ':': open_.back().has_key = true; break;
        case '"':
            if (open_.empty() || !open_.back().object || open_.back().has_key) break;
            open_.back().key = token.substr(1, token.size() - 2);
            behind_value_ = false;
            break;
        default: break;
        }
    }

    bool behind_value_ = false;
    std::vector<level> open_;
};

}  // namespace brine::inline v0::wire
