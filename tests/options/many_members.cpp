/// A class with more members than Boost.PFR, a byte or a fold of clang's can count.
#include "support/option_checks.hpp"

#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <string>

namespace many_members_test {

struct huge {
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
    int m200, m201, m202, m203, m204, m205, m206, m207, m208, m209, m210, m211, m212, m213, m214, m215, m216, m217, m218, m219;
    int m220, m221, m222, m223, m224, m225, m226, m227, m228, m229, m230, m231, m232, m233, m234, m235, m236, m237, m238, m239;
    int m240, m241, m242, m243, m244, m245, m246, m247, m248, m249, m250, m251, m252, m253, m254, m255, m256, m257, m258, m259;
    friend bool operator==(huge const&, huge const&) = default;
};

}  // namespace many_members_test

using many_members_test::huge;

template <>
inline constexpr auto brine::annotations<huge> = annotate(fields<
    &huge::m0, &huge::m1, &huge::m2, &huge::m3, &huge::m4, &huge::m5, &huge::m6, &huge::m7, &huge::m8, &huge::m9, &huge::m10, &huge::m11,
    &huge::m12, &huge::m13, &huge::m14, &huge::m15, &huge::m16, &huge::m17, &huge::m18, &huge::m19, &huge::m20, &huge::m21, &huge::m22, &huge::m23,
    &huge::m24, &huge::m25, &huge::m26, &huge::m27, &huge::m28, &huge::m29, &huge::m30, &huge::m31, &huge::m32, &huge::m33, &huge::m34, &huge::m35,
    &huge::m36, &huge::m37, &huge::m38, &huge::m39, &huge::m40, &huge::m41, &huge::m42, &huge::m43, &huge::m44, &huge::m45, &huge::m46, &huge::m47,
    &huge::m48, &huge::m49, &huge::m50, &huge::m51, &huge::m52, &huge::m53, &huge::m54, &huge::m55, &huge::m56, &huge::m57, &huge::m58, &huge::m59,
    &huge::m60, &huge::m61, &huge::m62, &huge::m63, &huge::m64, &huge::m65, &huge::m66, &huge::m67, &huge::m68, &huge::m69, &huge::m70, &huge::m71,
    &huge::m72, &huge::m73, &huge::m74, &huge::m75, &huge::m76, &huge::m77, &huge::m78, &huge::m79, &huge::m80, &huge::m81, &huge::m82, &huge::m83,
    &huge::m84, &huge::m85, &huge::m86, &huge::m87, &huge::m88, &huge::m89, &huge::m90, &huge::m91, &huge::m92, &huge::m93, &huge::m94, &huge::m95,
    &huge::m96, &huge::m97, &huge::m98, &huge::m99, &huge::m100, &huge::m101, &huge::m102, &huge::m103, &huge::m104, &huge::m105, &huge::m106, &huge::m107,
    &huge::m108, &huge::m109, &huge::m110, &huge::m111, &huge::m112, &huge::m113, &huge::m114, &huge::m115, &huge::m116, &huge::m117, &huge::m118, &huge::m119,
    &huge::m120, &huge::m121, &huge::m122, &huge::m123, &huge::m124, &huge::m125, &huge::m126, &huge::m127, &huge::m128, &huge::m129, &huge::m130, &huge::m131,
    &huge::m132, &huge::m133, &huge::m134, &huge::m135, &huge::m136, &huge::m137, &huge::m138, &huge::m139, &huge::m140, &huge::m141, &huge::m142, &huge::m143,
    &huge::m144, &huge::m145, &huge::m146, &huge::m147, &huge::m148, &huge::m149, &huge::m150, &huge::m151, &huge::m152, &huge::m153, &huge::m154, &huge::m155,
    &huge::m156, &huge::m157, &huge::m158, &huge::m159, &huge::m160, &huge::m161, &huge::m162, &huge::m163, &huge::m164, &huge::m165, &huge::m166, &huge::m167,
    &huge::m168, &huge::m169, &huge::m170, &huge::m171, &huge::m172, &huge::m173, &huge::m174, &huge::m175, &huge::m176, &huge::m177, &huge::m178, &huge::m179,
    &huge::m180, &huge::m181, &huge::m182, &huge::m183, &huge::m184, &huge::m185, &huge::m186, &huge::m187, &huge::m188, &huge::m189, &huge::m190, &huge::m191,
    &huge::m192, &huge::m193, &huge::m194, &huge::m195, &huge::m196, &huge::m197, &huge::m198, &huge::m199, &huge::m200, &huge::m201, &huge::m202, &huge::m203,
    &huge::m204, &huge::m205, &huge::m206, &huge::m207, &huge::m208, &huge::m209, &huge::m210, &huge::m211, &huge::m212, &huge::m213, &huge::m214, &huge::m215,
    &huge::m216, &huge::m217, &huge::m218, &huge::m219, &huge::m220, &huge::m221, &huge::m222, &huge::m223, &huge::m224, &huge::m225, &huge::m226, &huge::m227,
    &huge::m228, &huge::m229, &huge::m230, &huge::m231, &huge::m232, &huge::m233, &huge::m234, &huge::m235, &huge::m236, &huge::m237, &huge::m238, &huge::m239,
    &huge::m240, &huge::m241, &huge::m242, &huge::m243, &huge::m244, &huge::m245, &huge::m246, &huge::m247, &huge::m248, &huge::m249, &huge::m250, &huge::m251,
    &huge::m252, &huge::m253, &huge::m254, &huge::m255, &huge::m256, &huge::m257, &huge::m258, &huge::m259>,
    deny_unknown, field<&huge::m259>(alias<"last">));

TEST_CASE("listed: 260 members") {
    huge value{};
    value.m0 = 1, value.m255 = 2, value.m256 = 3, value.m259 = 4;
    std::string text = "{";
    for (int i = 0; i < 260; ++i) {
        int const number = i == 0 ? 1 : i == 255 ? 2 : i == 256 ? 3 : i == 259 ? 4 : 0;
        text += (i == 0 ? "\"m" : ",\"m") + std::to_string(i) + "\":" + std::to_string(number);
    }
    support::comes_back(value, text + "}");

    std::string backwards = R"({"last":4)";
    for (int i = 259; i-- > 0;) backwards += ",\"m" + std::to_string(i) + "\":" + std::to_string(i == 0 ? 1 : i == 255 ? 2 : i == 256 ? 3 : 0);
    CHECK(*brine::try_from_json<huge>(backwards + "}") == value);

    CHECK(support::complaint<huge>(text + R"(,"m260":1})") == "$.m260: unknown member, did you mean \"m20\"?");
    CHECK(support::complaint<huge>(text + R"(,"m256":1})") == "$.m256: duplicate member");
    CHECK(support::complaint<huge>(text.substr(0, text.find(",\"m259")) + "}") == "$.m259: missing member");
}
