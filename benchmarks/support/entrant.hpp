/// A peer that wants to take part: who it is, and how it gets a lane. Each is compiled in a translation unit of its own, which
/// defines entry<Peer>() by including this; the program only declares it.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "lane.hpp"

namespace support {

struct entrant {
    std::string name;
    std::string library;  // with its version
    std::string absence;  // why it is left out; empty when it takes part
    /// A lane for the workload with that name, or nothing when the peer cannot express it.
    std::function<std::unique_ptr<lane>(std::string_view workload, std::string_view text)> enter;
};

/// Defined where support/entry.hpp is instantiated.
template <class Peer>
entrant entry();

}  // namespace support
