/// A document of the shape and size of canada.json: 480 rings of 55,563 points, minified, 15 to 18 digits each.
#pragma once

#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>

#include "dice.hpp"

namespace support {

class generated_canada {
public:
    std::string text() {
        text_ = R"({ "type": "FeatureCollection","features": [{ "type": "Feature","properties": { "name": "Canada" },)"
                R"("geometry": {"type":"Polygon","coordinates":[)";
        for (std::size_t ring = 0; ring != rings; ++ring) write_ring(ring, points_in(ring));
        return std::move(text_) + "]}}]}";
    }

private:
    static constexpr std::size_t rings = 480;
    static constexpr std::size_t points = 55'563;

    /// One mainland and many islands.
    static constexpr std::size_t points_in(std::size_t ring) {
        constexpr std::size_t island = 86;
        return ring == 0 ? points - (rings - 1) * island : island;
    }

    void write_ring(std::size_t ring, std::size_t count) {
        if (ring != 0) text_ += ',';
        text_ += '[';
        longitude_ = -141 + 88 * dice_.fraction();
        latitude_ = 42 + 41 * dice_.fraction();
        for (std::size_t i = 0; i != count; ++i) write_point(i == 0);
        text_ += ']';
    }

    void write_point(bool first) {
        if (!first) text_ += ',';
        longitude_ += (dice_.fraction() - 0.5) / 10;
        latitude_ += (dice_.fraction() - 0.5) / 10;
        text_ += '[';
        write(longitude_);
        text_ += ',';
        write(latitude_);
        text_ += ']';
    }

    /// Six decimals and some binary noise behind them, written with 17 digits: that is how the original came about.
    void write(double degrees) {
        std::array<char, 32> buffer{};
        auto const noisy = std::round(degrees * 1e6) / 1e6 + static_cast<double>(dice_.between(0, 20)) * 0x1p-46;
        auto const [end, failure] =
            std::to_chars(buffer.data(), buffer.data() + buffer.size(), noisy, std::chars_format::general, 17);
        if (failure == std::errc{}) text_.append(buffer.data(), end);
    }

    dice dice_{3};
    std::string text_;
    double longitude_{};
    double latitude_{};
};

}  // namespace support
