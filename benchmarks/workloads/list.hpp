/// Every workload by name, with the type that its document is read into; peers are asked for them by name.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "../models/apache_builds.hpp"
#include "../models/instruments.hpp"
#include "../models/letters.hpp"
#include "../models/mesh.hpp"
#include "../models/messages.hpp"
#include "../models/wide.hpp"
#include "../peers/members_basic.hpp"
#include "../peers/members_canada.hpp"
#include "../peers/members_citm_catalog.hpp"
#include "../peers/members_twitter.hpp"
#include "../peers/members_twitter_partial.hpp"

namespace workloads {

template <class Model>
struct workload {
    using model = Model;
    std::string_view name;
};

/// Calls `visit(workload)` for each until one call returns true; says whether one did. The first five are the core ones, whose
/// members are listed by hand for the peers that need it.
template <class Visitor>
bool any_workload(Visitor visit) {
    namespace messages = models::messages;
    return visit(workload<models::twitter_partial::search_result>{"twitter_partial"}) ||
           visit(workload<models::twitter::search_result>{"twitter"}) ||
           visit(workload<models::citm_catalog::catalog>{"citm_catalog"}) ||
           visit(workload<models::canada::feature_collection>{"canada"}) ||
           visit(workload<models::basic::object>{"basic"}) ||
           visit(workload<models::mesh::body>{"mesh"}) ||
           visit(workload<models::instruments::song>{"instruments"}) ||
           visit(workload<models::apache_builds::server>{"apache_builds"}) ||
           visit(workload<models::letters>{"letters"}) ||
           visit(workload<messages::reply>{"message_30"}) ||
           visit(workload<messages::reading>{"message_60"}) ||
           visit(workload<messages::login>{"message_125"}) ||
           visit(workload<messages::order>{"message_250"}) ||
           visit(workload<messages::task>{"message_500"}) ||
           visit(workload<std::vector<double>>{"doubles"}) ||
           visit(workload<std::vector<std::uint64_t>>{"ids"}) ||
           visit(workload<std::vector<std::string>>{"escapes"}) ||
           visit(workload<models::wide::street>{"wide"}) ||
           visit(workload<models::wide::street>{"wide_other_order"}) ||
           visit(workload<models::wide::street>{"wide_random_order"});
}

/// The names of all workloads, in the order of the tables.
inline std::vector<std::string_view> names() {
    std::vector<std::string_view> all;
    any_workload([&](auto workload) {
        all.push_back(workload.name);
        return false;
    });
    return all;
}

}  // namespace workloads
