#include <brine/brine.hpp>

#include "support/type_checks.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

using namespace support;
using brine::secret;
using brine::when_written;

namespace secret_test {

struct login {
    std::string user{};
    secret<std::string> password{};
    int attempts = 0;
    friend bool operator==(login const&, login const&) = default;
};

struct stored {
    std::string user{};
    secret<std::string> password{};
    static constexpr auto json = brine::annotate(brine::field<&stored::password>(brine::skip_writing, brine::required));
};

struct logged {
    secret<std::string, when_written::redacted> password{};
};

}  // namespace secret_test

using namespace secret_test;

namespace {

template <class T>
std::string message(std::string const& text) {
    auto const read = brine::try_from_json<T>(text);
    return read ? "none" : read.error().message(text);
}

}  // namespace

TEST_CASE("secret: it is read like what it holds, and revealed on purpose") {
    static_assert(brine::decodable<login> && !brine::encodable<login>);
    auto const read = brine::try_from_json<login>(R"({"user":"a","password":"hunter2","attempts":1})");
    REQUIRE(read);
    CHECK(read->password.reveal() == "hunter2");
    auto const said = std::string(brine::explain_encode<login>());  // compilers spell the type differently
    CHECK(said.starts_with("secret_test::login $.password: brine::"));
    CHECK(said.ends_with("> has no JSON form; it is a secret; skip it when writing, "
                         "or make it a brine::secret<T, brine::when_written::redacted>"));
}

TEST_CASE("secret: no error shows any of it, wherever the fault is") {
    for (std::string const text : {R"({"user":1,"password":"hunter2","attempts":1})", R"({"user":"a","password":"hunter2","attempts":x})",
                                   R"({"user":"a","password":"hunter2\x","attempts":1})", R"({"user":"a","password":["hunter2"],"attempts":1})",
                                   R"({"user":"a","password":"hunter2")"}) {
        CAPTURE(text);
        auto const said = message<login>(text);
        CHECK(said.find("hunter") == std::string::npos);
        CHECK(said.find("(line 1, column ") != std::string::npos);
    }
    CHECK(message<std::vector<login>>("[{\"user\":1}]").find('\n') == std::string::npos);
    CHECK(message<secret<std::map<std::string, int>>>(R"({"hunter2":"x"})") == "$: expected an integer (line 1, column 12)");
    CHECK(message<std::string>("1").find('\n') != std::string::npos);
}

TEST_CASE("secret: a record can be written without it") {
    static_assert(brine::serializable<stored>);
    CHECK(brine::try_to_json(stored{"a", secret<std::string>("b")}).value() == R"({"user":"a"})");
}

TEST_CASE("secret: redacted on purpose, it is not taken for a secret when read") {
    CHECK(brine::try_to_json(logged{decltype(logged::password)("hunter2")}).value() == R"({"password":"[redacted]"})");
    CHECK(complaint<logged>(R"({"password":"[redacted]"})") == "$.password: it was redacted when it was written");
    CHECK(brine::try_from_json<logged>(R"({"password":"hunter2"})").value().password.reveal() == "hunter2");
    CHECK(complaint<logged>(R"({"password":2})") == "$.password: expected a string");
}
