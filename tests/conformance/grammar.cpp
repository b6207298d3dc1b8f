/// Structure: every short sequence of tokens, into typed targets and where it is skipped, against a second recogniser.
#include <brine/brine.hpp>

#include <support/sanitizers.hpp>
#include "support/forms.hpp"
#include "support/samples.hpp"

#include <doctest/doctest.h>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

using namespace support;

namespace grammar {

// One letter stands for each token: s is the string "a", n is the number 1.
constexpr std::string_view alphabet = "[]{},:sn";

inline std::string spelled(std::string_view tokens, std::string_view between = "") {
    std::string text;
    for (char const token : tokens) {
        if (token == 'n' && text.ends_with('1')) text += ' ';
        if (token == 's') text += R"("a")";
        else text += token == 'n' ? '1' : token;
        text += between;
    }
    return text;
}

/// Reads one JSON value from the front of the tokens (RFC 8259, sections 2 to 5); false if there is none.
inline bool value(std::string_view& tokens);

inline bool take(std::string_view& tokens, char token) {
    if (!tokens.starts_with(token)) return false;
    tokens.remove_prefix(1);
    return true;
}

template <class Item>
bool items(std::string_view& tokens, char close, Item item) {
    if (take(tokens, close)) return true;
    do {
        if (!item(tokens)) return false;
    } while (take(tokens, ','));
    return take(tokens, close);
}

inline bool member(std::string_view& tokens) { return take(tokens, 's') && take(tokens, ':') && value(tokens); }

inline bool value(std::string_view& tokens) {
    if (take(tokens, '[')) return items(tokens, ']', value);
    if (take(tokens, '{')) return items(tokens, '}', member);
    return take(tokens, 's') || take(tokens, 'n');
}

inline bool is_json(std::string_view tokens) { return value(tokens) && tokens.empty(); }

struct leaf {
    int a = 0;
};
struct list {
    std::vector<int> a;
};
struct chain {
    std::unique_ptr<chain> a;
};
struct tree {
    std::vector<tree> a;
};
struct other {
    std::optional<int> b;
};

/// Whether the front of the tokens is what the type asks for.
template <class T>
struct fits;
template <>
struct fits<int> {
    static bool front(std::string_view& tokens) { return take(tokens, 'n'); }
};
template <>
struct fits<std::string> {
    static bool front(std::string_view& tokens) { return take(tokens, 's'); }
};
template <class T>
struct fits<std::optional<T>> : fits<T> {};
template <class T>
struct fits<std::unique_ptr<T>> : fits<T> {};
template <class T>
struct fits<std::vector<T>> {
    static bool front(std::string_view& tokens) { return take(tokens, '[') && items(tokens, ']', fits<T>::front); }
};
template <class T, std::size_t N>
struct fits<std::array<T, N>> {
    static bool front(std::string_view& tokens) {
        std::size_t count = 0;
        return take(tokens, '[') && items(tokens, ']', [&](auto& rest) { return ++count, fits<T>::front(rest); }) &&
               count == N;
    }
};
template <class A, class B>
struct fits<std::pair<A, B>> {
    static bool front(std::string_view& tokens) {
        return take(tokens, '[') && fits<A>::front(tokens) && take(tokens, ',') && fits<B>::front(tokens) &&
               take(tokens, ']');
    }
};
/// An object with the one key there is, at most once.
template <class T, bool required>
struct fits_object {
    static bool front(std::string_view& tokens) {
        std::size_t count = 0;
        auto const one = [&](auto& rest) {
            return ++count, take(rest, 's') && take(rest, ':') && fits<T>::front(rest);
        };
        return take(tokens, '{') && items(tokens, '}', one) && count <= 1 && count >= required;
    }
};
template <class T>
struct fits<std::map<std::string, T>> : fits_object<T, false> {};
template <class T>
struct fits<std::unordered_map<std::string, T>> : fits_object<T, false> {};
template <>
struct fits<leaf> : fits_object<int, true> {};
template <>
struct fits<list> : fits_object<std::vector<int>, true> {};
template <>
struct fits<chain> : fits_object<std::unique_ptr<chain>, false> {};
template <>
struct fits<tree> : fits_object<std::vector<tree>, true> {};
/// The key is unknown here, so anything goes behind it, and how often it comes is not looked at.
template <>
struct fits<other> {
    static bool front(std::string_view& tokens) { return take(tokens, '{') && items(tokens, '}', member); }
};

template <class T>
bool fits_whole(std::string_view tokens) {
    return fits<T>::front(tokens) && tokens.empty();
}

struct target {
    std::string_view name;
    bool (*expected)(std::string_view tokens);
    verdict (*decode)(std::string_view text);
};

template <class T>
constexpr target into(std::string_view name) {
    return {name, &fits_whole<T>, &decode_verdict<T>};
}

constexpr target targets[] = {
    into<int>("int"),
    into<std::string>("string"),
    into<std::optional<int>>("optional<int>"),
    into<std::vector<int>>("vector<int>"),
    into<std::vector<std::string>>("vector<string>"),
    into<std::vector<std::vector<int>>>("vector<vector<int>>"),
    into<std::array<int, 2>>("array<int, 2>"),
    into<std::pair<int, std::string>>("pair<int, string>"),
    into<std::map<std::string, int>>("map<string, int>"),
    into<std::unordered_map<std::string, std::string>>("unordered_map<string, string>"),
    into<std::map<std::string, std::vector<int>>>("map<string, vector<int>>"),
    into<std::vector<std::map<std::string, int>>>("vector<map<string, int>>"),
    into<leaf>("record"),
    into<list>("record with a vector"),
    into<std::vector<leaf>>("vector of records"),
    into<chain>("chain of unique_ptr"),
    into<tree>("recursive record"),
    into<other>("record that does not know the key"),
};

template <class Visit>
void sequences(std::size_t longest, Visit&& visit) {
    if (support::instrumented) --longest;  // a tenth of the work: sanitizers make each step many times slower
    std::string tokens;
    auto const extend = [&](auto& self) -> void {
        for (char const token : alphabet) {
            tokens += token;
            visit(std::as_const(tokens));
            if (tokens.size() < longest) self(self);
            tokens.pop_back();
        }
    };
    extend(extend);
}

/// All sequences in a text that `wrap` makes of them; those that are a token shorter also behind white space.
template <class Wrap, class Decode, class Expected>
std::size_t wrong(std::size_t longest, Wrap wrap, Decode decode, Expected expected, std::string& first) {
    std::string const space(1024, ' ');
    std::size_t count = 0;
    sequences(longest, [&](std::string const& tokens) {
        auto const text = wrap(tokens);
        bool const right = expected(tokens);
        bool const small = static_cast<bool>(decode(text)) == right;
        bool const large = tokens.size() == longest || static_cast<bool>(decode(space + text)) == right;
        if (!(small && large) && count++ == 0) first = text;
    });
    return count;
}

}  // namespace grammar

using namespace grammar;

TEST_CASE("grammar: every sequence of up to six tokens is taken by a type exactly when it is what the type asks for") {
    for (auto const& each : targets) {
        std::string first;
        auto const count = wrong(
            6, [](auto const& tokens) { return spelled(tokens); }, each.decode, each.expected, first);
        CHECK_MESSAGE(count == 0, each.name << ": " << count << " verdicts are wrong, the first is on " << first);
    }
}

TEST_CASE("grammar: white space between tokens changes nothing") {
    for (auto const& each : targets) {
        std::string first;
        auto const count = wrong(
            4, [](auto const& tokens) { return " \t" + spelled(tokens, "\r\n "); }, each.decode, each.expected, first);
        CHECK_MESSAGE(count == 0, each.name << ": " << count << " verdicts are wrong, the first is on " << first);
    }
}

TEST_CASE("grammar: every sequence of up to six tokens is skipped exactly when it is JSON") {
    std::string first;
    auto const member_of = [](std::string const& tokens) { return "{s:" + tokens + ",s:n}"; };
    auto const element_of = [](std::string const& tokens) { return "{s:[n," + tokens + ",n]}"; };
    auto const unknown = &decode_verdict<other>;
    CHECK_MESSAGE(wrong(
                      6, [&](auto const& tokens) { return spelled(member_of(tokens)); }, unknown,
                      [&](auto const& tokens) { return is_json(member_of(tokens)); }, first) == 0,
                  first);
    CHECK_MESSAGE(wrong(
                      6, [&](auto const& tokens) { return spelled(element_of(tokens)); }, unknown,
                      [&](auto const& tokens) { return is_json(element_of(tokens)); }, first) == 0,
                  first);
}

namespace {

struct bad_text {
    brine::errc code;
    std::string_view text;
};

}  // namespace

TEST_CASE("grammar: what is not JSON is refused with its own code, decoded and skipped") {
    using enum brine::errc;
    using namespace std::string_view_literals;
    static constexpr bad_text arrays[] = {
        {unexpected_end, ""},
        {unexpected_end, "   \n\t\r"},
        {unexpected_end, "["},
        {unexpected_end, "[1"},
        {unexpected_end, "[1,"},
        {expected_comma_or_bracket, "[1 2]"},
        {expected_comma_or_bracket, "[1:2]"},
        {expected_comma_or_bracket, "[1}"},
        {expected_value, "[,1]"},
        {expected_value, "[,]"},
        {expected_value, "[1,,2]"},
        {trailing_comma, "[1,]"},
        {trailing_content, "[1]]"},
        {trailing_content, "[1]x"},
        {trailing_content, "[1],"},
        {trailing_content, "[1] [2]"},
        {byte_order_mark, "\xEF\xBB\xBF[1]"},
    };
    for (auto const& each : arrays) {
        CAPTURE(shown(each.text));
        // What a value must be is known where it is decoded.
        auto const code = each.code == expected_value ? expected_integer : each.code;
        CHECK(decode_verdict<std::vector<int>>(each.text).code == code);
        CHECK(decode_verdict<std::vector<int>>(std::string(each.text) + std::string(padding, '\n')).code == code);
        if (code == byte_order_mark || code == trailing_content || each.text.find('[') == each.text.npos) continue;
        CHECK(decode_verdict<std::vector<int>>(std::string(padding, '\t') + std::string(each.text)).code == code);
        CHECK(refused_as<other>(each.code, R"({"zz":)" + std::string(each.text)));
        CHECK(refused_as<other>(each.code, R"({"zz":[0,)" + std::string(each.text)));
    }

    static constexpr bad_text objects[] = {
        {unexpected_end, "{"},
        {unexpected_end, R"({"a")"},
        {unexpected_end, R"({"a":)"},
        {unexpected_end, R"({"a":1)"},
        {unexpected_end, R"({"a":1,)"},
        {expected_key, "{1:1}"},
        {expected_key, "{a:1}"},
        {expected_key, "{null:1}"},
        {expected_key, "{,}"},
        {expected_key, R"({"a":1,,"b":2})"},
        {expected_key, R"({'a':1})"},
        {expected_key, "{]"},
        {trailing_comma, R"({"a":1,})"},
        {expected_colon, R"({"a" 1})"},
        {expected_colon, R"({"a","b"})"},
        {expected_colon, R"({"a"})"},
        {expected_value, R"({"a":})"},
        {expected_value, R"({"a"::1})"},
        {expected_value, R"({"a":,"b":1})"},
        {expected_comma_or_brace, R"({"a":1 "b":2})"},
        {expected_comma_or_brace, R"({"a":1]})"},
        {expected_comma_or_brace, R"({"a":1:2})"},
        {unterminated_string, R"({"a)"},
        {unterminated_string, R"({"a\")"},
        {control_character, "{\"a\n\":1}"},
        {control_character, "{\"a\x1F\":1}"sv},
        {invalid_escape, R"({"\x":1})"},
        {lone_surrogate, R"({"\uD800":1})"},
        {lone_surrogate, R"({"\uDC00\uD800":1})"},
        {invalid_utf8, "{\"\xFF\":1}"},
        {invalid_utf8, "{\"\xC0\xAF\":1}"},
        {trailing_content, R"({"a":1}})"},
    };
    for (auto const& each : objects) {
        CAPTURE(shown(each.text));
        auto const code = each.code == expected_value ? expected_integer : each.code;
        CHECK(refused_as<std::map<std::string, int>>(code, each.text));
        CHECK(refused_as<leaf>(code, each.text));
        CHECK(refused_as<other>(each.code, each.text));
        if (code == trailing_content) continue;
        CHECK(refused_as<std::vector<leaf>>(code, "[" + std::string(each.text)));
        CHECK(refused_as<other>(each.code, R"({"zz":)" + std::string(each.text)));
        CHECK(refused_as<other>(each.code, R"({"zz":[0,)" + std::string(each.text)));
    }
}

TEST_CASE("grammar: literals are whole words in lower case") {
    for (std::string const word :
         {"tru", "truex", "True", "TRUE", "t", "tr ue", "true1", "true_", "true\xC3\xA9", "truee", "true\""}) {
        CHECK_MESSAGE(refused<bool>(word), word);
        CHECK_MESSAGE(refused<std::vector<bool>>("[" + std::string(word) + "]"), word);
        CHECK_MESSAGE(refused<other>(R"({"zz":)" + std::string(word) + "}"), word);
        CHECK_MESSAGE(refused<other>(R"({"zz":[)" + std::string(word) + ",1]}"), word);
    }
    for (std::string const word : {"fals", "falsy", "falsex", "False", "f", "false0", "falsefalse"}) {
        CHECK_MESSAGE(refused<bool>(word), word);
        CHECK_MESSAGE(refused<std::vector<bool>>("[" + std::string(word) + "]"), word);
        CHECK_MESSAGE(refused<other>(R"({"zz":)" + std::string(word) + "}"), word);
    }
    for (std::string const word : {"nul", "nulll", "Null", "n", "null0", "nil", "none", "undefined"}) {
        CHECK_MESSAGE(refused<std::optional<int>>(word), word);
        CHECK_MESSAGE(refused<std::vector<std::optional<bool>>>("[" + std::string(word) + "]"), word);
        CHECK_MESSAGE(refused<other>(R"({"zz":)" + std::string(word) + "}"), word);
        CHECK_MESSAGE(refused<other>(R"({"b":)" + std::string(word) + "}"), word);
    }
    CHECK(decodes_to("true", true));
    CHECK(decodes_to(" false\n", false));
    CHECK(decodes_to("null", std::optional<int>()));
    CHECK(accepted<other>(R"({"zz":[true,false,null]})"));
}

TEST_CASE("grammar: only the four white spaces of RFC 8259 are white space") {
    CHECK(decodes_to(" \t\r\n[ \t\r\n1 \t\r\n, \t\r\n2 \t\r\n] \t\r\n", std::vector<int>{1, 2}));
    for (unsigned byte = 0; byte < 256; ++byte) {
        char const c = static_cast<char>(byte);
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') continue;
        CAPTURE(byte);
        std::string const text(1, c);
        CHECK(refused<std::vector<int>>(text + "[1]"));
        CHECK(refused<std::vector<int>>("[1]" + text));
        CHECK(refused<sample::keeper>(R"({"keep")" + text + ":3}"));
        // A digit or a minus would make another number of it.
        if ((c >= '0' && c <= '9') || c == '-') continue;
        CHECK(refused<std::vector<int>>("[" + text + "1]"));
        CHECK(refused<std::vector<int>>("[1" + text + "]"));
        CHECK(refused<std::vector<int>>("[1," + text + ",2]"));
        CHECK(refused<sample::keeper>(R"({"zz":1)" + text + R"(,"keep":3})"));
        CHECK(refused<sample::keeper>(R"({"keep":3)" + text + "}"));
    }
    for (std::string const space :
         {"\xC2\xA0", "\xE2\x80\x83", "\xE2\x81\xA0", "\xE3\x80\x80", "\xE2\x80\xA8", "\x0B", "\x0C", "\xC2\x85"}) {
        CHECK(refused<std::vector<int>>("[1," + std::string(space) + "2]"));
        CHECK(refused<int>("1" + std::string(space)));
    }
}

TEST_CASE("grammar: comments are not JSON") {
    for (std::string const text :
         {"[1]//x", "[1]/*x*/", "/*x*/[1]", "[1/*x*/]", "[/*x*/1]", "[1,//x\n2]", "#\n[1]", "[1]#", "[1 # x\n]"}) {
        CHECK_MESSAGE(refused<std::vector<int>>(text), text);
        CHECK_MESSAGE(refused<other>(R"({"zz":)" + std::string(text) + "}"), text);
    }
}
