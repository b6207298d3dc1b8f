/// The whole of mesh.json: a body of triangles, mostly long arrays of short numbers.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace models::mesh {

struct batch {
    std::array<std::uint32_t, 2> indexRange{};
    std::array<std::uint32_t, 2> vertexRange{};
    std::vector<std::uint32_t> usedBones;
    friend bool operator==(batch const&, batch const&) = default;
};

/// A weight and the bone that it counts for.
using influence = std::array<double, 2>;

struct body {
    std::vector<batch> batches;
    std::map<std::string, std::vector<double>> morphTargets;
    std::vector<double> positions;
    std::vector<double> tex0;
    std::vector<std::uint32_t> colors;
    std::vector<influence> influences;
    std::vector<double> normals;
    std::vector<std::uint32_t> indices;
    friend bool operator==(body const&, body const&) = default;
};

}  // namespace models::mesh
