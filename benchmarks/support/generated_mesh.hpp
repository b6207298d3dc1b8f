/// A document of the shape and size of mesh.json: long arrays of numbers, most of them with twelve decimals.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "dice.hpp"
#include "table.hpp"
#include "text_builder.hpp"

namespace support {

class generated_mesh {
public:
    std::string text() {
        builder_.object([&] {
            builder_.array("batches", [&] { batch(); });
            builder_.object("morphTargets", [] {});
            decimals("positions", 10'800);
            decimals("tex0", 7'200);
            integers("colors", 3'600, 4'278'190'080, 4'278'190'080);
            builder_.array("influences", [&] { influences(3'600); });
            decimals("normals", 10'800);
            integers("indices", 33'408, 0, 3'599);
        });
        return builder_.take();
    }

private:
    void batch() {
        builder_.object([&] {
            builder_.array("indexRange", [&] { builder_.value(0), builder_.value(33'408); });
            builder_.array("vertexRange", [&] { builder_.value(0), builder_.value(3'600); });
            builder_.array("usedBones", [&] { builder_.value(22); });
        });
    }

    void decimals(std::string_view name, std::size_t count) {
        builder_.array(name, [&] {
            for (std::size_t i = 0; i != count; ++i) builder_.literal(fixed(2 * dice_.fraction() - 1, 12));
        });
    }

    void integers(std::string_view name, std::size_t count, std::uint64_t low, std::uint64_t high) {
        builder_.array(name, [&] {
            for (std::size_t i = 0; i != count; ++i) builder_.value(dice_.between(low, high));
        });
    }

    void influences(std::size_t count) {
        for (std::size_t i = 0; i != count; ++i) {
            builder_.array([&] { builder_.literal("1.0"), builder_.value(0); });
        }
    }

    dice dice_{5};
    text_builder builder_{0};
};

}  // namespace support
