/// The whole of canada.json: a GeoJSON feature collection, one country's outline as 480 rings of points.
#pragma once

#include <array>
#include <string>
#include <vector>

namespace models::canada {

/// Longitude and latitude in degrees.
using position = std::array<double, 2>;
using ring = std::vector<position>;

struct properties {
    std::string name;
    friend bool operator==(properties const&, properties const&) = default;
};

struct geometry {
    std::string type;
    std::vector<ring> coordinates;
    friend bool operator==(geometry const&, geometry const&) = default;
};

struct feature {
    std::string type;
    canada::properties properties;
    canada::geometry geometry;
    friend bool operator==(feature const&, feature const&) = default;
};

struct feature_collection {
    std::string type;
    std::vector<feature> features;
    friend bool operator==(feature_collection const&, feature_collection const&) = default;
};

}  // namespace models::canada
