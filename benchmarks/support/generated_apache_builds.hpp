/// A document of the shape and size of apache_builds.json: 875 jobs of a build server.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "dice.hpp"
#include "text_builder.hpp"

namespace support {

class generated_apache_builds {
public:
    std::string text() {
        builder_.object([&] {
            builder_.array("assignedLabels", [&] { builder_.object([] {}); });
            builder_.member("mode", std::string_view("EXCLUSIVE"));
            builder_.member("nodeDescription", std::string_view("the first node"));
            builder_.member("nodeName", std::string_view());
            builder_.member("numExecutors", 0);
            builder_.member("description", std::string_view("<a href=\"https://example.org/\">\n<p>\nBuilds and tests\n</p>"));
            builder_.array("jobs", [&] { jobs(875); });
            builder_.object("overallLoad", [] {});
            builder_.object("primaryView", [&] { view("All"); });
            builder_.member("quietingDown", false);
            builder_.member("slaveAgentPort", 0);
            builder_.object("unlabeledLoad", [] {});
            builder_.member("useCrumbs", true);
            builder_.member("useSecurity", true);
            builder_.array("views", [&] { views(4); });
        });
        return builder_.take();
    }

private:
    void jobs(std::size_t count) {
        static constexpr std::array<std::string_view, 5> colours{"blue", "red", "yellow", "aborted", "disabled"};
        for (std::size_t i = 0; i != count; ++i) {
            builder_.object([&] {
                auto const name = dice_.letters(dice_.between(6, 36));
                builder_.member("name", std::string_view(name));
                builder_.member("url", std::string_view("https://builds.example.org/job/" + name + "/"));
                builder_.member("color", dice_.one_of(colours));
            });
        }
    }

    void view(std::string const& name) {
        builder_.member("name", std::string_view(name));
        builder_.member("url", std::string_view("https://builds.example.org/view/" + name + "/"));
    }

    void views(std::size_t count) {
        for (std::size_t i = 0; i != count; ++i) {
            builder_.object([&] { view(dice_.letters(8)); });
        }
    }

    dice dice_{6};
    text_builder builder_{2};
};

}  // namespace support
