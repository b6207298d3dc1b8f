/// The few members of twitter.json that the classic partial_tweets benchmark reads; all others are skipped.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace models::twitter_partial {

struct user {
    std::uint64_t id{};
    std::string screen_name;
    friend bool operator==(user const&, user const&) = default;
};

struct status {
    std::string created_at;
    std::uint64_t id{};
    std::string text;
    std::optional<std::uint64_t> in_reply_to_status_id;
    twitter_partial::user user;
    std::uint32_t retweet_count{};
    std::uint32_t favorite_count{};
    friend bool operator==(status const&, status const&) = default;
};

struct search_result {
    std::vector<status> statuses;
    friend bool operator==(search_result const&, search_result const&) = default;
};

}  // namespace models::twitter_partial
