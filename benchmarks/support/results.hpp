/// What a run of the benchmark program measured, as it is kept in a file: written and read by brine itself.
#pragma once

#include <cmath>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <brine/brine.hpp>

namespace results {

/// One peer in one contest.
struct time {
    std::string peer;
    double nanoseconds{};  // a call, median of the turns
    double spread{};       // between the quartiles, as a part of the median
};

/// One workload in one discipline; brine comes first.
struct contest {
    std::string workload;
    std::string discipline;     // `decode`, `decode, fresh`, `encode`, `encode, fresh`
    std::uint64_t bytes{};      // of the document, or of the compact text that brine writes
    std::vector<time> times;
};

struct run {
    std::string compiler;
    std::string flags;
    std::string processor;
    std::vector<std::string> peers;     // with their versions
    std::vector<std::string> left_out;  // with the reason
    std::vector<contest> contests;
};

/// How many times as long as brine the peer takes; 0 when it did not take part.
inline double ratio(contest const& contest, std::string_view peer) {
    for (auto const& time : contest.times) {
        if (time.peer == peer) return time.nanoseconds / contest.times.front().nanoseconds;
    }
    return 0;
}

inline double megabytes_per_second(contest const& contest) {
    return static_cast<double>(contest.bytes) / contest.times.front().nanoseconds * 1e3;
}

inline run read(std::filesystem::path const& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot read " + path.string());
    return brine::from_json<run>(std::string(std::istreambuf_iterator<char>(file), {}));
}

inline void write(run const& run, std::filesystem::path const& path) {
    if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    file << brine::to_json<brine::indented<1>>(run) << '\n';
    if (!file) throw std::runtime_error("cannot write " + path.string());
}

/// Puts newer contests in the place of older ones of the same workload and discipline, so that a run can be made in pieces.
inline void renew(run& kept, run newer) {
    auto older = std::move(kept.contests);
    kept = std::move(newer);
    auto const renewed = [&](contest const& old) {
        for (auto const& now : kept.contests) {
            if (now.workload == old.workload && now.discipline == old.discipline) return true;
        }
        return false;
    };
    std::vector<contest> both;
    for (auto& old : older) {
        if (!renewed(old)) both.push_back(std::move(old));
    }
    for (auto& now : kept.contests) both.push_back(std::move(now));
    kept.contests = std::move(both);
}

}  // namespace results
