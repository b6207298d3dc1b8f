/// Prints a contest's result: time, throughput and spread of everyone, and how many times faster the first one is.
#pragma once

#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

#include "contest.hpp"
#include "table.hpp"

namespace support {

inline double megabytes_per_second(std::size_t bytes, standing const& who) {
    return static_cast<double>(bytes) / who.median / 1e6;
}

/// How many times as long `other` takes.
inline double ratio(standing const& first, standing const& other) { return other.median / first.median; }

inline void print_standings(std::size_t bytes, std::vector<standing> const& standings) {
    table rows({"", "ms", "MB/s", "spread", "brine is"});
    for (auto const& who : standings) {
        rows.add({who.name, fixed(who.median * 1e3, 3), fixed(megabytes_per_second(bytes, who), 0),
                  fixed(who.spread * 100, 1) + " %",
                  &who == &standings.front() ? "" : fixed(ratio(standings.front(), who), 2) + "x"});
    }
    rows.print();
    std::printf("\n");
}

}  // namespace support
