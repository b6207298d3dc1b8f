#include <brine/reflect/hostile.hpp>

#include <doctest/doctest.h>

#include <any>
#include <array>
#include <atomic>
#include <complex>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace hostile_test {

struct empty {};
struct one {
    int a;
};
struct two {
    int a;
    int b = 3;
};
enum class colour { red };
union either {
    int i;
    float f;
};

// No aggregates.
class hidden {
    [[maybe_unused]] int a = 0;
};
struct constructed {
    explicit constructed(int);
    int a;
};
struct virtual_ {
    virtual void f();
    int a;
};
struct virtual_base : virtual one {
    int b;
};
struct heir_of_private : private one {
    int b;
};

// Aggregates with bases.
struct heir : one {
    int b;
};
struct heir_of_two : one, empty {
    int b;
};
struct heir_only : one {};
struct heir_of_empty : empty {
    int b;
};
struct empty_heir : empty {};
struct heir_of_string : std::string {
    int b;
};

// C arrays.
struct array_first {
    int a[3];
    int b;
};
struct array_last {
    int a;
    char name[16];
};
struct array_between {
    int a;
    int b[2];
    std::string c;
};
struct array_of_two {
    int a[2];
};
struct array_of_records {
    two a[2];
};
struct square {
    int a[2][2];
};
struct array_of_one_first {
    int a[1];
    int b;
};
struct array_of_one_last {
    int b;
    int a[1];
};
struct array_of_one {
    int a[1];
};
struct strings {
    std::string a[2];
    int b;
};
struct array_inside {
    array_last inner;
    int b;
};

// Members that are not easily initialised, in records that are none the worse for it.
struct no_default {
    explicit no_default(int);
};
struct heir_that_needs_a_value : one {
    int b;
    no_default c;
};
struct array_that_needs_values {
    int a;
    no_default b[2];
};
struct greedy {
    greedy() = default;
    template <class T>
    greedy(T&&) {}
};
struct greedy_copies {
    greedy_copies() = default;
    template <class T>
    greedy_copies(T) {}
};
struct greedy_views {
    greedy_views() = default;
    template <class T>
    greedy_views(T const&) {}
};
struct greedy_from_something {
    template <class T>
    greedy_from_something(T const&) {}
};
inline int somewhere = 0;
struct ends_with_reference_to_somewhere {
    int a;
    int& b = somewhere;
};
struct ends_with_greedy_from_something {
    int a;
    greedy_from_something b = 1;
};
struct with_greedy_copies {
    int a;
    greedy_copies b;
};
struct starts_with_greedy_views {
    greedy_views a;
    int b;
};
struct ends_with_any {
    int a;
    std::any b;
};

// Members that are no plain objects.
struct bits {
    int a : 3;
    int b;
};
struct reference {
    int& a;
};
struct reference_last {
    int a;
    std::string const& b;
};
struct rvalue_reference {
    int&& a;
};
struct array_reference {
    char a;
    int (&b)[2];
};
struct volatile_member {
    int a;
    volatile int b;
};
struct anonymous_union {
    union {
        int a;
        float b;
    };
    int c;
};
struct named_union {
    either a;
    int b;
};
union unnamed_by_name_only {
    int i;
    float f;
};
struct oddly_named_union {
    unnamed_by_name_only a;
    int b;
};
struct unnamed_struct {
    struct {
        int a;
    } inner;
    int b;
};
struct sixteen_and_bits {
    int m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15;
    unsigned m16 : 1;
};
struct fixed_in_place {
    fixed_in_place() = default;
    fixed_in_place(fixed_in_place const&) = delete;
};
struct tree {
    int v;
    std::vector<tree> kids;
    std::unique_ptr<tree> next;
    std::map<std::string, tree> named;
};
struct standard_library {
    std::string a;
    std::vector<int> b;
    std::optional<int> c;
    std::unique_ptr<int> d;
    std::shared_ptr<int> e;
    std::map<std::string, int> f;
    std::pair<int, int> g;
    std::tuple<int, std::string> h;
    std::array<int, 3> i;
    std::string_view j;
    std::variant<int, std::string> k;
    std::deque<bool> l;
    std::set<int> m;
    std::unordered_map<int, int> n;
    std::list<int> o;
    std::complex<double> p;
    std::vector<bool> q;
};
struct immovable_members {
    std::mutex a;
    std::atomic<int> b;
    fixed_in_place c;
};
struct odd_members {
    no_default a;
    int const b;
    int* c;
    colour d;
    either e;
    void (*f)(int);
    std::nullptr_t g;
};
struct starts_greedy {
    greedy a;
    int b;
};
struct starts_with_array_class {
    std::array<int, 4> a;
    int b;
};
struct starts_empty {
    empty a;
    int b;
};
struct only_optional {
    std::optional<int> a;
};
struct starts_with_function {
    std::function<void()> a;
    int b;
};
struct starts_with_any {
    std::any a;
    int b;
};
struct starts_with_string {
    std::string a;
};
struct nested {
    two a;
    one b;
    empty c;
    nested* d;
};
struct with_static {
    int a;
    static int const b = 4;
    static int c[5];
};

struct hundred_ninety_nine {
    int m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19;
    int m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39;
    int m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59;
    int m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79;
    int m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99;
    int m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119;
    int m120, m121, m122, m123, m124, m125, m126, m127, m128, m129, m130, m131, m132, m133, m134, m135, m136, m137, m138, m139;
    int m140, m141, m142, m143, m144, m145, m146, m147, m148, m149, m150, m151, m152, m153, m154, m155, m156, m157, m158, m159;
    int m160, m161, m162, m163, m164, m165, m166, m167, m168, m169, m170, m171, m172, m173, m174, m175, m176, m177, m178, m179;
    int m180, m181, m182, m183, m184, m185, m186, m187, m188, m189, m190, m191, m192, m193, m194, m195, m196, m197, m198;
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
};
struct two_hundred_one {
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
    int m200;
};
struct five_hundred {
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
    int m260, m261, m262, m263, m264, m265, m266, m267, m268, m269, m270, m271, m272, m273, m274, m275, m276, m277, m278, m279;
    int m280, m281, m282, m283, m284, m285, m286, m287, m288, m289, m290, m291, m292, m293, m294, m295, m296, m297, m298, m299;
    int m300, m301, m302, m303, m304, m305, m306, m307, m308, m309, m310, m311, m312, m313, m314, m315, m316, m317, m318, m319;
    int m320, m321, m322, m323, m324, m325, m326, m327, m328, m329, m330, m331, m332, m333, m334, m335, m336, m337, m338, m339;
    int m340, m341, m342, m343, m344, m345, m346, m347, m348, m349, m350, m351, m352, m353, m354, m355, m356, m357, m358, m359;
    int m360, m361, m362, m363, m364, m365, m366, m367, m368, m369, m370, m371, m372, m373, m374, m375, m376, m377, m378, m379;
    int m380, m381, m382, m383, m384, m385, m386, m387, m388, m389, m390, m391, m392, m393, m394, m395, m396, m397, m398, m399;
    int m400, m401, m402, m403, m404, m405, m406, m407, m408, m409, m410, m411, m412, m413, m414, m415, m416, m417, m418, m419;
    int m420, m421, m422, m423, m424, m425, m426, m427, m428, m429, m430, m431, m432, m433, m434, m435, m436, m437, m438, m439;
    int m440, m441, m442, m443, m444, m445, m446, m447, m448, m449, m450, m451, m452, m453, m454, m455, m456, m457, m458, m459;
    int m460, m461, m462, m463, m464, m465, m466, m467, m468, m469, m470, m471, m472, m473, m474, m475, m476, m477, m478, m479;
    int m480, m481, m482, m483, m484, m485, m486, m487, m488, m489, m490, m491, m492, m493, m494, m495, m496, m497, m498, m499;
};

}  // namespace hostile_test

using namespace hostile_test;
using brine::reflect::obstacle;
using brine::reflect::obstacle_of;

namespace {

/// Whether all the types have this obstacle.
template <obstacle Expected, class... T>
inline constexpr bool all = ((obstacle_of<T>() == Expected) && ...);

}  // namespace

TEST_CASE("hostile: what is no class has no members") {
    static_assert(all<obstacle::not_a_class, int, double*, colour, either, int[3], void, int&, void()>);
    CHECK(obstacle_of<int>() == obstacle::not_a_class);
}

TEST_CASE("hostile: private members, constructors, virtual functions and private bases make no aggregate") {
    static_assert(all<obstacle::not_an_aggregate, hidden, constructed, virtual_, virtual_base, heir_of_private, std::string, std::vector<int>>);
    CHECK(obstacle_of<hidden>() == obstacle::not_an_aggregate);
}

TEST_CASE("hostile: a public base class, also an empty one, also of an empty class") {
    static_assert(all<obstacle::base_class, heir, heir_of_two, heir_only, heir_of_empty, empty_heir, heir_of_string, heir_that_needs_a_value>);
    CHECK(obstacle_of<heir>() == obstacle::base_class);
}

TEST_CASE("hostile: a C array among the members") {
    static_assert(all<obstacle::array_member, array_first, array_last, array_between, array_of_two, array_of_records, square, strings,
                      array_that_needs_values>);
    CHECK(obstacle_of<array_last>() == obstacle::array_member);
}

TEST_CASE("hostile: a C array of one element, alone or among others") {
    static_assert(all<obstacle::array_member, array_of_one, array_of_one_first, array_of_one_last>);
    CHECK(obstacle_of<array_of_one_first>() == obstacle::array_member);
}

TEST_CASE("hostile: a C array inside of a member is that member's affair") {
    static_assert(obstacle_of<array_inside>() == obstacle::none);
    CHECK(obstacle_of<array_inside>() == obstacle::none);
}

TEST_CASE("hostile: up to 200 members") {
    static_assert(all<obstacle::none, hundred_ninety_nine, two_hundred>);
    static_assert(all<obstacle::too_many, two_hundred_one, five_hundred>);
    CHECK(obstacle_of<two_hundred>() == obstacle::none);
    CHECK(obstacle_of<two_hundred_one>() == obstacle::too_many);
}

TEST_CASE("hostile: plain records have no obstacle") {
    static_assert(all<obstacle::none, empty, one, two, nested, with_static, tree>);
    CHECK(obstacle_of<one>() == obstacle::none);
}

TEST_CASE("hostile: members of the standard library's types are no obstacle") {
    static_assert(all<obstacle::none, standard_library, only_optional, starts_with_string, starts_with_array_class, starts_with_function>);
    static_assert(brine::reflect::initialiser_count<standard_library> == 17);
    CHECK(obstacle_of<standard_library>() == obstacle::none);
}

TEST_CASE("hostile: members that cannot be copied, moved or made without arguments are no obstacle") {
    static_assert(all<obstacle::none, immovable_members, odd_members, starts_empty>);
    CHECK(obstacle_of<immovable_members>() == obstacle::none);
}

TEST_CASE("hostile: a member that is made from anything is not taken for a base class, nor counted wrong") {
    static_assert(!brine::reflect::begins_with_base<starts_greedy, 0>);
    static_assert(all<obstacle::none, starts_greedy, starts_with_any, ends_with_any>);
    CHECK(obstacle_of<starts_greedy>() == obstacle::none);
}

TEST_CASE("hostile: a member that is made from anything, and so hides how many there are") {
    static_assert(!brine::reflect::begins_with_base<starts_with_greedy_views>);
    static_assert(all<obstacle::greedy_member, with_greedy_copies, starts_with_greedy_views>);
    CHECK(obstacle_of<with_greedy_copies>() == obstacle::greedy_member);
}

TEST_CASE("hostile: a last member that is not made of empty braces, but has an initialiser") {
    static_assert(obstacle_of<ends_with_reference_to_somewhere>() == obstacle::reference_member);
    static_assert(obstacle_of<ends_with_greedy_from_something>() == obstacle::greedy_member);
    CHECK(obstacle_of<ends_with_reference_to_somewhere>() == obstacle::reference_member);
}

TEST_CASE("hostile: references, bit-fields, volatile members and anonymous unions") {
    static_assert(all<obstacle::reference_member, reference, reference_last, rvalue_reference>);
    static_assert(obstacle_of<array_reference>() != obstacle::none);
    static_assert(all<obstacle::bit_field, bits, sixteen_and_bits>);
    static_assert(all<obstacle::volatile_member, volatile_member>);
    static_assert(all<obstacle::array_member, anonymous_union>);
    CHECK(obstacle_of<reference>() == obstacle::reference_member);
}

TEST_CASE("hostile: named unions and unnamed structs are members like others") {
    static_assert(all<obstacle::none, named_union, oddly_named_union, unnamed_struct>);
    CHECK(obstacle_of<named_union>() == obstacle::none);
}
