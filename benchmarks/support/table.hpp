/// A plain text table: a first column to the left, all others to the right, as wide as they need to be.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace support {

class table {
public:
    explicit table(std::vector<std::string> headings) : rows_{std::move(headings)} {}

    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }

    void print() const {
        for (auto const& row : rows_) print(row);
    }

private:
    void print(std::vector<std::string> const& row) const {
        std::printf("  %-*s", width(0), row[0].c_str());
        for (std::size_t column = 1; column < row.size(); ++column) {
            std::printf("  %*s", width(column), row[column].c_str());
        }
        std::printf("\n");
    }

    int width(std::size_t column) const {
        std::size_t widest = 0;
        for (auto const& row : rows_) widest = std::max(widest, column < row.size() ? row[column].size() : 0);
        return static_cast<int>(widest);
    }

    std::vector<std::vector<std::string>> rows_;
};

/// The number with that many decimals.
inline std::string fixed(double number, int decimals) {
    std::string text(32, '\0');
    auto const length = std::snprintf(text.data(), text.size(), "%.*f", decimals, number);
    text.resize(static_cast<std::size_t>(length));
    return text;
}

}  // namespace support
