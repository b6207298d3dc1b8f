/// The record that both files write.
#pragma once

#include <brine/brine.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace object_code {

struct line {
    std::string article;
    int count;
    double price;
};
struct order {
    long id;
    std::optional<std::string> note;
    std::vector<line> lines;
    std::map<std::string, bool> flags;
};

}  // namespace object_code
