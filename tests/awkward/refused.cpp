/// Awkward records that are refused, in one direction or in both: the concept says no and the sentence says why. Each
/// shape has a file in tests/compile_fail, where a real call is refused with the same words.
#include "comes_back.hpp"

#include <any>
#include <chrono>
#include <array>
#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <thread>
#include <variant>
#include <vector>

namespace awkward_refused {

class session;
struct customer { std::string name; session* link; };
struct order { std::map<std::string, customer> customers; };
struct with_void_pointer { void* handle; };
struct with_c_string { char const* text; };
struct with_function { void (*run)(); };
struct with_member_pointer { int customer::*which; };
struct with_std_function { std::function<void()> run; };
struct with_any { int id; std::any content; };
struct with_mutex { std::mutex lock; };
struct with_thread { std::vector<std::thread> crew; };
struct with_shared { std::shared_ptr<int[]> some; };
class hidden { [[maybe_unused]] int x_ = 0; };
struct with_hidden { std::optional<hidden> one; };
struct polymorphic { int x = 0; virtual ~polymorphic() = default; };
struct with_polymorphic { std::unique_ptr<polymorphic> one; };
struct base { int x; };
struct heir : base { int y; };
struct nothing {};
struct heir_of_nothing : nothing { int y; };
struct mere_heir : base {};
struct with_array { int id; int values[3]; };
struct with_array_of_one { int values[1]; };
struct with_text_buffer { char name[16]; };
struct with_anonymous_union { int kind; union { int x; float y; }; };
union named { int x; float y; };
struct with_named_union { named content; };
struct with_reference { int& x; };
struct with_const_reference { int id; std::string const& text; };
struct with_bits { unsigned a : 1; unsigned b : 2; };
struct with_volatile { int id; int volatile state; };
struct with_ticks { std::chrono::duration<double> x; };
struct with_clock { std::chrono::steady_clock::time_point at; };
enum class colour {};
struct with_enumeration { colour paint; };
struct with_keys { std::map<std::vector<int>, int> points; };
struct with_variant { std::variant<int, double> either; };
struct with_set { std::set<int*> items; };
struct with_list { std::initializer_list<int*> items; };
struct keys_collide { int a; int b; static constexpr auto json = brine::annotate(brine::field<&keys_collide::b>(brine::rename<"a">)); };
struct empty_key { int a; static constexpr auto json = brine::annotate(brine::field<&empty_key::a>(brine::rename<"">)); };
struct bad_key { int a; static constexpr auto json = brine::annotate(brine::field<&bad_key::a>(brine::rename<"\xFF">)); };
struct foreign_option { int a; static constexpr auto json = brine::annotate(brine::field<&base::x>(brine::rename<"b">)); };

// In one direction only.
struct with_view { std::string_view text; int id; };
struct with_const { int const id; std::string name; };
struct with_const_text { std::string const name; };
class no_default {
    int x_;

public:
    explicit no_default(int x) : x_(x) {}
    static constexpr auto json = brine::fields<&no_default::x_>;
};
struct with_no_default { std::vector<no_default> all; };
struct write_only { int x; };
struct read_only { int x; };

}  // namespace awkward_refused

template <>
struct brine::codec<awkward_refused::write_only> {
    static bool encode(auto& out, awkward_refused::write_only const& value) { return out.number(value.x); }
};
template <>
struct brine::codec<awkward_refused::read_only> {
    static bool decode(auto& in, awkward_refused::read_only& value) { return in.number(value.x); }
};

using namespace awkward_refused;

namespace {

/// Refused in both directions, at this path and with this remedy.
template <class T>
bool refused(std::string_view path, std::string_view remedy) {
    static_assert(!brine::encodable<T> && !brine::decodable<T> && !brine::serializable<T>);
    auto const says = [=](std::string_view sentence) {
        return sentence.find(path) != std::string_view::npos && sentence.ends_with(remedy);
    };
    return says(brine::explain_encode<T>()) && says(brine::explain_decode<T>());
}

/// The text of a value that can be written and not read.
template <class T>
std::string written_only(T const& value) {
    static_assert(brine::encodable<T> && !brine::decodable<T>);
    CHECK(brine::explain_encode<T>().empty());
    auto const text = brine::try_to_json(value);
    return text ? *text : text.error().message();
}

constexpr auto copy_fields = "pass its id, or copy the fields that the receiver needs";

}  // namespace

TEST_CASE("awkward: pointers, code and handles are refused") {
    CHECK(refused<order>("order $.customers{}.link: ", copy_fields));
    CHECK(refused<with_void_pointer>(" $.handle: void* ", copy_fields));
    CHECK(refused<with_c_string>(" $.text: ", "use std::string"));
    CHECK(refused<with_function>(" $.run: ", "code cannot be sent; pass a name that the receiver knows"));
    CHECK(refused<with_member_pointer>(" $.which: ", "code cannot be sent; pass a name that the receiver knows"));
    CHECK(refused<with_std_function>(" $.run: ", "code cannot be sent; pass a name that the receiver knows"));
    CHECK(refused<with_any>(" $.content: std::any ", "use std::variant, or a type that says what it holds"));
    CHECK(refused<with_mutex>(" $.lock: std::mutex ", copy_fields));
    CHECK(refused<with_thread>(" $.crew[]: std::thread ", copy_fields));
    CHECK(refused<with_shared>(" $.some: std::shared_ptr<int", "list its members with brine::fields, or specialise brine::codec, before its first use"));
}

TEST_CASE("awkward: classes whose members cannot be listed are refused") {
    CHECK(refused<with_hidden>(" $.one: ", "list its members with brine::fields, or specialise brine::codec, before its first use"));
    CHECK(refused<with_polymorphic>(" $.one: ", "it has virtual functions; list its members with brine::fields, or specialise brine::codec"));
    constexpr auto has_base = "it has a base class; make the base a member, or list all members with brine::fields";
    CHECK(refused<heir>("heir $: ", has_base));
    CHECK(refused<heir_of_nothing>("heir_of_nothing $: ", has_base));
    CHECK(refused<mere_heir>("mere_heir $: ", has_base));
}

TEST_CASE("awkward: members that are no plain objects are refused") {
    constexpr auto has_array = "it has a C array or an anonymous union as a member; use std::array or std::variant";
    CHECK(refused<with_array>("with_array $: ", has_array));
    CHECK(refused<with_array_of_one>("with_array_of_one $: ", has_array));
    CHECK(refused<with_text_buffer>("with_text_buffer $: ", has_array));
    CHECK(refused<with_anonymous_union>("with_anonymous_union $: ", has_array));
    CHECK(refused<with_named_union>(" $.content: ", "it is a union; use std::variant"));
    constexpr auto has_reference = "it has a reference member; hold a value, or pass an id";
    CHECK(refused<with_reference>("with_reference $: ", has_reference));
    CHECK(refused<with_const_reference>("with_const_reference $: ", has_reference));
    CHECK(refused<with_bits>("with_bits $: ", "it has a bit-field; give the member a whole integer, or specialise brine::codec"));
    CHECK(refused<with_volatile>("with_volatile $: ", "it has a volatile member; drop volatile"));
}

TEST_CASE("awkward: scalars and containers that JSON has no place for are refused") {
    CHECK(refused<with_ticks>(" $.x: std::chrono::duration<double", "use another duration, such as std::chrono::nanoseconds"));
    CHECK(refused<with_clock>(" $.at: std::chrono::time_point<", "its clock has no calendar; use std::chrono::sys_time, or a duration"));
    CHECK(refused<with_enumeration>(" $.paint: ", "none of its enumerators was found; list them with brine::enumerators, or add brine::as_integer"));
    CHECK(refused<with_keys>(" $.points{}: std::vector<int", "use a string or an integer as the key, or specialise brine::key_codec"));
    CHECK(refused<with_variant>(" $.either: std::variant<int, ", "say how it is tagged, such as with brine::tagged_externally"));
    CHECK(refused<with_set>(" $.items[]: int* ", copy_fields));
    CHECK(brine::explain_encode<with_list>().find(" $.items[]: int* has no JSON form") != std::string_view::npos);
}

TEST_CASE("awkward: records with mistakes in what is said about them are refused") {
    CHECK(refused<keys_collide>("keys_collide $: ", "two of its members have the same key; rename one of them"));
    constexpr auto bad = "one of its keys is empty or not UTF-8; rename the member to something else";
    CHECK(refused<empty_key>("empty_key $: ", bad));
    CHECK(refused<bad_key>("bad_key $: ", bad));
    CHECK(refused<foreign_option>("foreign_option $: ", "its annotations say something about a member of another class; name members of this one"));
}

TEST_CASE("awkward: views and const members are written, not read") {
    CHECK(written_only(with_view{"a", 1}) == R"({"text":"a","id":1})");
    CHECK(brine::explain_decode<with_view>().ends_with("it is a view; use an owning type, such as std::string or std::vector"));
    CHECK(written_only(with_const{1, "a"}) == R"({"id":1,"name":"a"})");
    CHECK(written_only(with_const_text{"a"}) == R"({"name":"a"})");
    CHECK(brine::explain_decode<with_const>().ends_with("it is const; drop const to read it"));
}

TEST_CASE("awkward: what cannot be made is written, not read") {
    CHECK(written_only(no_default(1)) == R"({"x_":1})");
    CHECK(written_only(with_no_default{{no_default(1), no_default(2)}}) == R"({"all":[{"x_":1},{"x_":2}]})");
    CHECK(brine::explain_decode<with_no_default>().ends_with("it has no default constructor to be read into; add one, or specialise brine::codec"));
}

TEST_CASE("awkward: codecs of one direction take part in that direction") {
    CHECK(written_only(std::array{write_only{1}, write_only{2}}) == "[1,2]");
    CHECK(brine::explain_decode<write_only>().ends_with("its brine::codec has no decode; add it, or only write the type"));
    static_assert(brine::decodable<std::vector<read_only>> && !brine::encodable<std::vector<read_only>>);
    auto const read = brine::try_from_json<std::vector<read_only>>("[1,2]");
    REQUIRE(read);
    CHECK((*read)[1].x == 2);
    CHECK(brine::explain_encode<read_only>().ends_with("its brine::codec has no encode; add it, or only read the type"));
}
