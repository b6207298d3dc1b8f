#include <brine/wire/quote_avx512.hpp>

#include "support/quoting.hpp"

#include <doctest/doctest.h>

namespace wire = brine::wire;

#if defined(BRINE_HAS_X86_KERNELS)
TEST_CASE("quote_avx512: it writes what every processor writes, or nothing where that may not fit or is not UTF-8") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    CHECK(support::wrong_on_pieces(wire::put_string_avx512) == 0);
}

TEST_CASE("quote_avx512: pairs of bytes, at every place of its steps") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    CHECK(support::wrong_on_pairs(wire::put_string_avx512, 140) == 0);
}

TEST_CASE("quote_avx512: only the text is read, and only the room is written") {
    if (!wire::may_use(wire::instruction_set::avx512)) return;
    CHECK(support::wrong_at_edges(wire::put_string_avx512) == 0);
}
#endif
