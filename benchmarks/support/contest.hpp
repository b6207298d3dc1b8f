/// Side-by-side timing: competitors take turns in one process, on the thread's CPU time; medians, and how far they
/// spread.
#pragma once

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "progress.hpp"

namespace support {

/// Seconds that this thread has spent on the processor.
inline double thread_seconds() {
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

struct standing {
    std::string name;
    double median{};  // seconds a call
    double spread{};  // distance between the quartiles, as a fraction of the median
};

struct contest_rules {
    double seconds = 3;            // about how long the whole contest lasts
    double shortest_turn = 0.002;  // a faster call is repeated until a turn lasts so long
    std::size_t fewest_rounds = 7;
    std::size_t most_rounds = 501;
};

class contest {
public:
    explicit contest(std::string title, contest_rules rules = {}) : title_(std::move(title)), rules_(rules) {}

    /// `call` does the work once and says whether it succeeded.
    void enter(std::string_view name, std::function<bool()> call) {
        enter_loop(name, [call = std::move(call)](std::size_t times) {
            while (times != 0 && call()) --times;
            return times == 0;
        });
    }

    /// `loop` does the work so many times: for work that is shorter than a call through a pointer should be.
    void enter_loop(std::string_view name, std::function<bool(std::size_t times)> loop) {
        entrants_.push_back({std::string(name), std::move(loop), 1, {}});
    }

    /// Warms up, then lets everyone take a turn in every round, each round starting with another one.
    std::vector<standing> hold() {
        for (auto& who : entrants_) warm_up(who);
        auto const rounds = affordable_rounds();
        progress line(title_, rounds);
        for (std::size_t round = 0; round != rounds; ++round) {
            hold_round(round);
            line.advance();
        }
        return standings();
    }

private:
    struct entrant {
        std::string name;
        std::function<bool(std::size_t)> loop;
        std::size_t calls_a_turn;
        std::vector<double> seconds;
    };

    static void call(entrant const& who, std::size_t times) {
        if (!who.loop(times)) throw std::runtime_error(who.name + " failed");
    }

    static double turn(entrant const& who) {
        auto const start = thread_seconds();
        call(who, who.calls_a_turn);
        return (thread_seconds() - start) / static_cast<double>(who.calls_a_turn);
    }

    /// Until a turn is long enough, twice: one that was interrupted seems long, and then all were of a single call, whose time is the
    /// clock's. A single call says too little about it: it takes many times as long as one of thousands, and those whose turns were
    /// short for that would have to warm up again in each.
    void warm_up(entrant& who) {
        call(who, 1);
        for (;;) {
            auto const lasted = std::min(turn(who), turn(who)) * static_cast<double>(who.calls_a_turn);
            if (lasted >= rules_.shortest_turn) return;
            auto const missing = std::clamp(1.1 * rules_.shortest_turn / std::max(lasted, 1e-9), 1.1, 10.0);
            who.calls_a_turn = static_cast<std::size_t>(static_cast<double>(who.calls_a_turn) * missing) + 1;
        }
    }

    std::size_t affordable_rounds() const {
        double round = 0;
        for (auto const& who : entrants_) round += turn(who) * static_cast<double>(who.calls_a_turn);
        auto const rounds = static_cast<std::size_t>(rules_.seconds / std::max(round, 1e-9));
        return std::clamp(rounds, rules_.fewest_rounds, rules_.most_rounds);
    }

    void hold_round(std::size_t round) {
        for (std::size_t i = 0; i != entrants_.size(); ++i) {
            auto& who = entrants_[(round + i) % entrants_.size()];
            who.seconds.push_back(turn(who));
        }
    }

    std::vector<standing> standings() {
        std::vector<standing> results;
        for (auto& who : entrants_) results.push_back(standing_of(who));
        return results;
    }

    static standing standing_of(entrant& who) {
        std::sort(who.seconds.begin(), who.seconds.end());
        auto const quartile = [&](std::size_t which) { return who.seconds[(who.seconds.size() - 1) * which / 4]; };
        return {who.name, quartile(2), (quartile(3) - quartile(1)) / quartile(2)};
    }

    std::string title_;
    contest_rules rules_;
    std::vector<entrant> entrants_;
};

}  // namespace support
