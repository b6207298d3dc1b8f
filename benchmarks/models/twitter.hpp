/// The whole of twitter.json: a search result with every member that the document has, in the document's order.
/// The member `protected_` is called `protected` in the document, which is no name in C++.
/// Members that are null somewhere in the document are optional; those that are always null have the type of the API.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace models::twitter {

/// Where in the text an entity begins and ends, in code points.
using span_of_text = std::array<std::uint32_t, 2>;

struct metadata {
    std::string result_type;
    std::string iso_language_code;
    friend bool operator==(metadata const&, metadata const&) = default;
};

struct link {
    std::string url;
    std::string expanded_url;
    std::string display_url;
    span_of_text indices{};
    friend bool operator==(link const&, link const&) = default;
};

struct links {
    std::vector<link> urls;
    friend bool operator==(links const&, links const&) = default;
};

struct user_entities {
    std::optional<links> url;
    links description;
    friend bool operator==(user_entities const&, user_entities const&) = default;
};

struct user {
    std::uint64_t id{};
    std::string id_str;
    std::string name;
    std::string screen_name;
    std::string location;
    std::string description;
    std::optional<std::string> url;
    user_entities entities;
    bool protected_{};
    std::uint32_t followers_count{};
    std::uint32_t friends_count{};
    std::uint32_t listed_count{};
    std::string created_at;
    std::uint32_t favourites_count{};
    std::optional<std::int32_t> utc_offset;
    std::optional<std::string> time_zone;
    bool geo_enabled{};
    bool verified{};
    std::uint32_t statuses_count{};
    std::string lang;
    bool contributors_enabled{};
    bool is_translator{};
    bool is_translation_enabled{};
    std::string profile_background_color;
    std::string profile_background_image_url;
    std::string profile_background_image_url_https;
    bool profile_background_tile{};
    std::string profile_image_url;
    std::string profile_image_url_https;
    std::optional<std::string> profile_banner_url;
    std::string profile_link_color;
    std::string profile_sidebar_border_color;
    std::string profile_sidebar_fill_color;
    std::string profile_text_color;
    bool profile_use_background_image{};
    bool default_profile{};
    bool default_profile_image{};
    bool following{};
    bool follow_request_sent{};
    bool notifications{};
    friend bool operator==(user const&, user const&) = default;
};

/// A GeoJSON point.
struct point {
    std::string type;
    std::array<double, 2> coordinates{};
    friend bool operator==(point const&, point const&) = default;
};

struct place {
    std::string id;
    std::string url;
    std::string place_type;
    std::string name;
    std::string full_name;
    std::string country_code;
    std::string country;
    friend bool operator==(place const&, place const&) = default;
};

struct contributor {
    std::uint64_t id{};
    std::string id_str;
    std::string screen_name;
    friend bool operator==(contributor const&, contributor const&) = default;
};

/// A word marked in the text: `#hashtag` or `$SYMBOL`.
struct tag {
    std::string text;
    span_of_text indices{};
    friend bool operator==(tag const&, tag const&) = default;
};

struct mention {
    std::string screen_name;
    std::string name;
    std::uint64_t id{};
    std::string id_str;
    span_of_text indices{};
    friend bool operator==(mention const&, mention const&) = default;
};

struct picture_size {
    std::uint32_t w{};
    std::uint32_t h{};
    std::string resize;
    friend bool operator==(picture_size const&, picture_size const&) = default;
};

struct picture_sizes {
    picture_size medium;
    picture_size small;
    picture_size thumb;
    picture_size large;
    friend bool operator==(picture_sizes const&, picture_sizes const&) = default;
};

struct media {
    std::uint64_t id{};
    std::string id_str;
    span_of_text indices{};
    std::string media_url;
    std::string media_url_https;
    std::string url;
    std::string display_url;
    std::string expanded_url;
    std::string type;
    picture_sizes sizes;
    std::optional<std::uint64_t> source_status_id;
    std::optional<std::string> source_status_id_str;
    friend bool operator==(media const&, media const&) = default;
};

struct status_entities {
    std::vector<tag> hashtags;
    std::vector<tag> symbols;
    std::vector<link> urls;
    std::vector<mention> user_mentions;
    std::optional<std::vector<twitter::media>> media;
    friend bool operator==(status_entities const&, status_entities const&) = default;
};

struct status {
    twitter::metadata metadata;
    std::string created_at;
    std::uint64_t id{};
    std::string id_str;
    std::string text;
    std::string source;
    bool truncated{};
    std::optional<std::uint64_t> in_reply_to_status_id;
    std::optional<std::string> in_reply_to_status_id_str;
    std::optional<std::uint64_t> in_reply_to_user_id;
    std::optional<std::string> in_reply_to_user_id_str;
    std::optional<std::string> in_reply_to_screen_name;
    twitter::user user;
    std::optional<point> geo;
    std::optional<point> coordinates;
    std::optional<twitter::place> place;
    std::optional<std::vector<contributor>> contributors;
    std::unique_ptr<status> retweeted_status;
    std::uint32_t retweet_count{};
    std::uint32_t favorite_count{};
    status_entities entities;
    bool favorited{};
    bool retweeted{};
    std::optional<bool> possibly_sensitive;
    std::string lang;

    /// Everything except the retweeted status, whose pointer must be compared by what it points to.
    auto own_members() const {
        return std::tie(metadata, created_at, id, id_str, text, source, truncated, in_reply_to_status_id,
                        in_reply_to_status_id_str, in_reply_to_user_id, in_reply_to_user_id_str,
                        in_reply_to_screen_name, user, geo, coordinates, place, contributors, retweet_count,
                        favorite_count, entities, favorited, retweeted, possibly_sensitive, lang);
    }
    friend bool operator==(status const& a, status const& b) {
        return a.own_members() == b.own_members() && same_status(a.retweeted_status.get(), b.retweeted_status.get());
    }
    static bool same_status(status const* a, status const* b) { return a && b ? *a == *b : a == b; }
};

struct search_metadata {
    double completed_in{};
    std::uint64_t max_id{};
    std::string max_id_str;
    std::string next_results;
    std::string query;
    std::string refresh_url;
    std::uint32_t count{};
    std::uint64_t since_id{};
    std::string since_id_str;
    friend bool operator==(search_metadata const&, search_metadata const&) = default;
};

struct search_result {
    std::vector<status> statuses;
    twitter::search_metadata search_metadata;
    friend bool operator==(search_result const&, search_result const&) = default;
};

}  // namespace models::twitter
