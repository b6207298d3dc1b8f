/// Five messages as services send them to each other, of about 30, 60, 125, 250 and 500 bytes.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace models::messages {

struct reply {
    std::uint32_t id{};
    bool ok{};
    std::string tag;
    friend bool operator==(reply const&, reply const&) = default;
};

struct reading {
    std::uint64_t sensor{};
    double value{};
    std::uint64_t at{};
    friend bool operator==(reading const&, reading const&) = default;
};

struct login {
    std::string user;
    std::string token;
    std::vector<std::string> scopes;
    std::optional<std::uint32_t> retries;
    bool remember{};
    friend bool operator==(login const&, login const&) = default;
};

struct item {
    std::string article;
    std::uint32_t count{};
    double price{};
    friend bool operator==(item const&, item const&) = default;
};

struct address {
    std::string street;
    std::string city;
    std::string zip;
    friend bool operator==(address const&, address const&) = default;
};

struct order {
    std::uint64_t number{};
    std::string customer;
    std::vector<item> items;
    address ship_to;
    bool paid{};
    friend bool operator==(order const&, order const&) = default;
};

struct delivery {
    std::string exchange;
    std::string routing_key;
    std::uint32_t attempt{};
    friend bool operator==(delivery const&, delivery const&) = default;
};

struct headers {
    std::string id;
    std::string task;
    std::string root_id;
    std::optional<std::string> parent_id;
    std::string origin;
    std::array<std::uint32_t, 2> time_limits{};
    friend bool operator==(headers const&, headers const&) = default;
};

struct task {
    std::string body;
    std::string content_type;
    std::string content_encoding;
    messages::headers headers;
    messages::delivery delivery;
    double priority{};
    std::vector<std::string> tags;
    friend bool operator==(task const&, task const&) = default;
};

}  // namespace models::messages
