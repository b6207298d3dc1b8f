/// A progress line for long work, on standard error and only when that is a terminal.
#pragma once

#include <cstddef>
#include <cstdio>
#include <string>
#include <utility>

#include <unistd.h>

namespace support {

class progress {
public:
    progress(std::string title, std::size_t steps) : title_(std::move(title)), steps_(steps) { show(); }
    progress(progress const&) = delete;
    progress& operator=(progress const&) = delete;
    ~progress() {
        if (visible_) std::fprintf(stderr, "\r\033[K");
    }

    void advance() {
        ++done_;
        show();
    }

private:
    void show() const {
        if (visible_)
            std::fprintf(stderr, "\r\033[K%s: %zu %%", title_.c_str(), steps_ == 0 ? 100 : 100 * done_ / steps_);
    }

    std::string title_;
    std::size_t steps_;
    std::size_t done_ = 0;
    bool visible_ = isatty(STDERR_FILENO) == 1;
};

}  // namespace support
