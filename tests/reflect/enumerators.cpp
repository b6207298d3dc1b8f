#include <brine/reflect/enumerators.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

using brine::reflect::enumerators;
using brine::reflect::finds_all_enumerators;
using brine::reflect::number_of;

namespace {

template <class E>
std::string found() {
    std::string all;
    for (std::size_t i = 0; i < enumerators<E>.size(); ++i) {
        all += std::string(enumerators<E>.name(i)) + '=';
        all += std::to_string(static_cast<number_of<E>>(enumerators<E>.values[i])) + ' ';
    }
    return all;
}

}  // namespace

namespace enumerators_test {

enum class none {};
enum class one { only };
enum class minus { low = -128, high = 255, below = -129, above = 257 };
enum class gaps { a = 3, b, c = 10, d = 1 << 20 };
enum class twins { first = 1, second = 1, third = 2 };
enum class bytes : std::uint8_t { least, most = 255 };
enum class signed_bytes : std::int8_t { least = -128, most = 127 };
enum class two : bool { no, yes };
enum class letters : char { a = 'a', z = 'z' };
enum class large : std::uint64_t { bit_40 = 1ull << 40, top = 1ull << 63, all = ~0ull };
enum class small : std::int64_t { least = std::numeric_limits<std::int64_t>::min(), zero = 0, most = std::numeric_limits<std::int64_t>::max() };
enum class medium : std::int32_t { least = std::numeric_limits<std::int32_t>::min() };
enum plain { plain_a, plain_b = 9 };
enum plain_minus { pm_a = -5, pm_b = 100 };
enum fixed_plain : short { fp_a = -7, fp_b = 16384 };
enum class été { printemps, été };
enum class json { json };
enum class two_hundred { v0 = -200, v1 = -197, v2 = -194, v3 = -191, v4 = -188, v5 = -185, v6 = -182, v7 = -179, v8 = -176, v9 = -173, v10 = -170, v11 = -167, v12 = -164, v13 = -161, v14 = -158, v15 = -155, v16 = -152, v17 = -149, v18 = -146, v19 = -143, v20 = -140, v21 = -137, v22 = -134, v23 = -131, v24 = -128, v25 = -125, v26 = -122, v27 = -119, v28 = -116, v29 = -113, v30 = -110, v31 = -107, v32 = -104, v33 = -101, v34 = -98, v35 = -95, v36 = -92, v37 = -89, v38 = -86, v39 = -83, v40 = -80, v41 = -77, v42 = -74, v43 = -71, v44 = -68, v45 = -65, v46 = -62, v47 = -59, v48 = -56, v49 = -53, v50 = -50, v51 = -47, v52 = -44, v53 = -41, v54 = -38, v55 = -35, v56 = -32, v57 = -29, v58 = -26, v59 = -23, v60 = -20, v61 = -17, v62 = -14, v63 = -11, v64 = -8, v65 = -5, v66 = -2, v67 = 1, v68 = 4, v69 = 7, v70 = 10, v71 = 13, v72 = 16, v73 = 19, v74 = 22, v75 = 25, v76 = 28, v77 = 31, v78 = 34, v79 = 37, v80 = 40, v81 = 43, v82 = 46, v83 = 49, v84 = 52, v85 = 55, v86 = 58, v87 = 61, v88 = 64, v89 = 67, v90 = 70, v91 = 73, v92 = 76, v93 = 79, v94 = 82, v95 = 85, v96 = 88, v97 = 91, v98 = 94, v99 = 97, v100 = 100, v101 = 103, v102 = 106, v103 = 109, v104 = 112, v105 = 115, v106 = 118, v107 = 121, v108 = 124, v109 = 127, v110 = 130, v111 = 133, v112 = 136, v113 = 139, v114 = 142, v115 = 145, v116 = 148, v117 = 151, v118 = 154, v119 = 157, v120 = 160, v121 = 163, v122 = 166, v123 = 169, v124 = 172, v125 = 175, v126 = 178, v127 = 181, v128 = 184, v129 = 187, v130 = 190, v131 = 193, v132 = 196, v133 = 199, v134 = 202, v135 = 205, v136 = 208, v137 = 211, v138 = 214, v139 = 217, v140 = 220, v141 = 223, v142 = 226, v143 = 229, v144 = 232, v145 = 235, v146 = 238, v147 = 241, v148 = 244, v149 = 247, v150 = 250, v151 = 253, v152 = 256, v153 = 259, v154 = 262, v155 = 265, v156 = 268, v157 = 271, v158 = 274, v159 = 277, v160 = 280, v161 = 283, v162 = 286, v163 = 289, v164 = 292, v165 = 295, v166 = 298, v167 = 301, v168 = 304, v169 = 307, v170 = 310, v171 = 313, v172 = 316, v173 = 319, v174 = 322, v175 = 325, v176 = 328, v177 = 331, v178 = 334, v179 = 337, v180 = 340, v181 = 343, v182 = 346, v183 = 349, v184 = 352, v185 = 355, v186 = 358, v187 = 361, v188 = 364, v189 = 367, v190 = 370, v191 = 373, v192 = 376, v193 = 379, v194 = 382, v195 = 385, v196 = 388, v197 = 391, v198 = 394, v199 = 397 };
enum class all_in_reach { w0 = 50, w1 = 51, w2 = 52, w3 = 53, w4 = 54, w5 = 55, w6 = 56, w7 = 57, w8 = 58, w9 = 59, w10 = 60, w11 = 61, w12 = 62, w13 = 63, w14 = 64, w15 = 65, w16 = 66, w17 = 67, w18 = 68, w19 = 69, w20 = 70, w21 = 71, w22 = 72, w23 = 73, w24 = 74, w25 = 75, w26 = 76, w27 = 77, w28 = 78, w29 = 79, w30 = 80, w31 = 81, w32 = 82, w33 = 83, w34 = 84, w35 = 85, w36 = 86, w37 = 87, w38 = 88, w39 = 89, w40 = 90, w41 = 91, w42 = 92, w43 = 93, w44 = 94, w45 = 95, w46 = 96, w47 = 97, w48 = 98, w49 = 99, w50 = 100, w51 = 101, w52 = 102, w53 = 103, w54 = 104, w55 = 105, w56 = 106, w57 = 107, w58 = 108, w59 = 109, w60 = 110, w61 = 111, w62 = 112, w63 = 113, w64 = 114, w65 = 115, w66 = 116, w67 = 117, w68 = 118, w69 = 119, w70 = 120, w71 = 121, w72 = 122, w73 = 123, w74 = 124, w75 = 125, w76 = 126, w77 = 127, w78 = 128, w79 = 129, w80 = 130, w81 = 131, w82 = 132, w83 = 133, w84 = 134, w85 = 135, w86 = 136, w87 = 137, w88 = 138, w89 = 139, w90 = 140, w91 = 141, w92 = 142, w93 = 143, w94 = 144, w95 = 145, w96 = 146, w97 = 147, w98 = 148, w99 = 149, w100 = 150, w101 = 151, w102 = 152, w103 = 153, w104 = 154, w105 = 155, w106 = 156, w107 = 157, w108 = 158, w109 = 159, w110 = 160, w111 = 161, w112 = 162, w113 = 163, w114 = 164, w115 = 165, w116 = 166, w117 = 167, w118 = 168, w119 = 169, w120 = 170, w121 = 171, w122 = 172, w123 = 173, w124 = 174, w125 = 175, w126 = 176, w127 = 177, w128 = 178, w129 = 179, w130 = 180, w131 = 181, w132 = 182, w133 = 183, w134 = 184, w135 = 185, w136 = 186, w137 = 187, w138 = 188, w139 = 189, w140 = 190, w141 = 191, w142 = 192, w143 = 193, w144 = 194, w145 = 195, w146 = 196, w147 = 197, w148 = 198, w149 = 199, w150 = 200, w151 = 201, w152 = 202, w153 = 203, w154 = 204, w155 = 205, w156 = 206, w157 = 207, w158 = 208, w159 = 209, w160 = 210, w161 = 211, w162 = 212, w163 = 213, w164 = 214, w165 = 215, w166 = 216, w167 = 217, w168 = 218, w169 = 219, w170 = 220, w171 = 221, w172 = 222, w173 = 223, w174 = 224, w175 = 225, w176 = 226, w177 = 227, w178 = 228, w179 = 229, w180 = 230, w181 = 231, w182 = 232, w183 = 233, w184 = 234, w185 = 235, w186 = 236, w187 = 237, w188 = 238, w189 = 239, w190 = 240, w191 = 241, w192 = 242, w193 = 243, w194 = 244, w195 = 245, w196 = 246, w197 = 247, w198 = 248, w199 = 249 };
enum class far_listed { near = 2, far = 1000, farther = -1000 };
enum class ranged { a = 500, b = 501, c = 700 };

struct outer {
    enum class inner { x };
    enum { unnamed_a, unnamed_b } member;
};
template <class T, int N>
struct templated {
    enum class scoped { s = N };
    enum unscoped { u };
};
namespace {
enum class hidden { h };
enum hidden_plain { hp };
}  // namespace

}  // namespace enumerators_test

using namespace enumerators_test;

template <>
inline constexpr auto brine::annotations<far_listed> = brine::annotate(brine::enumerators<far_listed::far>, brine::enumerator<far_listed::farther>());
template <>
inline constexpr auto brine::annotations<ranged> = brine::annotate(brine::enumerator_range<500, 600>);

TEST_CASE("enumerators: none, one, two hundred") {
    CHECK(found<none>().empty());
    CHECK(found<one>() == "only=0 ");
    CHECK(enumerators<all_in_reach>.size() == 200);
    CHECK(enumerators<all_in_reach>.name(199) == "w199");
    CHECK(enumerators<two_hundred>.size() == (finds_all_enumerators ? 200 : 129));
    CHECK(enumerators<two_hundred>.name(0) == (finds_all_enumerators ? "v0" : "v24"));
}

TEST_CASE("enumerators: from -128 to 255, powers of two, the least and the greatest number") {
    CHECK(found<minus>() == (finds_all_enumerators ? "below=-129 low=-128 high=255 above=257 " : "low=-128 high=255 "));
    CHECK(found<gaps>() == "a=3 b=4 c=10 d=1048576 ");
    CHECK(found<large>() == "bit_40=1099511627776 top=9223372036854775808 all=18446744073709551615 ");
    CHECK(found<small>() == "least=-9223372036854775808 zero=0 most=9223372036854775807 ");
    CHECK(found<medium>() == "least=-2147483648 ");
}

TEST_CASE("enumerators: of two names for one value the first") { CHECK(found<twins>() == "first=1 third=2 "); }

TEST_CASE("enumerators: all of a type that fits a byte") {
    CHECK(found<bytes>() == "least=0 most=255 ");
    CHECK(found<signed_bytes>() == "least=-128 most=127 ");
    CHECK(found<two>() == "no=0 yes=1 ");
    CHECK(found<letters>() == "a=97 z=122 ");
}

TEST_CASE("enumerators: unscoped ones, whether their type is fixed or not") {
    CHECK(found<plain>() == "plain_a=0 plain_b=9 ");
    CHECK(found<plain_minus>() == "pm_a=-5 pm_b=100 ");
    CHECK(found<fixed_plain>() == "fp_a=-7 fp_b=16384 ");
    CHECK(found<decltype(outer::member)>() == "unnamed_a=0 unnamed_b=1 ");
}

TEST_CASE("enumerators: in classes, templates, functions and unnamed namespaces, and with any name") {
    enum class local { l };
    enum local_plain { lp };
    CHECK(found<outer::inner>() == "x=0 ");
    CHECK(found<templated<templated<int, 1>, 5>::scoped>() == "s=5 ");
    CHECK(found<templated<templated<int, 1>, 5>::unscoped>() == "u=0 ");
    CHECK(found<hidden>() == "h=0 ");
    CHECK(found<hidden_plain>() == "hp=0 ");
    CHECK(found<local>() == "l=0 ");
    CHECK(found<local_plain>() == "lp=0 ");
    CHECK(found<été>() == "printemps=0 été=1 ");
    CHECK(found<enumerators_test::json>() == "json=0 ");
}

TEST_CASE("enumerators: what is declared beside the enumeration") {
    CHECK(found<far_listed>() == "farther=-1000 near=2 far=1000 ");
    CHECK(found<ranged>() == (finds_all_enumerators ? "a=500 b=501 c=700 " : "a=500 b=501 "));
}
