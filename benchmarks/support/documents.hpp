/// The real documents that are decoded and encoded: from the corpus, from the npm package that carries them, or
/// generated.
#pragma once

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <source_location>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "generated_apache_builds.hpp"
#include "generated_canada.hpp"
#include "generated_citm_catalog.hpp"
#include "generated_instruments.hpp"
#include "generated_mesh.hpp"
#include "generated_twitter.hpp"

namespace support {

struct document {
    std::string name;
    std::string text;
    std::string source;  // in words, for the output
};

struct document_folder {
    std::filesystem::path path;
    std::string description;
};

/// The folders to look into, best first. The environment's BRINE_DOCUMENTS names another one, or says `generated`.
inline std::vector<document_folder> document_folders() {
    if (auto const* chosen = std::getenv("BRINE_DOCUMENTS")) return {{chosen, "the folder that BRINE_DOCUMENTS names"}};
    std::vector<document_folder> folders;
#if defined(BRINE_CORPUS_DIR)
    folders.push_back({std::filesystem::path(BRINE_CORPUS_DIR) / "documents", "the corpus"});
    folders.push_back({BRINE_CORPUS_DIR, "the corpus"});
#endif
    auto const here = std::filesystem::path(std::source_location::current().file_name()).parent_path();
    folders.push_back({here / "../../../shared/corpus/documents", "the corpus"});
    folders.push_back({"../shared/corpus/documents", "the corpus"});
#if defined(BRINE_NPM_DOCUMENTS_DIR)
    folders.push_back({BRINE_NPM_DOCUMENTS_DIR, "the npm package simdjson@0.9.2"});
#endif
    return folders;
}

inline std::optional<std::string> read_file(std::filesystem::path const& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(file), {});
}

inline std::string generated_text(std::string_view name) {
    if (name == "twitter") return generated_twitter().text();
    if (name == "citm_catalog") return generated_citm_catalog().text();
    if (name == "canada") return generated_canada().text();
    if (name == "mesh") return generated_mesh().text();
    if (name == "instruments") return generated_instruments().text();
    if (name == "apache_builds") return generated_apache_builds().text();
    throw std::invalid_argument("no generator for the document " + std::string(name));
}

/// The document called `name` (without `.json`) from the first folder that has it, else a generated one of its shape.
inline document load_document(std::string_view name) {
    auto const file = std::string(name) + ".json";
    for (auto const& folder : document_folders()) {
        if (auto text = read_file(folder.path / file)) return {std::string(name), std::move(*text), folder.description};
    }
    return {std::string(name), generated_text(name), "brine's own generator of documents of the same shape"};
}

}  // namespace support
