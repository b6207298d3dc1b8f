/// Hand-written member lists for the model of canada.json.
#pragma once

#include "../models/canada.hpp"
#include "members.hpp"

namespace peers {

namespace canada = models::canada;

template <>
inline constexpr auto members_of<canada::properties> = std::tuple{member{"name", &canada::properties::name}};

template <>
inline constexpr auto members_of<canada::geometry> =
    std::tuple{member{"type", &canada::geometry::type}, member{"coordinates", &canada::geometry::coordinates}};

template <>
inline constexpr auto members_of<canada::feature> =
    std::tuple{member{"type", &canada::feature::type}, member{"properties", &canada::feature::properties},
               member{"geometry", &canada::feature::geometry}};

template <>
inline constexpr auto members_of<canada::feature_collection> = std::tuple{
    member{"type", &canada::feature_collection::type}, member{"features", &canada::feature_collection::features}};

}  // namespace peers
