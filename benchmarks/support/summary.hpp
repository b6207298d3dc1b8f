/// The tables at the end of a run: for each discipline brine's speed and how many times faster it is than each peer, with
/// geometric means; then what is demanded, and whether it was met.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "results.hpp"
#include "table.hpp"

namespace support {

/// The ratios to one peer over many workloads.
class ratios {
public:
    void add(std::string_view workload, double ratio) {
        if (ratio <= 0) return;
        logarithms_ += std::log(ratio);
        ++count_;
        if (count_ == 1 || ratio < least_) {
            least_ = ratio;
            least_at_ = workload;
        }
    }

    [[nodiscard]] bool empty() const { return count_ == 0; }
    [[nodiscard]] double mean() const { return std::exp(logarithms_ / static_cast<double>(count_)); }
    [[nodiscard]] double least() const { return least_; }
    [[nodiscard]] std::string const& least_at() const { return least_at_; }

private:
    double logarithms_ = 0;
    std::size_t count_ = 0;
    double least_ = 0;
    std::string least_at_;
};

inline std::vector<results::contest const*> contests_of(results::run const& run, std::string_view discipline) {
    std::vector<results::contest const*> found;
    for (auto const& contest : run.contests) {
        if (contest.discipline == discipline) found.push_back(&contest);
    }
    return found;
}

inline std::vector<std::string> peers_of(std::vector<results::contest const*> const& contests) {
    std::vector<std::string> names;
    for (auto const* contest : contests) {
        for (auto const& time : contest->times) {
            if (std::find(names.begin(), names.end(), time.peer) == names.end()) names.push_back(time.peer);
        }
    }
    if (!names.empty()) names.erase(names.begin());  // brine itself
    return names;
}

inline ratios ratios_to(std::vector<results::contest const*> const& contests, std::string_view peer) {
    ratios all;
    for (auto const* contest : contests) all.add(contest->workload, results::ratio(*contest, peer));
    return all;
}

inline std::string times_faster(double ratio) { return ratio > 0 ? fixed(ratio, ratio < 10 ? 2 : 1) + "x" : "-"; }

inline void print_discipline(results::run const& run, std::string_view discipline) {
    auto const contests = contests_of(run, discipline);
    if (contests.empty()) return;
    auto const peers = peers_of(contests);
    std::vector<std::string> headings{std::string(discipline), "bytes", "ns", "spread", "MB/s"};
    headings.insert(headings.end(), peers.begin(), peers.end());
    table rows(headings);
    for (auto const* contest : contests) {
        auto const& own = contest->times.front();
        std::vector<std::string> row{contest->workload, std::to_string(contest->bytes), fixed(own.nanoseconds, 0),
                                     fixed(own.spread * 100, 1) + " %", fixed(results::megabytes_per_second(*contest), 0)};
        for (auto const& peer : peers) row.push_back(times_faster(results::ratio(*contest, peer)));
        rows.add(std::move(row));
    }
    std::vector<std::string> means{"geometric mean", "", "", "", ""};
    for (auto const& peer : peers) means.push_back(times_faster(ratios_to(contests, peer).mean()));
    rows.add(std::move(means));
    rows.print();
    std::printf("\n");
}

/// One demand on the ratio to one peer, in one discipline.
struct demand {
    std::string_view discipline;
    std::string_view peer;
    double everywhere;  // at least that on every workload
    double on_average;  // geometric mean
};

inline void print_verdict(std::vector<results::contest const*> const& contests, demand const& wanted) {
    auto const found = ratios_to(contests, wanted.peer);
    if (found.empty()) return;
    auto const met = found.least() >= wanted.everywhere && found.mean() >= wanted.on_average;
    std::printf("  %-6s %.*s against %.*s: least %sx (%s; wanted %s), mean %sx (wanted %s)\n", met ? "met" : "MISSED",
                static_cast<int>(wanted.discipline.size()), wanted.discipline.data(), static_cast<int>(wanted.peer.size()),
                wanted.peer.data(), fixed(found.least(), 2).c_str(), found.least_at().c_str(),
                fixed(wanted.everywhere, 2).c_str(), fixed(found.mean(), 2).c_str(), fixed(wanted.on_average, 2).c_str());
}

inline double nanoseconds_of(results::run const& run, std::string_view workload) {
    for (auto const& contest : run.contests) {
        if (contest.workload == workload && contest.discipline == "decode") return contest.times.front().nanoseconds;
    }
    return 0;
}

/// Keys in another order, against the same document in declared order.
inline void print_order_verdict(results::run const& run, std::string_view workload, double most) {
    auto const declared = nanoseconds_of(run, "wide");
    auto const other = nanoseconds_of(run, workload);
    if (declared <= 0 || other <= 0) return;
    std::printf("  %-6s %.*s takes %sx as long as wide (wanted at most %s)\n", other / declared <= most ? "met" : "MISSED",
                static_cast<int>(workload.size()), workload.data(), fixed(other / declared, 2).c_str(), fixed(most, 2).c_str());
}

/// Ahead of everyone everywhere, and of Glaze by a margin.
inline void print_verdicts(results::run const& run) {
    static constexpr std::string_view disciplines[]{"decode", "decode, fresh", "encode", "encode, fresh"};
    std::printf("what is wanted (how many times faster than each peer):\n");
    for (auto const discipline : disciplines) {
        auto const contests = contests_of(run, discipline);
        for (auto const& peer : peers_of(contests)) {
            demand wanted{discipline, peer, 1, 1};
            if (peer == "Glaze" && discipline == "decode") wanted = {discipline, peer, 1.5, 2.2};
            if (peer == "Glaze" && discipline == "decode, fresh") wanted = {discipline, peer, 1, 1.8};
            if (peer == "Glaze" && discipline == "encode") wanted = {discipline, peer, 1.3, 1.9};
            print_verdict(contests, wanted);
        }
    }
    print_order_verdict(run, "wide_other_order", 1.15);
    print_order_verdict(run, "wide_random_order", 1.5);
    std::printf("\n");
}

inline void print_summary(results::run const& run) {
    std::printf("%s, %s, %s\n", run.compiler.c_str(), run.flags.c_str(), run.processor.c_str());
    std::printf("thread CPU time, medians of interleaved turns; spread: between the quartiles; under each peer: how many "
                "times faster brine is\n");
    for (auto const& peer : run.peers) std::printf("  with %s\n", peer.c_str());
    for (auto const& peer : run.left_out) std::printf("  left out: %s\n", peer.c_str());
    std::printf("\n");
    for (auto const discipline : {"decode", "decode, fresh", "encode", "encode, fresh"}) print_discipline(run, discipline);
    print_verdicts(run);
}

}  // namespace support
