/// Elements of an array in a text, listed as the structural index lists them.
#pragma once

#include <brine/wire/cursor.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace support {

/// A text whose elements are given one by one, each with what stands behind it: "12,".
class listed_numbers {
public:
    explicit listed_numbers(std::vector<std::string> const& elements) : text_(32, ' ') {
        for (auto const& each : elements) {
            add_token();
            text_ += each.substr(0, each.size() - 1);
            add_token();
            text_ += each.back();
        }
        end_ = text_.size();
        text_.append(brine::wire::readable_ahead, '#');
    }

    [[nodiscard]] brine::wire::token_list tokens() const { return {text_.data(), offsets_.data(), end_}; }

private:
    void add_token() { offsets_.push_back(static_cast<std::uint32_t>(text_.size())); }

    std::string text_;
    std::vector<std::uint32_t> offsets_;
    std::size_t end_ = 0;
};

}  // namespace support
