/// The three real documents with their complete models, for programs that do the same with each of them.
#pragma once

#include <string_view>

#include "../peers/members_canada.hpp"
#include "../peers/members_citm_catalog.hpp"
#include "../peers/members_twitter.hpp"

namespace support {

template <class Model>
struct workload {
    using model = Model;
    std::string_view name;  // of the document, without `.json`
};

/// Calls `work` with each workload, in the order of the tables.
template <class Work>
void each_workload(Work work) {
    work(workload<models::twitter::search_result>{"twitter"});
    work(workload<models::citm_catalog::catalog>{"citm_catalog"});
    work(workload<models::canada::feature_collection>{"canada"});
}

}  // namespace support
