/// brine beside its peers, in turns, on every workload and in four disciplines: decoding into the same target and into new
/// objects, encoding into the same string and into new ones.
///   benchmark [--quick] [--seconds N] [--only twitter,canada] [--discipline decode] [--to results.json] [--show results.json]
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include "support/contest.hpp"
#include "support/entrant.hpp"
#include "support/results.hpp"
#include "support/summary.hpp"
#include "workloads/list.hpp"
#include "workloads/text.hpp"

namespace peers {

class brine_strict;
class glaze_default;
class glaze_strict;
class simdjson_reflection;
class simdjson_ondemand;
class simdjson_dom;
class yyjson_tree;
class rapidjson_tree;
class boost_json_tree;
class nlohmann_tree;
class reflectcpp;

}  // namespace peers

namespace {

/// brine first.
std::vector<support::entrant> all_entrants() {
    using support::entry;
    return {entry<peers::brine_strict>(),   entry<peers::glaze_default>(),     entry<peers::glaze_strict>(),
            entry<peers::simdjson_reflection>(), entry<peers::simdjson_ondemand>(), entry<peers::simdjson_dom>(),
            entry<peers::yyjson_tree>(),    entry<peers::rapidjson_tree>(),    entry<peers::boost_json_tree>(),
            entry<peers::nlohmann_tree>(),  entry<peers::reflectcpp>()};
}

struct discipline {
    std::string_view name;
    bool (support::lane::*loop)(std::size_t);
    bool encoding;
};

constexpr discipline disciplines[]{{"decode", &support::lane::decode, false},
                                   {"decode, fresh", &support::lane::decode_fresh, false},
                                   {"encode", &support::lane::encode, true},
                                   {"encode, fresh", &support::lane::encode_fresh, true}};

struct wishes {
    double seconds = 2.5;  // about, for one contest
    std::vector<std::string_view> workloads = workloads::names();
    std::string_view only_discipline;
    std::string_view to;
    std::string_view show;

    [[nodiscard]] bool wants(discipline const& which) const {
        return only_discipline.empty() || which.name == only_discipline;
    }
};

std::vector<std::string_view> split(std::string_view list) {
    std::vector<std::string_view> parts;
    while (!list.empty()) {
        auto const comma = list.find(',');
        parts.push_back(list.substr(0, comma));
        list = comma == list.npos ? "" : list.substr(comma + 1);
    }
    return parts;
}

wishes read_wishes(int count, char** arguments) {
    wishes all;
    for (int i = 1; i < count; ++i) {
        std::string_view const argument = arguments[i];
        if (argument == "--quick") {
            all.seconds = 0.3;
            continue;
        }
        if (i + 1 == count) throw std::invalid_argument("a value is missing behind " + std::string(argument));
        auto const* const value = arguments[++i];
        if (argument == "--seconds") all.seconds = std::atof(value);
        else if (argument == "--only") all.workloads = split(value);
        else if (argument == "--discipline") all.only_discipline = value;
        else if (argument == "--to") all.to = value;
        else if (argument == "--show") all.show = value;
        else throw std::invalid_argument("unknown argument " + std::string(argument));
    }
    return all;
}

std::string processor() {
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("model name")) return line.substr(line.find(':') + 2);
    }
    return "unknown processor";
}

std::string compiler() {
#if defined(__clang__)
    return "clang " __clang_version__;
#else
    return "g++ " __VERSION__;
#endif
}

/// A peer with its lane at one workload.
struct starter {
    std::string name;
    std::unique_ptr<support::lane> lane;
};

/// All that can express the workload: whoever reads the same value as brine from the text, and writes what brine reads as that
/// value. The others are left out of it, and named.
std::vector<starter> line_up(std::vector<support::entrant> const& entrants, std::string_view workload, std::string const& text,
                             std::vector<std::string>& left_out) {
    std::vector<starter> starters;
    auto const& judge = entrants.front();
    auto const fault_of = [&](support::lane& lane) -> std::string_view {
        auto const& value = starters.empty() ? lane.value() : starters.front().lane->value();
        if (!lane.has_value(value)) return "reads another value";
        if (lane.can_encode() && (!lane.encode(1) || !judge.enter(workload, lane.text())->has_value(value))) return "writes another value";
        return {};
    };
    for (auto const& who : entrants) {
        if (!who.enter) continue;
        auto lane = who.enter(workload, text);
        if (!lane) continue;
        auto const fault = fault_of(*lane);
        if (fault.empty()) {
            starters.push_back({who.name, std::move(lane)});
        } else {
            left_out.push_back(who.name + " at " + std::string(workload) + ", it " + std::string(fault));
            if (starters.empty()) throw std::runtime_error(left_out.back());
        }
    }
    return starters;
}

results::contest hold(discipline const& which, std::string_view workload, std::uint64_t bytes,
                      std::vector<starter> const& starters, double seconds) {
    support::contest contest(std::string(workload) + ", " + std::string(which.name), {.seconds = seconds});
    for (auto const& who : starters) {
        if (which.encoding && !who.lane->can_encode()) continue;
        contest.enter_loop(who.name, [&lane = *who.lane, loop = which.loop](std::size_t times) { return (lane.*loop)(times); });
    }
    results::contest result{std::string(workload), std::string(which.name), bytes, {}};
    for (auto const& who : contest.hold()) result.times.push_back({who.name, who.median * 1e9, who.spread});
    return result;
}

void print(results::contest const& contest) {
    std::printf("%-18s %-14s", contest.workload.c_str(), contest.discipline.c_str());
    for (auto const& time : contest.times) {
        std::printf(" %s %s", time.peer.c_str(), &time == &contest.times.front()
                                                     ? (support::fixed(time.nanoseconds, 0) + " ns;").c_str()
                                                     : support::times_faster(results::ratio(contest, time.peer)).c_str());
    }
    std::printf("\n");
    std::fflush(stdout);
}

void measure(std::vector<support::entrant> const& entrants, std::string_view workload, wishes const& wishes, results::run& run) {
    auto const document = workloads::document_of(workload);
    std::printf("%s: %zu bytes from %s\n", std::string(workload).c_str(), document.text.size(), document.source.c_str());
    auto const starters = line_up(entrants, workload, document.text, run.left_out);
    // What is read in another order is written in declared order like everything else.
    auto const written_too = !workload.ends_with("_order");
    for (auto const& which : disciplines) {
        if (!wishes.wants(which) || (which.encoding && !written_too)) continue;
        auto const bytes = which.encoding ? starters.front().lane->text().size() : document.text.size();
        run.contests.push_back(hold(which, workload, bytes, starters, wishes.seconds));
        print(run.contests.back());
    }
}

results::run measure_all(wishes const& wishes) {
    results::run run{compiler(), BRINE_BENCHMARK_FLAGS, processor(), {}, {}, {}};
    auto const entrants = all_entrants();
    for (auto const& who : entrants) {
        if (who.enter) run.peers.push_back(who.name + " (" + who.library + ")");
        else run.left_out.push_back(who.name + ", " + who.absence);
    }
    for (auto const workload : wishes.workloads) measure(entrants, workload, wishes, run);
    std::printf("\n");
    return run;
}

/// What is freed stays with the process. Given back to the system it has to be mapped anew, page by page, and for trees that took ten times
/// as long as filling them, but only in the first workloads.
void keep_memory() {
#if defined(__GLIBC__)
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
}

void run_as_wished(wishes const& wishes) {
    if (!wishes.show.empty()) return support::print_summary(results::read(wishes.show));
    auto run = measure_all(wishes);
    if (!wishes.to.empty()) {
        if (std::filesystem::exists(wishes.to)) {
            auto kept = results::read(wishes.to);
            results::renew(kept, std::move(run));
            run = std::move(kept);
        }
        results::write(run, wishes.to);
    }
    support::print_summary(run);
}

}  // namespace

int main(int count, char** arguments) try {
    keep_memory();
    run_as_wished(read_wishes(count, arguments));
} catch (std::exception const& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
    return 1;
}
