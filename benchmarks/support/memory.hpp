/// How much memory this process takes, as Linux counts it.
#pragma once

#include <cstddef>
#include <fstream>
#include <string>
#include <string_view>

#include <malloc.h>

namespace support {

/// The number of bytes behind a name in a file of /proc that counts in kB; 0 when it is not there.
inline std::size_t proc_bytes(char const* path, std::string_view name) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with(name)) return std::stoull(line.substr(name.size() + 1)) * 1024;
    }
    return 0;
}

inline std::size_t available_memory() { return proc_bytes("/proc/meminfo", "MemAvailable"); }

/// What the process takes at most from here on, beyond what it takes already.
class peak_memory {
public:
    peak_memory() {
        malloc_trim(0);
        std::ofstream("/proc/self/clear_refs") << 5;  // forgets the highest mark so far
        before_ = proc_bytes("/proc/self/status", "VmRSS");
    }

    [[nodiscard]] std::size_t bytes() const {
        auto const highest = proc_bytes("/proc/self/status", "VmHWM");
        return highest > before_ ? highest - before_ : 0;
    }

private:
    std::size_t before_;
};

}  // namespace support
