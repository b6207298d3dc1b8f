/// A record of a hundred members, ten for each room of a house.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace models::wide {

struct house {
    std::uint32_t attic_id{};
    std::string attic_name;
    double attic_temperature{};
    double attic_humidity{};
    bool attic_lit{};
    std::int32_t attic_people{};
    std::uint32_t attic_watts{};
    std::uint64_t attic_since{};
    std::string attic_note;
    std::string attic_door;
    std::uint32_t bath_id{};
    std::string bath_name;
    double bath_temperature{};
    double bath_humidity{};
    bool bath_lit{};
    std::int32_t bath_people{};
    std::uint32_t bath_watts{};
    std::uint64_t bath_since{};
    std::string bath_note;
    std::string bath_door;
    std::uint32_t cellar_id{};
    std::string cellar_name;
    double cellar_temperature{};
    double cellar_humidity{};
    bool cellar_lit{};
    std::int32_t cellar_people{};
    std::uint32_t cellar_watts{};
    std::uint64_t cellar_since{};
    std::string cellar_note;
    std::string cellar_door;
    std::uint32_t den_id{};
    std::string den_name;
    double den_temperature{};
    double den_humidity{};
    bool den_lit{};
    std::int32_t den_people{};
    std::uint32_t den_watts{};
    std::uint64_t den_since{};
    std::string den_note;
    std::string den_door;
    std::uint32_t garage_id{};
    std::string garage_name;
    double garage_temperature{};
    double garage_humidity{};
    bool garage_lit{};
    std::int32_t garage_people{};
    std::uint32_t garage_watts{};
    std::uint64_t garage_since{};
    std::string garage_note;
    std::string garage_door;
    std::uint32_t hall_id{};
    std::string hall_name;
    double hall_temperature{};
    double hall_humidity{};
    bool hall_lit{};
    std::int32_t hall_people{};
    std::uint32_t hall_watts{};
    std::uint64_t hall_since{};
    std::string hall_note;
    std::string hall_door;
    std::uint32_t kitchen_id{};
    std::string kitchen_name;
    double kitchen_temperature{};
    double kitchen_humidity{};
    bool kitchen_lit{};
    std::int32_t kitchen_people{};
    std::uint32_t kitchen_watts{};
    std::uint64_t kitchen_since{};
    std::string kitchen_note;
    std::string kitchen_door;
    std::uint32_t nursery_id{};
    std::string nursery_name;
    double nursery_temperature{};
    double nursery_humidity{};
    bool nursery_lit{};
    std::int32_t nursery_people{};
    std::uint32_t nursery_watts{};
    std::uint64_t nursery_since{};
    std::string nursery_note;
    std::string nursery_door;
    std::uint32_t porch_id{};
    std::string porch_name;
    double porch_temperature{};
    double porch_humidity{};
    bool porch_lit{};
    std::int32_t porch_people{};
    std::uint32_t porch_watts{};
    std::uint64_t porch_since{};
    std::string porch_note;
    std::string porch_door;
    std::uint32_t study_id{};
    std::string study_name;
    double study_temperature{};
    double study_humidity{};
    bool study_lit{};
    std::int32_t study_people{};
    std::uint32_t study_watts{};
    std::uint64_t study_since{};
    std::string study_note;
    std::string study_door;
    friend bool operator==(house const&, house const&) = default;
};

using street = std::vector<house>;

}  // namespace models::wide
