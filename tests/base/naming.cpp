#include <brine/base/naming.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using brine::naming;

namespace {

std::string in_style(std::string_view name, naming style) {
    std::string made;
    brine::detail::restyle(name, style, [&made](char c) { made += c; });
    return made;
}

constexpr bool starts_words() {
    using brine::detail::starts_word;
    return starts_word("ab", 0) && !starts_word("ab", 1) && starts_word("a_b", 2) && starts_word("aB", 1) && starts_word("ABc", 1) && !starts_word("AB", 1) &&
           starts_word("a1B", 2) && !starts_word("a1", 1);
}

}  // namespace

TEST_CASE("naming: words start behind an underscore, at a hump, and at the last of several capitals before a small letter") {
    static_assert(starts_words());
    CHECK(starts_words());
}

TEST_CASE("naming: one name in all styles") {
    for (std::string_view const name : {"last_log_in", "lastLogIn", "LastLogIn", "LAST_LOG_IN", "_last_log_in_"}) {
        CAPTURE(name);
        CHECK(in_style(name, naming::camel) == "lastLogIn");
        CHECK(in_style(name, naming::pascal) == "LastLogIn");
        CHECK(in_style(name, naming::snake) == "last_log_in");
        CHECK(in_style(name, naming::kebab) == "last-log-in");
        CHECK(in_style(name, naming::screaming) == "LAST_LOG_IN");
        CHECK(in_style(name, naming::screaming_kebab) == "LAST-LOG-IN");
    }
}

TEST_CASE("naming: abbreviations, digits, and bytes that are no ASCII letters") {
    CHECK(in_style("HTTPServer2Name", naming::snake) == "http_server2_name");
    CHECK(in_style("x", naming::pascal) == "X");
    CHECK(in_style("\xC3\xA9tat_civil", naming::camel) == "\xC3\xA9tatCivil");
    CHECK(in_style("___", naming::camel).empty());
}
