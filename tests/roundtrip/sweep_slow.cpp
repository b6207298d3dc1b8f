/// Floating-point sweeps: 2^26 of the 2^32 floats (with BRINE_ALL_FLOATS=1 in the environment all of them) and 10^7
/// doubles.
#include <brine/brine.hpp>

#include "support/random.hpp"
#include "support/sanitizers.hpp"

#include <doctest/doctest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace sweep {

/// Encodes and decodes many numbers at a time; counts those that come back with other bits.
template <class Float>
class batch {
public:
    explicit batch(std::size_t size) { values_.reserve(size); }

    void add(Float value) {
        if (!std::isfinite(value)) return;
        values_.push_back(value);
        if (values_.size() == values_.capacity()) flush();
    }
    std::size_t finish() {
        flush();
        return wrong_;
    }
    std::size_t count() const { return count_; }

private:
    void flush() {
        count_ += values_.size();
        bool const fine =
            brine::try_to_json(values_, text_) && brine::try_from_json(text_, back_) && back_.size() == values_.size();
        if (!fine) wrong_ += values_.size();
        else if (std::memcmp(back_.data(), values_.data(), values_.size() * sizeof(Float)) != 0)
            for (std::size_t i = 0; i < values_.size(); ++i)
                wrong_ += std::memcmp(&back_[i], &values_[i], sizeof(Float)) != 0;
        values_.clear();
    }

    std::vector<Float> values_;
    std::vector<Float> back_;
    std::string text_;
    std::size_t wrong_ = 0;
    std::size_t count_ = 0;
};

inline void progress(std::uint64_t done, std::uint64_t all) {
    std::fprintf(stderr, "\rfloats: %3d %%%s", static_cast<int>(100 * done / all), done == all ? "\n" : "");
}

}  // namespace sweep

TEST_CASE("roundtrip: a sweep through the floats comes back bit for bit") {
    auto const* const wanted = std::getenv("BRINE_ALL_FLOATS");
    bool const all = wanted != nullptr && std::string_view(wanted) != "0";
    // Within each stride the place moves, so that all low bits are met.
    std::uint64_t const stride = all ? 1 : support::instrumented ? 4096 : 64;
    constexpr std::uint64_t end = std::uint64_t{1} << 32;
    support::random_numbers dice(1);
    sweep::batch<float> floats(1 << 16);
    for (std::uint64_t first = 0; first < end; first += stride) {
        floats.add(std::bit_cast<float>(static_cast<std::uint32_t>(first + dice.below(stride))));
        if (all && first % (end / 100) == 0) sweep::progress(first, end);
    }
    CHECK(floats.finish() == 0);
    if (all) sweep::progress(end, end);
    if (support::instrumented) MESSAGE("instrumented: " << floats.count() << " floats instead of 2^26");
    else CHECK(floats.count() > std::size_t{66'000'000});
}

TEST_CASE("roundtrip: ten million random doubles come back bit for bit") {
    support::random_numbers dice(2);
    sweep::batch<double> doubles(1 << 16);
    std::size_t const count = support::instrumented ? 100'000 : 10'000'000;
    while (doubles.count() < count) doubles.add(std::bit_cast<double>(dice.next()));
    CHECK(doubles.finish() == 0);
}

TEST_CASE("roundtrip: doubles as people write them come back bit for bit") {
    support::random_numbers dice(3);
    sweep::batch<double> doubles(1 << 16);
    static constexpr double powers[] = {1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e12, 1e15};
    for (std::size_t i = 0; i < (support::instrumented ? 50'000u : 2'000'000u); ++i) {
        auto const whole = static_cast<double>(static_cast<std::int64_t>(dice.next()) >> dice.below(63));
        doubles.add(whole);
        doubles.add(whole / powers[dice.below(std::size(powers))]);
        doubles.add(static_cast<double>(dice.next() >> 11) * 0x1p-53);
    }
    CHECK(doubles.finish() == 0);
}
