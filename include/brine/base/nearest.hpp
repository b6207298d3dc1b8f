/// "Did you mean …?": the candidate nearest to a mistyped name.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace brine::inline v0::detail {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Edits (insert, delete, replace, swap neighbours) between two names; letter case counts nothing.
/// Optimal string alignment distance, Damerau 1964.
inline std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before(b.size() + 1), row(b.size() + 1), next(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        next[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            bool const same = lower(a[i - 1]) == lower(b[j - 1]);
            next[j] = std::min({row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]))
                next[j] = std::min(next[j], before[j - 2] + 1);
        }
        std::swap(before, row);
        std::swap(row, next);
    }
    return row[b.size()];
}

/// Whether a typing slip can explain the difference: at most a third of the name, and never over 64 bytes.
inline bool resembles(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty() || a.size() > 64 || b.size() > 64) return false;
    return edit_distance(a, b) <= std::max<std::size_t>(1, std::max(a.size(), b.size()) / 3);
}

/// The candidate that resembles the name most; empty if none does.
inline std::string_view nearest(std::string_view name, auto const& candidates) {
    std::string_view best;
    std::size_t least = 65;
    for (std::string_view const candidate : candidates) {
        if (!resembles(name, candidate)) continue;
        if (auto const distance = edit_distance(name, candidate); distance < least) best = candidate, least = distance;
    }
    return best;
}

}  // namespace brine::inline v0::detail
