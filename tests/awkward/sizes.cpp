/// Records around the limits of what the library binds itself (16 members) and of Boost.PFR (200).
#include "comes_back.hpp"

#include <cstddef>
#include <string>

namespace awkward_sizes {

struct sixteen {
    int a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p;
    bool operator==(sixteen const&) const = default;
};
struct seventeen {
    int a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p;
    std::string q;
    bool operator==(seventeen const&) const = default;
};
struct sixty_five {
    int a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, b0, b1, b2, b3, b4, b5, b6, b7, b8, b9, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9;
    int d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9;
    int g0, g1, g2, g3;
    std::string last;
    bool operator==(sixty_five const&) const = default;
};
struct two_hundred {
    int m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19;
    int m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39;
    int m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59;
    int m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79;
    int m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99;
    int m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119;
    int m120, m121, m122, m123, m124, m125, m126, m127, m128, m129, m130, m131, m132, m133, m134, m135, m136, m137, m138, m139;
    int m140, m141, m142, m143, m144, m145, m146, m147, m148, m149, m150, m151, m152, m153, m154, m155, m156, m157, m158, m159;
    int m160, m161, m162, m163, m164, m165, m166, m167, m168, m169, m170, m171, m172, m173, m174, m175, m176, m177, m178, m179;
    int m180, m181, m182, m183, m184, m185, m186, m187, m188, m189, m190, m191, m192, m193, m194, m195, m196, m197, m198, m199;
    bool operator==(two_hundred const&) const = default;
};

/// `{"m0":0,"m1":1,…}`
std::string numbered(std::size_t count) {
    std::string text = "{";
    for (std::size_t i = 0; i < count; ++i) {
        auto const number = std::to_string(i);
        text += (i == 0 ? "\"m" : ",\"m") + number + "\":" + number;
    }
    return text + "}";
}

}  // namespace awkward_sizes

using namespace awkward_sizes;
using awkward::comes_back;

TEST_CASE("awkward: sixteen members, and one more") {
    CHECK(comes_back(sixteen{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16},
                     R"({"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"j":10,"k":11,"l":12,"m":13,"n":14,"o":15,"p":16})"));
    CHECK(comes_back(seventeen{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, "z"},
                     R"({"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"j":10,"k":11,"l":12,"m":13,"n":14,"o":15,"p":16,"q":"z"})"));
}

TEST_CASE("awkward: more members than a word has bits") {
    sixty_five value{};
    value.a0 = 1, value.g3 = 2, value.last = "z";
    auto const text = brine::try_to_json(value);
    REQUIRE(text);
    CHECK(text->starts_with(R"({"a0":1,"a1":0,)"));
    CHECK(text->ends_with(R"("g3":2,"last":"z"})"));
    CHECK(comes_back(value, *text));
}

TEST_CASE("awkward: two hundred members") {
    two_hundred value{};
    REQUIRE(brine::try_from_json(numbered(200), value));
    CHECK(value.m0 == 0);
    CHECK(value.m199 == 199);
    CHECK(comes_back(value, numbered(200)));
}

TEST_CASE("awkward: a missing member among two hundred is an error") {
    auto const read = brine::try_from_json<two_hundred>(numbered(199));
    REQUIRE(!read);
    CHECK(read.error().path == "$.m199");
}
