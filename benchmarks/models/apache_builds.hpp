/// The whole of apache_builds.json: the front page of a build server, a list of small records of text.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace models::apache_builds {

/// Objects that are always empty in the document.
using anything = std::map<std::string, std::string>;

struct job {
    std::string name;
    std::string url;
    std::string color;
    friend bool operator==(job const&, job const&) = default;
};

struct view {
    std::string name;
    std::string url;
    friend bool operator==(view const&, view const&) = default;
};

struct server {
    std::vector<anything> assignedLabels;
    std::string mode;
    std::string nodeDescription;
    std::string nodeName;
    std::uint32_t numExecutors{};
    std::string description;
    std::vector<job> jobs;
    anything overallLoad;
    view primaryView;
    bool quietingDown{};
    std::uint32_t slaveAgentPort{};
    anything unlabeledLoad;
    bool useCrumbs{};
    bool useSecurity{};
    std::vector<view> views;
    friend bool operator==(server const&, server const&) = default;
};

}  // namespace models::apache_builds
