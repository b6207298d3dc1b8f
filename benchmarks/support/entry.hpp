/// Defines entry<Peer>(): the peer compiled for every workload that it can express.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "../workloads/list.hpp"
#include "entrant.hpp"
#include "lane.hpp"

namespace support {

template <class Peer>
std::unique_ptr<lane> lane_for(std::string_view name, std::string_view text) {
    std::unique_ptr<lane> made;
    workloads::any_workload([&](auto workload) {
        using model = typename decltype(workload)::model;
        if (workload.name != name) return false;
        if constexpr (Peer::template decodes<model>) made = std::make_unique<lane_of<Peer, model>>(text);
        return true;
    });
    return made;
}

template <class Peer>
entrant entry() {
    std::string const name(Peer::name);
    std::string const library(Peer::library);
    if constexpr (Peer::available) return {name, library + " " + Peer::version(), "", lane_for<Peer>};
    else return {name, library, std::string(Peer::why), {}};
}

}  // namespace support
