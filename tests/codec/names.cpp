#include <brine/brine.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

using namespace brine::detail;

namespace names_test {

enum class dense { a, b, c };
enum class sparse { low = -100, mid = 3, high = 200 };
enum class far_apart : std::int64_t { least = std::numeric_limits<std::int64_t>::min(), most = std::numeric_limits<std::int64_t>::max() };
enum class styled { kOne, kTwo_Three };
enum class byte_full : std::uint8_t {
    // 256 of them
    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15,
    v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, v29, v30, v31,
    v32, v33, v34, v35, v36, v37, v38, v39, v40, v41, v42, v43, v44, v45, v46, v47,
    v48, v49, v50, v51, v52, v53, v54, v55, v56, v57, v58, v59, v60, v61, v62, v63,
    v64, v65, v66, v67, v68, v69, v70, v71, v72, v73, v74, v75, v76, v77, v78, v79,
    v80, v81, v82, v83, v84, v85, v86, v87, v88, v89, v90, v91, v92, v93, v94, v95,
    v96, v97, v98, v99, v100, v101, v102, v103, v104, v105, v106, v107, v108, v109, v110, v111,
    v112, v113, v114, v115, v116, v117, v118, v119, v120, v121, v122, v123, v124, v125, v126, v127,
    v128, v129, v130, v131, v132, v133, v134, v135, v136, v137, v138, v139, v140, v141, v142, v143,
    v144, v145, v146, v147, v148, v149, v150, v151, v152, v153, v154, v155, v156, v157, v158, v159,
    v160, v161, v162, v163, v164, v165, v166, v167, v168, v169, v170, v171, v172, v173, v174, v175,
    v176, v177, v178, v179, v180, v181, v182, v183, v184, v185, v186, v187, v188, v189, v190, v191,
    v192, v193, v194, v195, v196, v197, v198, v199, v200, v201, v202, v203, v204, v205, v206, v207,
    v208, v209, v210, v211, v212, v213, v214, v215, v216, v217, v218, v219, v220, v221, v222, v223,
    v224, v225, v226, v227, v228, v229, v230, v231, v232, v233, v234, v235, v236, v237, v238, v239,
    v240, v241, v242, v243, v244, v245, v246, v247, v248, v249, v250, v251, v252, v253, v254, v255,
};

}  // namespace names_test

using namespace names_test;

template <>
inline constexpr auto brine::annotations<styled> =
    brine::annotate(brine::strip_prefix<"k">, brine::rename_all<brine::naming::snake>, brine::enumerator<styled::kOne>(brine::alias<"1">));

TEST_CASE("names: the place of a value, in a row or with gaps") {
    CHECK(place_of(dense::c) == 2);
    CHECK(place_of(static_cast<dense>(3)) == 3);
    CHECK(place_of(static_cast<dense>(-1)) == 3);
    CHECK(place_of(sparse::mid) == 1);
    CHECK(place_of(static_cast<sparse>(4)) == 3);
    CHECK(place_of(static_cast<sparse>(-101)) == 3);
    CHECK(place_of(static_cast<sparse>(201)) == 3);
    CHECK(place_of(far_apart::most) == 1);
    CHECK(place_of(static_cast<far_apart>(0)) == 2);
}

TEST_CASE("names: what is written, and all that is read") {
    CHECK(written_names<styled>[0] == "one");
    CHECK(written_names<styled>[1] == "two_three");
    CHECK(known_names<styled>.size() == 3);
    CHECK(find_name<styled>("1") == 0);
    CHECK(find_name<styled>("two_three") == 1);
    CHECK(find_name<styled>("kOne") == 2);
}

TEST_CASE("names: more than one table can hold") {
    static_assert(brine::reflect::enumerators<byte_full>.size() == 256);
    for (std::size_t i = 0; i < 256; ++i) CHECK(find_name<byte_full>(written_names<byte_full>[i]) == i);
    CHECK(find_name<byte_full>("v256") == 256);
    CHECK(brine::try_from_json<byte_full>("\"v255\"").value_or(byte_full::v0) == byte_full::v255);
}
