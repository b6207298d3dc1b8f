/// Turns a result file into a table that gnuplot reads: for one discipline a row for each workload and a column for each peer,
/// how many times faster brine is; the last row is the geometric mean. Either the peers that take part everywhere, on all
/// workloads, or all peers on the core workloads.
///   chart_data results.json "decode, fresh" everywhere|core > table
#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "support/results.hpp"
#include "support/summary.hpp"

namespace {

void print_cell(double ratio) { std::printf(ratio > 0 ? "\t%.3f" : "\t?", ratio); }

using contests = std::vector<results::contest const*>;

/// More than the core workloads.
bool takes_part_everywhere(contests const& all, std::string_view peer) {
    constexpr std::ptrdiff_t core = 5;
    return std::count_if(all.begin(), all.end(), [&](auto const* one) { return results::ratio(*one, peer) > 0; }) > core;
}

void print_table(results::run const& run, std::string_view discipline, bool core) {
    auto all = support::contests_of(run, discipline);
    auto peers = support::peers_of(all);
    auto const everywhere = [measured = all](std::string const& peer) { return takes_part_everywhere(measured, peer); };
    auto const no_more_than_these = [&](results::contest const* one) {
        return std::all_of(one->times.begin() + 1, one->times.end(), [&](auto const& time) { return everywhere(time.peer); });
    };
    if (core) {
        all.erase(std::remove_if(all.begin(), all.end(), no_more_than_these), all.end());
    } else {
        std::erase_if(peers, [&](auto const& peer) { return !everywhere(peer); });
    }
    if (all.empty() || peers.empty()) throw std::runtime_error("nothing was measured in " + std::string(discipline));
    std::printf("# %s, %s, %s\nworkload", run.compiler.c_str(), run.flags.c_str(), run.processor.c_str());
    for (auto const& peer : peers) std::printf("\t%s", peer.c_str());
    std::printf("\n");
    for (auto const* contest : all) {
        std::printf("%s", contest->workload.c_str());
        for (auto const& peer : peers) print_cell(results::ratio(*contest, peer));
        std::printf("\n");
    }
    std::printf("geometric mean");
    for (auto const& peer : peers) print_cell(support::ratios_to(all, peer).mean());
    std::printf("\n");
}

}  // namespace

int main(int count, char** arguments) try {
    if (count != 4) throw std::invalid_argument("usage: chart_data <results.json> <discipline> everywhere|core");
    print_table(results::read(arguments[1]), arguments[2], arguments[3] == std::string_view("core"));
} catch (std::exception const& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
    return 1;
}
