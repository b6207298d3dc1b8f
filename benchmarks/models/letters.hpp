/// Twenty-six lists of integers, called a to z; the document has them from z to a.
#pragma once

#include <cstdint>
#include <vector>

namespace models {

struct letters {
    std::vector<std::int64_t> a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z;
    friend bool operator==(letters const&, letters const&) = default;
};

}  // namespace models
