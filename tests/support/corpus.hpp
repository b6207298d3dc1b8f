/// Documents and texts written outside this project; a test that misses them says so and runs on its own tables.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace support {

struct document {
    std::string name;
    std::string text;
};

inline std::filesystem::path corpus_folder(std::string_view folder) {
#if defined(BRINE_CORPUS_DIR)
    return std::filesystem::path(BRINE_CORPUS_DIR) / folder;
#else
    return std::filesystem::path("no corpus") / folder;
#endif
}

inline std::string read_file(std::filesystem::path const& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// The files of a folder whose names start with `prefix` and end with `suffix`, by name; none without the folder.
inline std::vector<document> corpus_documents(std::string_view folder, std::string_view prefix,
                                              std::string_view suffix = ".json") {
    std::vector<document> found;
    auto const place = corpus_folder(folder);
    if (!std::filesystem::is_directory(place)) return found;
    for (auto const& entry : std::filesystem::directory_iterator(place)) {
        auto const name = entry.path().filename().string();
        if (name.starts_with(prefix) && name.ends_with(suffix)) found.push_back({name, read_file(entry.path())});
    }
    std::sort(found.begin(), found.end(), [](auto const& a, auto const& b) { return a.name < b.name; });
    return found;
}

/// The lines of a file without their line breaks; none if the file is not there.
inline std::vector<std::string> corpus_lines(std::string_view file) {
    std::vector<std::string> lines;
    std::ifstream stream(corpus_folder(file), std::ios::binary);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

}  // namespace support
