/// Running out of memory: bad_alloc passes through at whichever allocation it comes, nothing leaks, and brine goes on
/// working afterwards.
// needs: exceptions
#include <brine/brine.hpp>

#include "support/allocations.hpp"
#include "support/random.hpp"
#include "support/samples.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <memory>
#include <new>
#include <string>
#include <thread>
#include <vector>

using support::failing_allocation;

namespace starving {

enum class outcome { done, refused, out_of_memory };

/// Runs work whose n-th allocation fails.
template <class Work>
outcome run(std::size_t nth, Work&& work) {
    failing_allocation const failing(nth);
    try {
        return work() ? outcome::done : outcome::refused;
    } catch (std::bad_alloc const&) {
        return outcome::out_of_memory;
    }
}

/// Lets every allocation of the work fail in turn, until it gets through. Each time `work` must run out of memory or
/// come to `normal`, and blocks must be the same in number when all is gone.
template <class Work>
std::size_t starve(outcome normal, Work&& work) {
    std::size_t nth = 0;
    for (;; ++nth) {
        auto const before = support::live_blocks();
        auto const met = run(nth, work);
        if (support::live_blocks() != before)
            FAIL_CHECK((support::live_blocks() - before) << " blocks leaked, allocation " << nth);
        if (met == normal) return nth;
        if (met != outcome::out_of_memory) FAIL_CHECK("another outcome, allocation " << nth);
        REQUIRE(nth < 10'000);
    }
}

/// A text with something of everything; the small one is read directly, the large one through the index.
inline std::string text_of(std::uint64_t seed, std::size_t least) {
    support::random_numbers dice(seed);
    for (;;) {
        auto text = brine::to_json(sample::any_everything(dice));
        if (text.size() >= least) return text;
    }
}

inline std::string small_text() {
    return R"({"v":1,"kids":[{"v":2,"kids":[]},{"v":3,"kids":[],"next":{"v":4,"kids":[]}}]})";
}

}  // namespace starving

using namespace starving;

TEST_CASE("out of memory: decoding a large document, at every allocation") {
    auto const text = text_of(51, 3000);
    auto const expected = brine::from_json<sample::everything>(text);
    auto const count = starve(outcome::done, [&] {
        brine::parser parser;
        auto const decoded = parser.try_from_json<sample::everything>(text);
        return decoded && *decoded == expected;
    });
    CHECK(count > 20);
}

TEST_CASE("out of memory: decoding a small document, at every allocation") {
    auto const text = small_text();
    auto const count = starve(outcome::done, [&] {
        brine::parser parser;
        return static_cast<bool>(parser.try_from_json<sample::node>(text));
    });
    CHECK(count > 2);
}

TEST_CASE("out of memory: decoding in place leaves a valid object that can be used again") {
    auto const text = text_of(52, 3000);
    auto const other = text_of(53, 3000);
    auto const expected = brine::from_json<sample::everything>(text);
    starve(outcome::done, [&] {
        sample::everything target;
        brine::parser parser;
        return parser.try_from_json(other, target) && parser.try_from_json(text, target) && target == expected;
    });
    sample::everything target;
    for (std::size_t nth = 0; nth < 200; ++nth) {
        run(nth, [&] { return static_cast<bool>(brine::try_from_json(text, target)); });
        static_cast<void>(brine::to_json(target));
        run(nth / 2, [&] { return static_cast<bool>(brine::try_from_json(other, target)); });
    }
    brine::from_json(text, target);
    CHECK(target == expected);
}

TEST_CASE("out of memory: describing an error, at every allocation") {
    for (auto text : {text_of(54, 3000), small_text() + "x", std::string(R"({"v":1,"kid":[]})")}) {
        if (text.size() > 1000) text.resize(text.size() - 20);
        starve(outcome::refused, [&] {
            brine::parser parser;
            return static_cast<bool>(parser.try_from_json<sample::node>(text)) ||
                   static_cast<bool>(parser.try_from_json<sample::everything>(text));
        });
        starve(outcome::refused, [&] {
            brine::parser parser;
            auto const failure = parser.try_from_json<sample::everything>(text);
            return failure.has_value() || failure.error().message(text).empty();
        });
        starve(outcome::refused, [&] {
            brine::parser parser;
            try {
                static_cast<void>(parser.from_json<sample::everything>(text));
                return true;
            } catch (brine::exception const& failure) {
                return std::string(failure.what()).empty();
            }
        });
    }
}

TEST_CASE("out of memory: the free functions' own memory survives it") {
    auto const text = text_of(55, 3000);
    auto const expected = brine::from_json<sample::everything>(text);
    // On a thread of its own, so that its parser is made while memory is short, and goes when the thread ends.
    auto const before = support::live_blocks();
    std::size_t wrong = 0;
    {
        std::thread thread([&] {
            std::size_t nth = 0;
            for (; nth < 10'000; ++nth) {
                auto const met = run(nth, [&] {
                    auto const decoded = brine::try_from_json<sample::everything>(text);
                    return decoded && *decoded == expected &&
                           brine::try_from_json<sample::everything>(*brine::try_to_json(*decoded));
                });
                if (met == outcome::done) break;
                wrong += met == outcome::refused;
                // And with memory again.
                if (nth % 16 == 0) wrong += !(brine::from_json<sample::everything>(text) == expected);
            }
            wrong += nth < 20 || nth == 10'000;
        });
        thread.join();
    }
    CHECK(wrong == 0);
    CHECK(support::live_blocks() == before);
}

TEST_CASE("out of memory: encoding, at every allocation") {
    auto const value = brine::from_json<sample::everything>(text_of(56, 3000));
    auto const expected = brine::to_json<brine::indented<2>>(value);
    auto const count = starve(outcome::done, [&] {
        std::string out;
        return brine::try_to_json<brine::indented<2>>(value, out) && out == expected;
    });
    CHECK(count > 0);
    std::string out = "before";
    for (std::size_t nth = 0; nth < 20; ++nth)
        run(nth, [&] { return static_cast<bool>(brine::try_to_json(value, out)); });
    brine::to_json(value, out);
    CHECK(out == brine::to_json(value));
}

TEST_CASE("out of memory: a parser and a target that are used again allocate nothing more") {
    brine::parser parser;
    auto const text = brine::to_json(std::vector<std::vector<std::string>>{
        {"a long enough string to be on the heap", "b"}, {}, {std::string(3000, 'x')}});
    std::vector<std::vector<std::string>> words;
    for (int i = 0; i < 2; ++i) parser.from_json(text, words);
    auto const before = support::allocations();
    for (int i = 0; i < 10; ++i) parser.from_json(text, words);
    CHECK(support::allocations() == before);

    std::string out;
    for (int i = 0; i < 2; ++i) brine::to_json(words, out);
    auto const before_encoding = support::allocations();
    for (int i = 0; i < 10; ++i) brine::to_json(words, out);
    CHECK(support::allocations() == before_encoding);
}

TEST_CASE("out of memory: the free functions do not hold on to huge buffers for ever") {
    auto const before = support::live_bytes();
    {
        std::vector<std::string> const huge(10'000, std::string(5000, 'x'));
        CHECK(brine::from_json<std::vector<std::string>>(brine::to_json(huge)) == huge);
    }
    // 50 MB went through; what is kept is small.
    CHECK(brine::from_json<int>("7") == 7);
    CHECK(brine::to_json(7) == "7");
    CHECK(support::live_bytes() - before < std::ptrdiff_t{16} << 20);
}
