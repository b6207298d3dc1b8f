/// Encoding the complete models of the real documents into a string that is reused: brine beside nlohmann's to_json and
/// dump.
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include "peers/lanes.hpp"
#include "support/contest.hpp"
#include "support/documents.hpp"
#include "support/report.hpp"
#include "support/workloads.hpp"

namespace {

template <class Model>
std::vector<support::standing> race(support::document const& document, Model const& value) {
    support::contest contest("encoding " + document.name, {.seconds = 6});
    peers::enter_encoding<peers::brine_strict>(contest, document.text, value);
    peers::enter_encoding<peers::nlohmann_tree>(contest, document.text, value);
    return contest.hold();
}

void measure_all() {
    std::printf(
        "encode, output reused, UTF-8 validated; thread CPU time, medians of interleaved turns; MB/s of compact "
        "text\n");
    std::printf("%s\n\n", peers::roll_call().c_str());
    support::each_workload([](auto workload) {
        auto const document = support::load_document(workload.name);
        auto const value = brine::from_json<typename decltype(workload)::model>(document.text);
        auto const standings = race(document, value);
        std::printf("%s, %zu bytes from %s:\n", document.name.c_str(), document.text.size(), document.source.c_str());
        support::print_standings(brine::to_json(value).size(), standings);
    });
}

}  // namespace

int main() try { measure_all(); } catch (std::exception const& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
    return 1;
}
