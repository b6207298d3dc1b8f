/// The making of an error while the decoder or encoder unwinds. Only the cold path has one.
#pragma once

#include <brine/base/error.hpp>
#include <brine/base/path.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace brine::inline v0 {

/// Collects the first failure, its path from the inside out, and the unknown members that may explain it.
class report {
public:
    /// The first failure counts, later ones are its consequences.
    void record(errc code, std::size_t offset, std::string detail) {
        if (failure_.code != errc::ok) return;
        failure_.code = code;
        failure_.offset = offset;
        failure_.detail = std::move(detail);
    }

    void within(std::string_view key) { path_.insert(0, detail::member_step(key)); }
    void within_entry(std::string_view key) { path_.insert(0, detail::entry_step(key)); }
    void within(std::size_t index) { path_.insert(0, detail::element_step(index)); }

    /// What has been said about the inside of a secret is taken back.
    void conceal() {
        failure_.detail.clear();
        path_.clear();
    }

    /// An object opens at this depth: what was noted deeper or in its siblings explains nothing in it.
    void enter(std::size_t depth) {
        while (!unknown_.empty() && unknown_.back().first >= depth) unknown_.pop_back();
    }
    void note_unknown(std::size_t depth, std::string_view key) { unknown_.emplace_back(depth, key); }
    /// The unknown members of the object that was open last at this depth.
    [[nodiscard]] std::vector<std::string_view> unknown(std::size_t depth) const {
        std::vector<std::string_view> keys;
        for (auto const& [at, key] : unknown_)
            if (at == depth) keys.push_back(key);
        return keys;
    }

    [[nodiscard]] bool failed() const { return failure_.code != errc::ok; }
    [[nodiscard]] error finish() && {
        failure_.path = "$" + path_;
        return std::move(failure_);
    }

private:
    error failure_;
    std::string path_;
    std::vector<std::pair<std::size_t, std::string>> unknown_;
};

}  // namespace brine::inline v0
