/// Hand-written member lists for the partial model of twitter.json.
#pragma once

#include "../models/twitter_partial.hpp"
#include "members.hpp"

namespace peers {

namespace twitter_partial = models::twitter_partial;

template <>
inline constexpr auto members_of<twitter_partial::user> =
    std::tuple{member{"id", &twitter_partial::user::id}, member{"screen_name", &twitter_partial::user::screen_name}};

template <>
inline constexpr auto members_of<twitter_partial::status> =
    std::tuple{member{"created_at", &twitter_partial::status::created_at},
               member{"id", &twitter_partial::status::id},
               member{"text", &twitter_partial::status::text},
               member{"in_reply_to_status_id", &twitter_partial::status::in_reply_to_status_id},
               member{"user", &twitter_partial::status::user},
               member{"retweet_count", &twitter_partial::status::retweet_count},
               member{"favorite_count", &twitter_partial::status::favorite_count}};

template <>
inline constexpr auto members_of<twitter_partial::search_result> =
    std::tuple{member{"statuses", &twitter_partial::search_result::statuses}};

}  // namespace peers
