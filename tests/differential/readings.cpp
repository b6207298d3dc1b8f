/// Three readings of every text agree in value, error, offset and path: token by token, through the structural index, and
/// the slow reference's. Texts are the corpus, made documents, and mutations of both: a few in every run, as many as the
/// environment's BRINE_MUTATIONS says where it is set (10000000 is the full run).
#include <brine/brine.hpp>

#include "reference.hpp"

#include "support/corpus.hpp"
#include "support/random.hpp"

#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace differential {

/// Any JSON value.
struct tree {
    brine::json_kind kind = brine::json_kind::none;
    bool yes = false;
    double number = 0;
    std::string text;
    std::vector<tree> elements;     ///< of an array, or what an object's keys stand for
    std::vector<std::string> keys;

    friend bool operator==(tree const& a, tree const& b) {
        return a.kind == b.kind && a.yes == b.yes && std::bit_cast<std::uint64_t>(a.number) == std::bit_cast<std::uint64_t>(b.number) &&
               a.text == b.text && a.elements == b.elements && a.keys == b.keys;
    }
};

struct line {
    std::string sku;
    std::int32_t count = 0;
    std::optional<double> price;
    friend bool operator==(line const&, line const&) = default;
};

/// Something of every kind that the wire has a way of its own for.
struct order {
    std::uint64_t id = 0;
    std::string customer;
    std::vector<line> lines;
    std::vector<std::int16_t> tags;
    std::vector<std::uint64_t> serials;
    std::vector<double> weights;
    std::array<float, 2> at{};
    bool express = false;
    std::map<std::string, std::int64_t> stock;
    friend bool operator==(order const&, order const&) = default;
};

/// Long arrays of what the wire reads many at a time.
struct table {
    std::vector<std::int32_t> counts;
    std::vector<std::uint64_t> serials;
    std::vector<double> weights;
    std::vector<std::array<double, 2>> points;
    std::vector<std::array<double, 3>> corners;
    friend bool operator==(table const&, table const&) = default;
};

}  // namespace differential

template <>
struct brine::codec<differential::tree> {
    static bool decode(auto& in, differential::tree& value) {
        using brine::json_kind;
        value = {};
        value.kind = in.peek();
        switch (value.kind) {
        case json_kind::null: return in.null();
        case json_kind::boolean: return in.boolean(value.yes);
        case json_kind::number: return in.number(value.number);
        case json_kind::string: return in.string(value.text);
        case json_kind::array: return elements(in, value);
        case json_kind::object: return members(in, value);
        case json_kind::none: break;
        }
        return in.fail(brine::errc::expected_value);
    }
    static constexpr bool is_leaf = true;
    static bool encode(auto& out, differential::tree const&) { return out.null(); }

private:
    static bool elements(auto& in, differential::tree& value) {
        std::size_t index = 0;
        for (bool more = in.open_array(); more; more = in.next_element(), ++index)
            if (!decode(in, value.elements.emplace_back())) return in.within(index);
        return in.ok();
    }
    static bool members(auto& in, differential::tree& value) {
        std::string_view key;
        for (bool more = in.open_object(); more; more = in.next_member()) {
            if (!in.next_key(key)) return false;
            value.keys.emplace_back(key);
            if (!decode(in, value.elements.emplace_back())) return in.within(value.keys.back());
        }
        return in.ok();
    }
};

namespace differential {

namespace {

using brine::errc;

struct verdict {
    errc code = errc::ok;
    std::size_t offset = 0;
    std::string path{};
    friend bool operator==(verdict const&, verdict const&) = default;
};

// ---- the reference's way to each type ------------------------------------------------------------------------------------

void read(reference::reader& in, line& value);
void read(reference::reader& in, bool& value) { value = in.boolean(); }
template <std::integral T>
void read(reference::reader& in, T& value) { value = in.integer<T>(); }
template <std::floating_point T>
void read(reference::reader& in, T& value) { value = in.real<T>(); }
void read(reference::reader& in, std::string& value) { value = in.string(); }
template <class T, std::size_t N>
void read(reference::reader& in, std::array<T, N>& value) {
    std::size_t count = 0;
    in.array_of(value.size(), [&](std::size_t index) { read(in, value[index]), ++count; });
    if (count < value.size()) throw reference::failure{errc::too_few_elements, in.closed_at()};
}
template <class T>
void read(reference::reader& in, std::vector<T>& value) {
    value.clear();
    in.array([&](std::size_t) { read(in, value.emplace_back()); });
}
void read(reference::reader& in, std::map<std::string, std::int64_t>& value) {
    in.object([&](std::string const& key, std::size_t offset) {
        reference::reader::within(brine::detail::entry_step(key), [&] {
            if (value.contains(key)) throw reference::failure{errc::duplicate_key, offset};
            read(in, value[key]);
        });
    });
}

/// Reads a record whose members are given as pairs of a name and a function.
struct member {
    std::string_view name;
    bool required;
    std::function<void()> read;
};
void read_record(reference::reader& in, std::vector<member> const& members) {
    std::set<std::string> seen;
    in.object([&](std::string const& key, std::size_t offset) {
        reference::reader::within(brine::detail::member_step(key), [&] {
            auto const found = std::find_if(members.begin(), members.end(), [&](member const& each) { return each.name == key; });
            if (found == members.end()) return in.skip();
            if (!seen.insert(key).second) throw reference::failure{errc::duplicate_member, offset};
            found->read();
        });
    });
    for (auto const& each : members)
        if (each.required && !seen.contains(std::string(each.name)))
            throw reference::failure{errc::missing_member, in.closed_at(), brine::detail::member_step(each.name)};
}
void read(reference::reader& in, line& value) {
    value = {};
    read_record(in, {{"sku", true, [&] { read(in, value.sku); }},
                     {"count", true, [&] { read(in, value.count); }},
                     {"price", false, [&] {
                          if (in.peek() == 'n') in.null();
                          else read(in, value.price.emplace());
                      }}});
}
void read(reference::reader& in, order& value) {
    read_record(in, {{"id", true, [&] { read(in, value.id); }},
                     {"customer", true, [&] { read(in, value.customer); }},
                     {"lines", true, [&] { read(in, value.lines); }},
                     {"tags", true, [&] { read(in, value.tags); }},
                     {"serials", true, [&] { read(in, value.serials); }},
                     {"weights", true, [&] { read(in, value.weights); }},
                     {"at", true, [&] { read(in, value.at); }},
                     {"express", true, [&] { read(in, value.express); }},
                     {"stock", true, [&] { read(in, value.stock); }}});
}
void read(reference::reader& in, table& value) {
    read_record(in, {{"counts", true, [&] { read(in, value.counts); }},
                     {"serials", true, [&] { read(in, value.serials); }},
                     {"weights", true, [&] { read(in, value.weights); }},
                     {"points", true, [&] { read(in, value.points); }},
                     {"corners", true, [&] { read(in, value.corners); }}});
}
void read(reference::reader& in, tree& value) {
    using brine::json_kind;
    switch (in.peek()) {
    case 'n': value.kind = json_kind::null; return in.null();
    case 't': case 'f': value.kind = json_kind::boolean; return read(in, value.yes);
    case '"': value.kind = json_kind::string; return read(in, value.text);
    case '[': value.kind = json_kind::array; return in.array([&](std::size_t) { read(in, value.elements.emplace_back()); });
    case '{':
        value.kind = json_kind::object;
        return in.object([&](std::string const& key, std::size_t) {
            value.keys.push_back(key);
            reference::reader::within(brine::detail::member_step(key), [&] { read(in, value.elements.emplace_back()); });
        });
    default: break;
    }
    if (char const c = in.peek(); c != '-' && (c < '0' || c > '9')) in.fail(errc::expected_value);
    value.kind = json_kind::number;
    read(in, value.number);
}

template <class T>
verdict read_slowly(std::string_view text, T& value) {
    try {
        reference::reader in(text);
        read(in, value);
        in.finish();
        return {};
    } catch (reference::failure const& met) {
        bool const marked = met.offset == 0 && text.starts_with("\xEF\xBB\xBF");
        return {marked ? errc::byte_order_mark : met.code, met.offset, "$" + met.path};
    }
}

// ---- brine's ways --------------------------------------------------------------------------------------------------------

template <class T>
verdict read_by_door(std::string_view text, T& value, brine::parser& parser) {
    auto const done = parser.try_from_json(text, value);
    if (done) return {};
    return {done.error().code, done.error().offset, done.error().path};
}

template <class T>
bool read_directly(std::string_view text, T& value, brine::wire::workspace& memory) {
    return brine::detail::attempt(value, memory.keep(text), false, memory, brine::default_depth, nullptr);
}

/// From memory that ends with the text.
template <class T>
bool read_by_index(std::string_view text, T& value, brine::wire::workspace& memory) {
    return memory.index.build(text) && brine::detail::attempt(value, text, true, memory, brine::default_depth, nullptr);
}

/// Compares all readings of texts; targets are reused, as programs do.
template <class T>
class comparison {
public:
    /// False, with a message, where two differ.
    bool agree(std::string_view text) {
        T slow{};
        auto const expected = read_slowly(text, slow);
        auto const met = read_by_door(text, by_door_, parser_);
        bool const good = expected.code == errc::ok;
        bool const directly = read_directly(text, directly_, memory_);
        bool const by_index = !text.empty() && read_by_index(text, by_index_, memory_);
        if (met == expected && directly == good && by_index == good && (!good || (by_door_ == slow && directly_ == slow && by_index_ == slow))) {
            ++(good ? accepted : refused);
            return true;
        }
        CAPTURE(text);
        CHECK(describe(met.code) == describe(expected.code));
        CHECK(met.offset == expected.offset);
        CHECK(met.path == expected.path);
        CHECK(directly == good);
        CHECK(by_index == good);
        if (good) CHECK((by_door_ == slow && directly_ == slow && by_index_ == slow));
        return false;
    }

    std::size_t accepted = 0, refused = 0;

private:
    brine::parser parser_;
    brine::wire::workspace memory_;
    T by_door_{}, directly_{}, by_index_{};
};

// ---- texts ---------------------------------------------------------------------------------------------------------------

using support::random_numbers;

std::string number_text(random_numbers& dice) {
    switch (dice.below(6)) {
    case 0: return std::to_string(dice.below(1000));
    case 1: return "-" + std::to_string(dice.next() >> dice.below(64));
    case 2: return std::to_string(dice.next() >> dice.below(64)) + "." + std::to_string(dice.next() >> dice.below(64));
    case 3: return "0." + std::to_string(dice.next()) + "e" + std::to_string(dice.below(40));
    case 4: return std::to_string(dice.below(100000)) + "E-" + std::to_string(dice.below(330));
    default: return std::to_string(dice.next());
    }
}

std::string string_text(random_numbers& dice) {
    constexpr std::string_view pieces[] = {"a", "salt", "\\n", "\\\"", "\\\\", "\\u00e9", "\\ud83d\\ude00", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "a plain text of some length, longer than two blocks"};
    std::string text = "\"";
    for (auto count = dice.below(6); count > 0; --count) text += pieces[dice.below(std::size(pieces))];
    return text + "\"";
}

std::string list_of(random_numbers& dice, std::size_t most, auto make) {
    std::string text = "[";
    for (auto count = dice.below(most); count > 0; --count) text += make() + (count > 1 ? "," : "");
    return text + "]";
}

std::string space(random_numbers& dice, bool pretty) { return pretty ? std::string("\n ").append(dice.below(3), ' ') : std::string(); }

/// An object with members in declared order, or in another one.
std::string object_of(random_numbers& dice, std::vector<std::string> members, bool pretty) {
    if (dice.below(3) == 0) std::rotate(members.begin(), members.begin() + static_cast<std::ptrdiff_t>(dice.below(members.size())), members.end());
    std::string text = "{";
    for (auto const& each : members) text += (text.size() > 1 ? "," : "") + space(dice, pretty) + each;
    return text + space(dice, pretty) + "}";
}

std::string order_text(random_numbers& dice) {
    bool const pretty = dice.coin();
    auto const integer = [&] { return std::to_string(static_cast<std::int16_t>(dice.next() >> dice.below(16))); };
    auto const one_line = [&] {
        return object_of(dice, {"\"sku\":" + string_text(dice), "\"count\":" + integer(), dice.coin() ? "\"price\": 12.5" : "\"price\":null"}, pretty);
    };
    return object_of(dice, {"\"id\":" + std::to_string(dice.next() >> dice.below(64)), "\"customer\":" + string_text(dice),
                            "\"lines\":" + list_of(dice, 4, one_line), "\"tags\":" + list_of(dice, 70, integer),
                            "\"serials\":" + list_of(dice, 5, [&] { return std::to_string(dice.next() >> dice.below(64)); }),
                            "\"weights\":" + list_of(dice, 9, [&] { return number_text(dice); }),
                            "\"at\":[" + integer() + "," + integer() + ".25]", "\"unknown\":" + list_of(dice, 4, one_line),
                            std::string("\"express\":") + (dice.coin() ? "true" : "false"), "\"stock\":{\"rope\":1,\"salt\":-20}"}, pretty);
}

/// A number as most are, or now and then any.
std::string plain_number(random_numbers& dice, std::size_t most_whole, std::size_t most_decimals, bool exponents) {
    if (dice.below(40) == 0) return number_text(dice);
    auto const digits = [&dice](std::size_t count) {
        std::string text;
        for (; count > 0; --count) text += static_cast<char>('0' + dice.below(10));
        return text;
    };
    std::string text = dice.below(3) == 0 ? "-" : "";
    text += dice.below(4) == 0 ? "0" : static_cast<char>('1' + dice.below(9)) + digits(dice.below(most_whole));
    if (auto const decimals = dice.below(most_decimals + 1); decimals != 0) text += "." + digits(decimals);
    if (exponents && dice.coin()) text += (dice.coin() ? "e" : "E") + std::string(dice.coin() ? "-" : dice.coin() ? "+" : "") + digits(1 + dice.below(dice.below(9) == 0 ? 4 : 2));
    return text;
}

std::string table_text(random_numbers& dice) {
    std::string const comma = dice.coin() ? ", " : ",";
    auto const list = [&](auto make) {
        std::string text = "[";
        for (auto count = dice.below(80); count > 0; --count) text += make() + (count > 1 ? comma : "");
        return text + "]";
    };
    auto const integer = [&](bool negative) { return (negative && dice.below(3) == 0 ? "-" : "") + std::to_string(dice.below(dice.below(20) == 0 ? 2'000'000'000 : 20'000'000)); };
    auto const whole = 1 + dice.below(dice.coin() ? 8 : 19);
    auto const decimals = dice.below(18);
    bool const exponents = dice.coin();
    auto const real = [&] { return plain_number(dice, whole, decimals, exponents); };
    return "{\"counts\":" + list([&] { return integer(true); }) + ",\"serials\":" + list([&] { return integer(false); }) + ",\"weights\":" + list(real) +
           ",\"points\":" + list([&] { return "[" + real() + comma + real() + "]"; }) +
           ",\"corners\":" + list([&] { return "[" + real() + "," + real() + "," + real() + "]"; }) + "}";
}

/// Changes a text in one to three places.
void mutate(random_numbers& dice, std::string& text) {
    constexpr std::string_view words[] = {"{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "0", "-", ".", "e", "1e400", "null", "true", "fals", " ", "\n", "\x80", "\xC0", "\xED\xA0\x80",
                                          std::string_view("\0", 1), "\x1F", "99999999999999999999", "1234567", "12345678", "\"id\":", "\"\\u0069d\":", "/", "\xEF\xBB\xBF", ",,", "[[[["};
    for (auto count = 1 + dice.below(3); count > 0; --count) {
        auto const at = dice.below(text.size() + 1);
        switch (dice.below(7)) {
        case 0: if (at < text.size()) text[at] = static_cast<char>(dice.next()); break;
        case 1: if (at < text.size()) text[at] = static_cast<char>(text[at] ^ 1 << dice.below(8)); break;
        case 2: text.erase(at, 1 + dice.below(4)); break;
        case 3: text.insert(at, words[dice.below(std::size(words))]); break;
        case 4: text.replace(at, std::min<std::size_t>(1, text.size() - at), words[dice.below(std::size(words))]); break;
        case 5: text.insert(at, text.substr(dice.below(text.size() + 1), dice.below(20))); break;
        default: if (dice.below(8) == 0) text.resize(at); break;
        }
    }
}

std::size_t mutations() {
    auto const* const wanted = std::getenv("BRINE_MUTATIONS");
    return wanted == nullptr ? 20000 : std::strtoull(wanted, nullptr, 10);
}

/// Whether the machine has the kernel that the environment asks for.
bool kernel_is_here() {
    auto const* const forced = std::getenv("SIMDJSON_FORCE_IMPLEMENTATION");
    if (forced == nullptr) return true;
    auto const* const kernel = simdjson::get_available_implementations()[forced];
    bool const here = kernel != nullptr && kernel->supported_by_runtime_system();
    if (!here) MESSAGE("left out: this machine has no kernel ", std::string(forced));
    return here;
}

std::vector<support::document> corpus() {
    std::vector<support::document> all;
    for (std::string_view const folder : {"jsonchecker", "jsontestsuite/test_parsing", "jsontestsuite/test_transform", "roundtrip", "documents"}) {
        auto found = support::corpus_documents(folder, "");
        std::move(found.begin(), found.end(), std::back_inserter(all));
    }
    return all;
}

/// Compares all readings of made texts of a type, and of nineteen mutations of each.
template <class T>
void agree_on_mutations(std::uint64_t seed, std::string (*make)(random_numbers&)) {
    if (!kernel_is_here()) return;
    comparison<T> all;
    random_numbers dice(seed);
    for (auto left = mutations() / 2; left > 0;) {
        auto const made = make(dice);
        for (int i = 0; i < 20 && left > 0; ++i, --left) {
            auto text = made;
            if (i > 0) mutate(dice, text);
            REQUIRE(all.agree(text));
        }
    }
    MESSAGE(all.accepted, " accepted, ", all.refused, " refused");
}

}  // namespace

TEST_CASE("readings: of the corpus agree") {
    if (!kernel_is_here()) return;
    comparison<tree> any;
    for (auto const& document : corpus()) {
        CAPTURE(document.name);
        // The reference and the tree recurse, so a bomb of brackets is for another test.
        if (document.text.size() < 4'000'000) REQUIRE(any.agree(document.text));
    }
    MESSAGE(any.accepted, " accepted, ", any.refused, " refused");
}

TEST_CASE("readings: of mutated documents of any shape agree") {
    if (!kernel_is_here()) return;
    comparison<tree> any;
    random_numbers dice(6);
    std::vector<std::string> texts{R"({"a":[1,-2.5e3,true,null,"x\u0041\n"],"b":{"c":[]}})"};
    for (auto& each : corpus())
        if (each.text.size() < 1500) texts.push_back(std::move(each.text));
    for (auto left = mutations() / 2; left > 0; --left) {
        auto text = texts[dice.below(texts.size())];
        mutate(dice, text);
        REQUIRE(any.agree(text));
    }
    MESSAGE(any.accepted, " accepted, ", any.refused, " refused");
}

TEST_CASE("readings: of mutated records agree") { agree_on_mutations<order>(7, order_text); }

TEST_CASE("readings: of mutated arrays of numbers agree") { agree_on_mutations<table>(8, table_text); }

}  // namespace differential
