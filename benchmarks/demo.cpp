/// brine's main job in one program: a struct there and back, an error, and real documents decoded and encoded, with
/// speeds.
#include <cstdio>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <brine/brine.hpp>

#include "peers/lanes.hpp"
#include "support/contest.hpp"
#include "support/documents.hpp"
#include "support/report.hpp"
#include "support/table.hpp"
#include "support/tree.hpp"
#include "support/workloads.hpp"

namespace company {

struct address {
    std::string street;
    int zip{};
    friend bool operator==(address const&, address const&) = default;
};

struct person {
    std::string name;
    std::vector<std::string> languages;
    std::optional<company::address> address;
    friend bool operator==(person const&, person const&) = default;
};

struct staff {
    std::vector<person> people;
};

}  // namespace company

namespace {

bool round_trip_a_struct() {
    company::person const ada{"Ada", {"English", "Français"}, company::address{"St James's Square", 12}};
    auto const text = brine::to_json(ada);
    auto const same = brine::from_json<company::person>(text) == ada;
    std::printf("A struct as JSON, and back %s:\n%s\n\n", same ? "equal" : "DIFFERENT", text.c_str());
    return same;
}

/// Whether the text is refused; prints why.
bool show_refusal(std::string_view text) {
    auto const staff = brine::try_from_json<company::staff>(text);
    std::printf("%s\n\n", staff ? "ACCEPTED" : staff.error().message(text).c_str());
    return !staff;
}

bool show_errors() {
    std::printf("Texts that do not fit:\n");
    bool const wrong_type = show_refusal(R"({
  "people": [
    {"name": "Ada", "languages": []},
    {"name": "Kim", "languages": [], "address": {"street": "High Street", "zip": "E1"}}
  ]
})");
    bool const misspelt = show_refusal(R"({"people": [{"name": "Ada", "langauges": ["English"]}]})");
    return wrong_type && misspelt;
}

/// One document with everything that the table shows about it.
struct measurement {
    std::string name;
    std::size_t document_bytes{};
    std::size_t encoded_bytes{};
    std::vector<support::standing> decoding;
    std::vector<support::standing> encoding;
};

/// decode(encode(decode(x))) is the same value, and the encoded text the same tree, so that no member was left out.
template <class Model>
bool survives(support::document const& document, Model const& value, std::string const& encoded) {
    auto const same_value = brine::from_json<Model>(encoded) == value;
    auto const difference = support::tree_difference(document.text, encoded);
    std::printf("  %-13s %7zu bytes from %s; decoded, encoded (%zu bytes), decoded again: %s; equal as a tree: %s\n",
                document.name.c_str(), document.text.size(), document.source.c_str(), encoded.size(),
                same_value ? "equal" : "DIFFERENT", difference.empty() ? "yes" : ("NO, " + difference).c_str());
    return same_value && difference.empty();
}

template <class Model>
std::vector<support::standing> race_decoding(support::document const& document, Model const& value) {
    support::contest contest("decoding " + document.name, {.seconds = 3});
    peers::enter_decoding<peers::brine_strict>(contest, document.text, value);
    peers::enter_decoding_fresh<peers::brine_strict, Model>(contest, document.text);
    peers::enter_parsing<peers::simdjson_dom>(contest, document.text);
    peers::enter_decoding<peers::simdjson_dom>(contest, document.text, value);
    peers::enter_decoding<peers::nlohmann_tree>(contest, document.text, value);
    return contest.hold();
}

template <class Model>
std::vector<support::standing> race_encoding(support::document const& document, Model const& value) {
    support::contest contest("encoding " + document.name, {.seconds = 2});
    peers::enter_encoding<peers::brine_strict>(contest, document.text, value);
    peers::enter_encoding<peers::nlohmann_tree>(contest, document.text, value);
    return contest.hold();
}

template <class Model>
bool work_through(support::document const& document, std::vector<measurement>& measurements) {
    auto const value = brine::from_json<Model>(document.text);
    auto const encoded = brine::to_json(value);
    if (!survives(document, value, encoded)) return false;
    std::fflush(stdout);
    measurements.push_back({document.name, document.text.size(), encoded.size(), race_decoding(document, value),
                            race_encoding(document, value)});
    return true;
}

void add_rows(support::table& table, std::vector<measurement> const& measurements, std::string_view prefix,
              std::vector<support::standing> measurement::* contest, std::size_t measurement::* bytes) {
    for (std::size_t who = 0; who != (measurements.front().*contest).size(); ++who) {
        std::vector<std::string> row{std::string(prefix) + (measurements.front().*contest)[who].name};
        for (auto const& measured : measurements) {
            row.push_back(support::fixed(support::megabytes_per_second(measured.*bytes, (measured.*contest)[who]), 0));
        }
        table.add(std::move(row));
    }
}

void print_speeds(std::vector<measurement> const& measurements) {
    std::vector<std::string> headings{"MB/s"};
    for (auto const& measured : measurements) headings.push_back(measured.name);
    support::table table(std::move(headings));
    add_rows(table, measurements, "decode: ", &measurement::decoding, &measurement::document_bytes);
    add_rows(table, measurements, "encode: ", &measurement::encoding, &measurement::encoded_bytes);
    std::printf(
        "\nStrict; parser, target and output reused unless said otherwise; medians of thread CPU time, in turns.\n");
    std::printf("%s\n\n", peers::roll_call().c_str());
    table.print();
}

bool real_documents() {
    std::printf(
        "Real documents in complete typed models (trees compared by %.*s, members that are null counting as absent):\n",
        static_cast<int>(support::judge_of_trees.size()), support::judge_of_trees.data());
    std::vector<measurement> measurements;
    bool all_survive = true;
    support::each_workload([&](auto workload) {
        auto const document = support::load_document(workload.name);
        all_survive = work_through<typename decltype(workload)::model>(document, measurements) && all_survive;
    });
    if (all_survive) print_speeds(measurements);
    return all_survive;
}

}  // namespace

int main() try {
    auto const struct_survives = round_trip_a_struct();
    auto const errors_shown = show_errors();
    return struct_survives && errors_shown && real_documents() ? 0 : 1;
} catch (std::exception const& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
    return 1;
}
