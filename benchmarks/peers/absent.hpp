/// A peer whose library is not there, or does not build with this compiler: it is named, and left out.
#pragma once

#include <string>
#include <string_view>

namespace peers {

struct absent {
    static constexpr bool available = false;
    static constexpr std::string_view why = "its header is not here";
};

}  // namespace peers
