/// What a translation unit costs that uses brine, beside the same one with its peers: user seconds, peak memory, object code.
///   compile_time --compiler g++ --standard c++20 --source unit.cpp --types <folder> --include <folder,folder> [--runs 3]
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

/// brine first in both modes; the ratios are to the second.
std::vector<library> libraries() {
    return {{"brine", "brine/brine.hpp", {"-DUSE_BRINE"}},
            {"brine, compiled", "brine/brine.hpp", {"-DUSE_BRINE", "-DBRINE_SEPARATE"}},
            {"Glaze", "glaze/json.hpp", {"-DUSE_GLAZE"}},
            {"nlohmann", "nlohmann/json.hpp", {"-DUSE_NLOHMANN"}},
            {"reflect-cpp", "rfl/json.hpp", {"-DUSE_REFLECTCPP"}}};
}

struct unit {
    std::string name;
    std::string types;  // empty: the header alone
};

std::vector<unit> units() {
    return {{"include only", ""}, {"40 structs x 14 fields", "types_many.hpp"}, {"100 fields", "types_wide.hpp"}, {"20 levels", "types_deep.hpp"}};
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
    std::vector<std::string> words{all.at("compiler"), "-std=" + all.at("standard"), "-O2", "-w", "-c", all.at("source"), "-o", object};
    for (auto const& folder : split(all.at("include"))) words.insert(words.end(), {"-isystem", folder});
    words.insert(words.end(), used.flags.begin(), used.flags.end());
    if (!what.types.empty()) words.push_back("-DTYPES_HEADER=\"" + all.at("types") + "/" + what.types + "\"");
    cost least;
    for (int i = 0; i != std::atoi(all.at("runs").c_str()); ++i) {
        rusage usage{};
        if (!run(words, usage)) return {};
        auto const seconds = static_cast<double>(usage.ru_utime.tv_sec) + static_cast<double>(usage.ru_utime.tv_usec) * 1e-6;
        if (!least || seconds < least.seconds) least = {seconds, static_cast<double>(usage.ru_maxrss) / 1024, size_of(object) / 1024};
    }
    return least;
}

bool there(settings const& all, library const& used) {
    for (auto const& folder : split(all.at("include"))) {
        if (std::filesystem::exists(std::filesystem::path(folder) / used.header)) return true;
    }
    return std::filesystem::exists("/usr/include/" + used.header);
}

using row = std::vector<cost>;

std::string cell(double number, int decimals) { return number > 0 ? support::fixed(number, decimals) : "-"; }

row measure(settings const& all, std::vector<library> const& used, unit const& what) {
    row costs;
    support::table table({what.name, "user s", "peak MB", "object kB", "against compiled brine"});
    for (auto const& library : used) {
        costs.push_back(compile(all, library, what));
        auto const& now = costs.back();
        auto const ratio = costs.size() > 1 && now ? now.seconds / costs[1].seconds : 0;
        table.add({library.name, cell(now.seconds, 2), cell(now.megabytes, 0), cell(now.kilobytes, 1), ratio > 0 ? cell(ratio, 2) + "x" : "-"});
    }
    table.print();
    std::printf("\n");
    std::fflush(stdout);
    return costs;
}

void demand(bool met, char const* what, double one, double other) {
    std::printf("  %-6s %s: %.2f against %.2f\n", met ? "met" : "MISSED", what, one, other);
}

cost of(std::vector<library> const& used, row const& costs, std::string_view name) {
    for (std::size_t i = 0; i != used.size(); ++i) {
        if (used[i].name == name) return costs[i];
    }
    return {};
}

void verdict(std::vector<library> const& used, std::vector<row> const& rows) {
    auto const brine = [&](std::size_t which) { return of(used, rows[which], "brine, compiled"); };
    std::printf("what is wanted of brine, compiled:\n");
    if (auto const peer = of(used, rows[0], "nlohmann"))
        demand(brine(0).seconds < peer.seconds, "the include costs less than nlohmann's, s", brine(0).seconds, peer.seconds);
    if (auto const peer = of(used, rows[1], "nlohmann"))
        demand(brine(1).seconds < peer.seconds, "40 structs cost less than with nlohmann's macros, s", brine(1).seconds, peer.seconds);
    if (auto const peer = of(used, rows[1], "Glaze")) {
        demand(brine(1).seconds <= peer.seconds / 2, "40 structs cost at most half of what they cost with Glaze, s", brine(1).seconds,
               peer.seconds);
        demand(brine(1).kilobytes < peer.kilobytes, "40 structs make less object code than with Glaze, kB", brine(1).kilobytes,
               peer.kilobytes);
    }
}

void measure_all(settings const& all) {
    std::printf("%s -std=%s -O2, the least of %s runs; - where a library cannot\n", all.at("compiler").c_str(), all.at("standard").c_str(),
                all.at("runs").c_str());
    std::vector<library> used;
    for (auto const& library : libraries()) {
        if (there(all, library)) used.push_back(library);
        else std::printf("  left out: %s, its header is not here\n", library.name.c_str());
    }
    std::printf("\n");
    std::vector<row> rows;
    for (auto const& what : units()) rows.push_back(measure(all, used, what));
    verdict(used, rows);
}

}  // namespace

int main(int count, char** arguments) try { measure_all(read_settings(count, arguments)); } catch (std::exception const& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
    return 1;
}
