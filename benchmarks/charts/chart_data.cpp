/// Turns a result file into a table that gnuplot reads: for one discipline a row for each workload and a column for each peer,
/// how many times faster brine is; the last row is the geometric mean.
///   chart_data results.json "decode, fresh" > table
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>

#include "support/results.hpp"
#include "support/summary.hpp"

namespace {

void print_cell(double ratio) { std::printf(ratio > 0 ? "\t%.3f" : "\t?", ratio); }

void print_table(results::run const& run, std::string_view discipline) {
    auto const contests = support::contests_of(run, discipline);
    if (contests.empty()) throw std::runtime_error("nothing was measured in " + std::string(discipline));
    auto const peers = support::peers_of(contests);
    std::printf("# %s, %s, %s\nworkload", run.compiler.c_str(), run.flags.c_str(), run.processor.c_str());
    for (auto const& peer : peers) std::printf("\t%s", peer.c_str());
    std::printf("\n");
    for (auto const* contest : contests) {
        std::printf("%s", contest->workload.c_str());
        for (auto const& peer : peers) print_cell(results::ratio(*contest, peer));
        std::printf("\n");
    }
    std::printf("geometric mean");
    for (auto const& peer : peers) print_cell(support::ratios_to(contests, peer).mean());
    std::printf("\n");
}

}  // namespace

int main(int count, char** arguments) try {
    if (count != 3) throw std::invalid_argument("usage: chart_data <results.json> <discipline>");
    print_table(results::read(arguments[1]), arguments[2]);
} catch (std::exception const& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
    return 1;
}
