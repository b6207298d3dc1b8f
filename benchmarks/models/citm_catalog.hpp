/// The whole of citm_catalog.json: a season of concerts, with every member that the document has, in its order.
/// Tables whose keys are identifiers are maps with integer keys; members that are always null are optional text.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace models::citm_catalog {

using identifier = std::uint64_t;
using names = std::map<identifier, std::string>;

struct event {
    std::optional<std::string> description;
    identifier id{};
    std::optional<std::string> logo;
    std::string name;
    std::vector<identifier> subTopicIds;
    std::optional<std::string> subjectCode;
    std::optional<std::string> subtitle;
    std::vector<identifier> topicIds;
    friend bool operator==(event const&, event const&) = default;
};

struct price {
    std::uint32_t amount{};
    identifier audienceSubCategoryId{};
    identifier seatCategoryId{};
    friend bool operator==(price const&, price const&) = default;
};

struct area {
    identifier areaId{};
    std::vector<identifier> blockIds;
    friend bool operator==(area const&, area const&) = default;
};

struct seat_category {
    std::vector<area> areas;
    identifier seatCategoryId{};
    friend bool operator==(seat_category const&, seat_category const&) = default;
};

struct performance {
    identifier eventId{};
    identifier id{};
    std::optional<std::string> logo;
    std::optional<std::string> name;
    std::vector<price> prices;
    std::vector<seat_category> seatCategories;
    std::optional<std::string> seatMapImage;
    std::uint64_t start{};
    std::string venueCode;
    friend bool operator==(performance const&, performance const&) = default;
};

struct catalog {
    names areaNames;
    names audienceSubCategoryNames;
    names blockNames;
    std::map<identifier, event> events;
    std::vector<performance> performances;
    names seatCategoryNames;
    names subTopicNames;
    names subjectNames;
    names topicNames;
    std::map<identifier, std::vector<identifier>> topicSubTopics;
    std::unordered_map<std::string, std::string> venueNames;
    friend bool operator==(catalog const&, catalog const&) = default;
};

}  // namespace models::citm_catalog
