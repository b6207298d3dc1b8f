/// How brine's cost grows with the document, from 1 to 64 MB, along one dimension at a time; how much memory it takes; and the
/// ends of the scale: 1 GiB is read, more than 4 GiB is refused.
///   growth [--quick]: up to 8 MB only
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <sys/mman.h>

#include <brine/brine.hpp>

#include "support/contest.hpp"
#include "support/dice.hpp"
#include "support/memory.hpp"
#include "support/table.hpp"

namespace growth {

struct record {
    std::uint32_t id{};
    std::string name;
    double weight{};
    bool heavy{};
};

/// Lists in lists, as deep as the text wants.
struct chain {
    std::vector<chain> next;
};

/// Reads nothing of what it is given.
struct stranger {
    std::uint32_t known{};
};

constexpr std::size_t megabyte = 1'000'000;

/// Writes pieces of text between two ends until the size is reached.
template <class Piece>
std::string filled(std::size_t bytes, std::string_view begin, Piece piece, std::string_view end) {
    std::string text(begin);
    text.reserve(bytes + 1000);
    while (text.size() < bytes) {
        if (text.size() > begin.size()) text += ',';
        piece(text);
    }
    return text += end;
}

std::string records(std::size_t bytes) {
    support::dice dice(1);
    return filled(bytes, "[", [&](std::string& text) {
        text += R"({"id":)" + std::to_string(dice.between(0, 4'000'000'000)) + R"(,"name":")" +
                dice.letters(dice.between(4, 24)) + R"(","weight":)" + support::fixed(1000 * dice.fraction(), 3) +
                R"(,"heavy":)" + (dice.chance(50) ? "true}" : "false}");
    }, "]");
}

/// Five hundred levels, again and again.
std::string chains(std::size_t bytes) {
    std::string one;
    for (int level = 0; level != 500; ++level) one += R"({"next":[)";
    for (int level = 0; level != 500; ++level) one += "]}";
    return filled(bytes, "[", [&](std::string& text) { text += one; }, "]");
}

std::string keys(std::size_t bytes) {
    support::dice dice(2);
    return filled(bytes, "{", [&](std::string& text) {
        text += '"' + dice.letters(14) + "\":" + std::to_string(dice.between(0, 99));
    }, "}");
}

std::string unknown_keys(std::size_t bytes) {
    support::dice dice(3);
    return filled(bytes, R"({"known":1)", [&](std::string& text) {
        text += (text.back() == '1' ? ",\"" : "\"") + dice.letters(12) + R"(":[1,{"a":"b"},true])";
    }, "}");
}

std::string one_text(std::size_t bytes) { return '"' + std::string(bytes, 'x') + '"'; }

std::string one_escaped_text(std::size_t bytes) {
    std::string text = "\"";
    while (text.size() < bytes) text += R"(\u00e6 and \n)";
    return text += '"';
}

std::string one_number(std::size_t bytes) { return "0." + std::string(bytes, '7'); }

std::string numbers(std::size_t bytes) {
    support::dice dice(4);
    return filled(bytes, "[", [&](std::string& text) { text += support::fixed(1000 * dice.fraction() - 500, 12); }, "]");
}

std::string integers(std::size_t bytes) {
    support::dice dice(5);
    return filled(bytes, "[", [&](std::string& text) { text += std::to_string(dice.between(0, 9'999'999)); }, "]");
}

/// The shortest of a few runs, more of short ones, in seconds of this thread.
template <class Work>
double shortest(Work work) {
    double least = 1e9, all = 0;
    for (int run = 0; run < 3 || all < 0.05; ++run) {
        auto const start = support::thread_seconds();
        work();
        auto const seconds = support::thread_seconds() - start;
        least = std::min(least, seconds);
        all += seconds;
    }
    return least;
}

/// Seconds; no time where there is nothing to speak of to write.
struct point {
    double decoding{};
    double encoding{};
};

template <class Model>
point measure(std::string const& text) {
    brine::parser parser;
    Model value{};
    std::string out;
    auto const decoding = shortest([&] { parser.from_json(text, value); });
    auto const encoding = shortest([&] { brine::to_json(value, out); });
    return {decoding, out.size() < text.size() / 4 ? 0 : encoding};
}

/// How many bytes a new parser and a new value take at most, for each byte of the text.
template <class Model>
double memory_for_a_byte(std::string const& text) {
    support::peak_memory peak;
    [[maybe_unused]] Model const value = brine::parser().template from_json<Model>(text);
    return static_cast<double>(peak.bytes()) / static_cast<double>(text.size());
}

/// How many times as long twice the size takes: at the most, and on average over all doublings. A single one may be steep, where
/// the text or the value outgrows a cache; what is not linear is steep everywhere.
struct doubling {
    double most = 0;
    double mean = 0;
};

doubling doubling_of(std::vector<point> const& points, double point::* direction) {
    doubling found;
    for (std::size_t i = 1; i < points.size(); ++i) {
        auto const half = points[i - 1].*direction;
        if (half > 0) found.most = std::max(found.most, points[i].*direction / half);
    }
    auto const first = points.front().*direction;
    if (first > 0) found.mean = std::pow(points.back().*direction / first, 1.0 / static_cast<double>(points.size() - 1));
    return found;
}

std::string shown(doubling found) {
    return found.mean > 0 ? support::fixed(found.mean, 2) + " (" + support::fixed(found.most, 2) + ")" : "-";
}

class program {
public:
    explicit program(std::size_t largest) : largest_(largest), rows_(headings()) {}

    template <class Model>
    void dimension(std::string const& name, std::string (*text_of)(std::size_t)) {
        std::vector<point> points;
        std::vector<std::string> row{name};
        double memory = 0;
        for (std::size_t size = 1; size <= largest_; size *= 2) {
            auto const text = text_of(size * megabyte);
            points.push_back(measure<Model>(text));
            row.push_back(support::fixed(points.back().decoding * 1e3, 2));
            if (size * 2 > largest_) memory = memory_for_a_byte<Model>(text);
        }
        auto const decoding = doubling_of(points, &point::decoding);
        auto const encoding = doubling_of(points, &point::encoding);
        worst_ = std::max({worst_, decoding.most, encoding.most});
        row.push_back(shown(decoding));
        row.push_back(shown(encoding));
        row.push_back(support::fixed(memory, 1));
        rows_.add(std::move(row));
    }

    /// Prints everything; whether no doubling cost more than is allowed.
    bool verdict() const {
        std::printf("ms of decoding; what a doubling costs on average (at the most); bytes of memory at the peak for a byte of "
                    "text\n");
        rows_.print();
        auto const linear = worst_ <= allowed;
        std::printf("%s: a doubling costs %sx at the most (wanted at most %sx)\n",
                    linear ? "met" : "MISSED",
                    support::fixed(worst_, 2).c_str(), support::fixed(allowed, 1).c_str());
        return linear;
    }

private:
    static constexpr double allowed = 2.2;

    std::vector<std::string> headings() const {
        std::vector<std::string> all{"grows in"};
        for (std::size_t size = 1; size <= largest_; size *= 2) all.push_back(std::to_string(size) + " MB");
        for (auto const* heading : {"decode", "encode", "memory"}) all.push_back(heading);
        return all;
    }

    std::size_t largest_;
    support::table rows_;
    double worst_ = 0;
};

bool one_gibibyte() {
    constexpr std::size_t gibibyte = std::size_t{1} << 30;
    if (support::available_memory() < 6 * gibibyte) {
        std::printf("left out: a document of 1 GiB, for want of 6 GiB of memory\n");
        return true;
    }
    auto const name = std::string(180, 'n');
    auto const text = filled(gibibyte, "[", [&](std::string& made) {
        made += R"({"id":7,"name":")" + name + R"(","weight":1.5,"heavy":true})";
    }, "]");
    support::peak_memory peak;
    auto const start = support::thread_seconds();
    auto const read = brine::try_from_json<std::vector<record>>(text);
    auto const seconds = support::thread_seconds() - start;
    std::printf("%s: a document of %zu bytes gives %zu records in %s s, and takes %s bytes of memory for each of its own\n",
                read ? "met" : "MISSED", text.size(), read ? read->size() : 0, support::fixed(seconds, 2).c_str(),
                support::fixed(static_cast<double>(peak.bytes()) / static_cast<double>(text.size()), 1).c_str());
    return read.has_value();
}

/// Pages that are never written take no memory.
bool over_four_gibibytes() {
    constexpr std::size_t size = (std::size_t{1} << 32) + 1;
    auto* const pages = mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (pages == MAP_FAILED) throw std::runtime_error("no address space for 4 GiB");
    std::string_view const text(static_cast<char const*>(pages), size);
    auto const read = brine::try_from_json<std::uint32_t>(text);
    auto const refused = !read && read.error().code == brine::errc::too_large;
    std::printf("%s: a text of %zu bytes is refused: %s\n", refused ? "met" : "MISSED", size,
                read ? "" : read.error().message({}).c_str());
    munmap(pages, size);
    return refused;
}

bool everything(std::size_t largest) {
    program growing(largest);
    growing.dimension<std::vector<record>>("records", records);
    growing.dimension<std::vector<chain>>("chains 500 deep", chains);
    growing.dimension<std::unordered_map<std::string, std::uint32_t>>("keys of a map", keys);
    growing.dimension<stranger>("unknown keys", unknown_keys);
    growing.dimension<std::string>("one text", one_text);
    growing.dimension<std::string>("one escaped text", one_escaped_text);
    growing.dimension<double>("digits of a number", one_number);
    growing.dimension<std::vector<double>>("doubles", numbers);
    growing.dimension<std::vector<std::uint32_t>>("integers", integers);
    auto const linear = growing.verdict();
    auto const large = one_gibibyte();
    auto const too_large = over_four_gibibytes();
    return linear && large && too_large;
}

}  // namespace growth

int main(int count, char** arguments) try {
    auto const quick = count > 1 && std::string_view(arguments[1]) == "--quick";
    growth::everything(quick ? 8 : 64);
} catch (std::exception const& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
    return 1;
}
