/// A street of houses with a hundred members each, their keys as declared, in another order that is always the same, or in an
/// order that each house has for itself.
#pragma once

#include <array>
#include <cstddef>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>

#include "../support/dice.hpp"
#include "../support/table.hpp"

namespace workloads {

enum class key_order { declared, another, random };

class wide {
public:
    explicit wide(key_order order) : order_(order) {
        std::iota(sequence_.begin(), sequence_.end(), std::size_t{0});
        if (order == key_order::another) shuffle();
    }

    std::string text(std::size_t houses) {
        std::string text = "[";
        for (std::size_t i = 0; i != houses; ++i) {
            if (order_ == key_order::random) shuffle();
            text += i == 0 ? "\n" : ",\n";
            text += house();
        }
        return text + "\n]";
    }

private:
    static constexpr std::array<std::string_view, 10> rooms{"attic", "bath",    "cellar",  "den",   "garage",
                                                            "hall",  "kitchen", "nursery", "porch", "study"};
    static constexpr std::array<std::string_view, 10> facts{"id",     "name",  "temperature", "humidity", "lit",
                                                            "people", "watts", "since",       "note",     "door"};

    std::string value(std::size_t fact) {
        switch (fact) {
        case 0: return std::to_string(dice_.between(1, 999'999));
        case 2: return support::fixed(-20 + 50 * dice_.fraction(), 2);
        case 3: return support::fixed(dice_.fraction(), 3);
        case 4: return dice_.chance(50) ? "true" : "false";
        case 5: return std::to_string(dice_.between(0, 12));
        case 6: return std::to_string(dice_.between(0, 3600));
        case 7: return std::to_string(dice_.between(1'700'000'000'000, 1'770'000'000'000));
        default: return '"' + dice_.letters(dice_.between(3, 18)) + '"';
        }
    }

    std::string house() {
        // Drawn in declared order, so that all three documents hold the same values.
        std::array<std::string, 100> members;
        for (std::size_t i = 0; i != members.size(); ++i) {
            members[i] = '"' + std::string(rooms[i / 10]) + '_' + std::string(facts[i % 10]) + "\":" + value(i % 10);
        }
        std::string text = "{";
        for (auto const which : sequence_) text += (text.size() == 1 ? "" : ",") + members[which];
        return text + "}";
    }

    void shuffle() {
        for (std::size_t i = sequence_.size() - 1; i != 0; --i) std::swap(sequence_[i], sequence_[order_dice_.between(0, i)]);
    }

    key_order order_;
    support::dice dice_{100};
    support::dice order_dice_{7};
    std::array<std::size_t, 100> sequence_{};
};

}  // namespace workloads
