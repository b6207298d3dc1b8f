/// Decoding the real documents into complete models, parser and target reused: brine beside its peers, strict.
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include "peers/lanes.hpp"
#include "support/contest.hpp"
#include "support/documents.hpp"
#include "support/report.hpp"
#include "support/workloads.hpp"

namespace {

template <class Model>
std::vector<support::standing> race(support::document const& document) {
    auto const expected = brine::from_json<Model>(document.text);
    support::contest contest("decoding " + document.name, {.seconds = 6});
    peers::enter_decoding<peers::brine_strict>(contest, document.text, expected);
    peers::enter_decoding<peers::simdjson_dom>(contest, document.text, expected);
    peers::enter_decoding<peers::nlohmann_tree>(contest, document.text, expected);
    return contest.hold();
}

/// The first measurement's demands: at least so many times faster than that peer.
double demanded(std::string_view peer) { return peer == peers::nlohmann_tree::name ? 3 : 1; }

void judge(std::vector<support::standing> const& standings, bool& met) {
    for (auto const& who : standings) {
        if (&who != &standings.front()) met = met && ratio(standings.front(), who) >= demanded(who.name);
    }
}

void measure_all() {
    std::printf(
        "decode, parser and target reused; thread CPU time, medians of interleaved turns; spread: between quartiles\n");
    std::printf("%s\n\n", peers::roll_call().c_str());
    bool met = true;
    support::each_workload([&](auto workload) {
        auto const document = support::load_document(workload.name);
        auto const standings = race<typename decltype(workload)::model>(document);
        std::printf("%s, %zu bytes from %s:\n", document.name.c_str(), document.text.size(), document.source.c_str());
        support::print_standings(document.text.size(), standings);
        judge(standings, met);
    });
    std::printf("at least 3x nlohmann and faster than simdjson's DOM + copy everywhere: %s\n", met ? "met" : "MISSED");
}

}  // namespace

int main() try { measure_all(); } catch (std::exception const& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
    return 1;
}
