/// What a translation unit costs that uses brine, beside the same one with its peers: user seconds, peak memory, object code.
///   compile_time --compiler g++ --standard c++20 --source unit.cpp --types <folder> --include <folder,folder> [--runs 3]
///                [--units include,many,wide,deep] [--libraries brine,…]
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "support/table.hpp"

namespace {

/// What one compilation took; nothing at all when it failed.
struct cost {
    double seconds = 0;    // of user time
    double megabytes = 0;  // of memory at the most
    double kilobytes = 0;  // of code and data in the object file
    explicit operator bool() const { return seconds > 0; }
};

struct library {
    std::string name;
    std::string header;
    std::vector<std::string> flags;
};

/// brine first, in both modes; the ratios are to its first.
std::vector<library> libraries() {
    return {{"brine compiled", "brine/brine.hpp", {"-DUSE_BRINE", "-DBRINE_SEPARATE"}},
            {"brine", "brine/brine.hpp", {"-DUSE_BRINE"}},
            {"Glaze", "glaze/json.hpp", {"-DUSE_GLAZE"}},
            {"nlohmann", "nlohmann/json.hpp", {"-DUSE_NLOHMANN"}},
            {"reflect-cpp", "rfl/json.hpp", {"-DUSE_REFLECTCPP"}}};
}

struct unit {
    std::string id;
    std::string name;
    std::string types;  // empty: the header alone
};

std::vector<unit> units() {
    return {{"include", "include only", ""},
            {"many", "40 structs x 14 fields", "types_many.hpp"},
            {"wide", "100 fields", "types_wide.hpp"},
            {"deep", "20 levels", "types_deep.hpp"}};
}

using settings = std::map<std::string, std::string>;

settings read_settings(int count, char** arguments) {
    settings all{{"runs", "3"}};
    for (int i = 1; i + 1 < count; i += 2) all[std::string(arguments[i]).substr(2)] = arguments[i + 1];
    return all;
}

std::vector<std::string> split(std::string const& list) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < list.size();) {
        auto const comma = std::min(list.find(',', at), list.size());
        parts.push_back(list.substr(at, comma - at));
        at = comma + 1;
    }
    return parts;
}

/// Runs a program without its output and waits for it and its children.
bool run(std::vector<std::string> const& words, rusage& usage) {
    std::vector<char*> arguments;
    for (auto const& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t silence;
    posix_spawn_file_actions_init(&silence);
    posix_spawn_file_actions_addopen(&silence, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&silence, 2, "/dev/null", O_WRONLY, 0);
    pid_t child{};
    auto const failure = posix_spawnp(&child, arguments[0], &silence, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&silence);
    if (failure != 0) throw std::runtime_error("cannot run " + words[0]);
    int status = 0;
    wait4(child, &status, 0, &usage);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// Code and data of an object file in bytes, as `size` counts them.
double size_of(std::string const& object) {
    auto* const pipe = popen(("size " + object).c_str(), "r");
    if (pipe == nullptr) return 0;
    std::array<char, 256> line{};
    double text = 0, data = 0;
    while (std::fgets(line.data(), static_cast<int>(line.size()), pipe) != nullptr) {
        if (std::sscanf(line.data(), "%lf %lf", &text, &data) == 2) break;
    }
    pclose(pipe);
    return text + data;
}

cost compile(settings const& all, library const& used, unit const& what) {
    std::string const object = all.at("types") + "/unit.o";
    std::vector<std::string> words{
        all.at("compiler"), "-std=" + all.at("standard"), "-O2", "-w", "-c", all.at("source"), "-o", object};
    for (auto const& folder : split(all.at("include"))) words.insert(words.end(), {"-isystem", folder});
    words.insert(words.end(), used.flags.begin(), used.flags.end());
    if (!what.types.empty()) words.push_back("-DTYPES_HEADER=\"" + all.at("types") + "/" + what.types + "\"");
    rusage usage{};
    if (!run(words, usage)) return {};
    auto const seconds = static_cast<double>(usage.ru_utime.tv_sec) + static_cast<double>(usage.ru_utime.tv_usec) * 1e-6;
    return {seconds, static_cast<double>(usage.ru_maxrss) / 1024, size_of(object) / 1024};
}

/// The least of some runs; everyone in turn, since a machine is not always as fast.
std::map<std::string, cost> compile_in_turns(settings const& all, std::vector<library> const& used, unit const& what) {
    std::map<std::string, cost> least;
    for (auto left = std::atoi(all.at("runs").c_str()); left > 0; --left)
        for (auto const& library : used) {
            auto const now = compile(all, library, what);
            if (auto& best = least[library.name]; now && (!best || now.seconds < best.seconds)) best = now;
        }
    return least;
}

/// Whether a list of names, where one was given, has this one.
bool wanted(settings const& all, std::string const& which, std::string const& name) {
    auto const names = all.find(which);
    if (names == all.end()) return true;
    auto const list = split(names->second);
    return std::find(list.begin(), list.end(), name) != list.end();
}

bool there(settings const& all, library const& used) {
    for (auto const& folder : split(all.at("include"))) {
        if (std::filesystem::exists(std::filesystem::path(folder) / used.header)) return true;
    }
    return std::filesystem::exists("/usr/include/" + used.header);
}

std::string cell(double number, int decimals) { return number > 0 ? support::fixed(number, decimals) : "-"; }

std::map<std::string, cost> measure(settings const& all, std::vector<library> const& used, unit const& what) {
    auto costs = compile_in_turns(all, used, what);
    support::table table({what.name, "user s", "peak MB", "object kB", "against compiled brine"});
    for (auto const& library : used) {
        auto const& now = costs[library.name];
        auto const& compiled = costs["brine compiled"];
        auto const ratio = now && compiled ? support::fixed(now.seconds / compiled.seconds, 2) + "x" : "-";
        table.add({library.name, cell(now.seconds, 2), cell(now.megabytes, 0), cell(now.kilobytes, 1), ratio});
    }
    table.print();
    std::printf("\n");
    std::fflush(stdout);
    return costs;
}

void demand(bool met, char const* what, double one, double other) {
    std::printf("  %-6s %s: %.2f against %.2f\n", met ? "met" : "MISSED", what, one, other);
}

/// All costs by unit and library.
using costs = std::map<std::string, std::map<std::string, cost>>;

void verdict(costs& all) {
    auto const& brine = all["include"]["brine compiled"];
    auto const& brine_many = all["many"]["brine compiled"];
    std::printf("what is wanted of brine compiled:\n");
    if (auto const peer = all["include"]["nlohmann"]; peer && brine)
        demand(brine.seconds < peer.seconds, "the include costs less than nlohmann's, s", brine.seconds, peer.seconds);
    if (!brine_many) return;
    if (auto const peer = all["many"]["nlohmann"])
        demand(brine_many.seconds < peer.seconds, "40 structs cost less than with nlohmann's macros, s", brine_many.seconds,
               peer.seconds);
    if (auto const peer = all["many"]["Glaze"]) {
        demand(brine_many.seconds <= peer.seconds / 2, "40 structs cost at most half of what they cost with Glaze, s",
               brine_many.seconds, peer.seconds);
        demand(brine_many.kilobytes < peer.kilobytes, "40 structs make less object code than with Glaze, kB",
               brine_many.kilobytes, peer.kilobytes);
    }
}

void measure_all(settings const& all) {
    std::printf("%s -std=%s -O2, the least of %s runs; - where a library cannot\n", all.at("compiler").c_str(),
                all.at("standard").c_str(), all.at("runs").c_str());
    std::vector<library> used;
    for (auto const& library : libraries()) {
        if (!wanted(all, "libraries", library.name)) continue;
        if (there(all, library)) used.push_back(library);
        else std::printf("  left out: %s, its header is not here\n", library.name.c_str());
    }
    std::printf("\n");
    costs found;
    for (auto const& what : units()) {
        if (wanted(all, "units", what.id)) found[what.id] = measure(all, used, what);
    }
    verdict(found);
}

}  // namespace

int main(int count, char** arguments) try { measure_all(read_settings(count, arguments)); } catch (std::exception const& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
    return 1;
}
