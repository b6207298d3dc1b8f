/// The making of an error while the decoder or encoder unwinds. Only the cold path has one.
#pragma once

#include <brine/base/error.hpp>
#include <brine/base/path.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace brine::inline v0 {

/// Collects the first failure, its path from the inside out, and the unknown members that may explain it. As long as there is
/// nothing to tell it is one pointer: made of its strings, it took a third of the time that a message of 30 bytes needs.
class report {
public:
    /// The first failure counts, later ones are its consequences.
    void record(errc code, std::size_t offset, std::string detail) {
        if (failed()) return;
        auto& failure = told().failure;
        failure.code = code;
        failure.offset = offset;
        failure.detail = std::move(detail);
    }

    void within(std::string_view key) { told().path.insert(0, detail::member_step(key)); }
    void within_entry(std::string_view key) { told().path.insert(0, detail::entry_step(key)); }
    void within(std::size_t index) { told().path.insert(0, detail::element_step(index)); }

    /// What has been said about the inside of a secret is taken back.
    void conceal() {
        told().failure.detail.clear();
        told().path.clear();
    }

    /// An object opens at this depth: what was noted deeper or in its siblings explains nothing in it.
    void enter(std::size_t depth) {
        if (!told_) return;
        auto& unknown = told_->unknown;
        while (!unknown.empty() && unknown.back().first >= depth) unknown.pop_back();
    }
    void note_unknown(std::size_t depth, std::string_view key) { told().unknown.emplace_back(depth, key); }
    /// The unknown members of the object that was open last at this depth.
    [[nodiscard]] std::vector<std::string_view> unknown(std::size_t depth) const {
        std::vector<std::string_view> keys;
        if (!told_) return keys;
        for (auto const& [at, key] : told_->unknown)
            if (at == depth) keys.push_back(key);
        return keys;
    }

    [[nodiscard]] bool failed() const { return told_ && told_->failure.code != errc::ok; }
    [[nodiscard, gnu::cold, gnu::noinline]] error finish() && {
        told().failure.path = "$" + told().path;
        return std::move(told().failure);
    }
    /// The error of who said false; without a word that means that the value was rejected.
    [[nodiscard, gnu::cold, gnu::noinline]] error failure() && {
        record(errc::rejected, 0, {});
        return std::move(*this).finish();
    }

private:
    struct contents {
        error failure;
        std::string path;
        std::vector<std::pair<std::size_t, std::string>> unknown;
    };

    struct forget {
        [[gnu::cold, gnu::noinline]] void operator()(contents* told) const { delete told; }
    };

    [[gnu::cold, gnu::noinline]] contents& told() {
        if (!told_) told_.reset(new contents);
        return *told_;
    }

    std::unique_ptr<contents, forget> told_;
};

}  // namespace brine::inline v0
