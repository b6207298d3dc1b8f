/// Hand-written member lists for the model of twitter.json.
#pragma once

#include "../models/twitter.hpp"
#include "members.hpp"

namespace peers {

namespace twitter = models::twitter;

template <>
inline constexpr auto members_of<twitter::metadata> =
    std::tuple{member{"result_type", &twitter::metadata::result_type},
               member{"iso_language_code", &twitter::metadata::iso_language_code}};

template <>
inline constexpr auto members_of<twitter::link> =
    std::tuple{member{"url", &twitter::link::url}, member{"expanded_url", &twitter::link::expanded_url},
               member{"display_url", &twitter::link::display_url}, member{"indices", &twitter::link::indices}};

template <>
inline constexpr auto members_of<twitter::links> = std::tuple{member{"urls", &twitter::links::urls}};

template <>
inline constexpr auto members_of<twitter::user_entities> = std::tuple{
    member{"url", &twitter::user_entities::url}, member{"description", &twitter::user_entities::description}};

template <>
inline constexpr auto members_of<twitter::user> =
    std::tuple{member{"id", &twitter::user::id},
               member{"id_str", &twitter::user::id_str},
               member{"name", &twitter::user::name},
               member{"screen_name", &twitter::user::screen_name},
               member{"location", &twitter::user::location},
               member{"description", &twitter::user::description},
               member{"url", &twitter::user::url},
               member{"entities", &twitter::user::entities},
               member{"protected", &twitter::user::protected_},
               member{"followers_count", &twitter::user::followers_count},
               member{"friends_count", &twitter::user::friends_count},
               member{"listed_count", &twitter::user::listed_count},
               member{"created_at", &twitter::user::created_at},
               member{"favourites_count", &twitter::user::favourites_count},
               member{"utc_offset", &twitter::user::utc_offset},
               member{"time_zone", &twitter::user::time_zone},
               member{"geo_enabled", &twitter::user::geo_enabled},
               member{"verified", &twitter::user::verified},
               member{"statuses_count", &twitter::user::statuses_count},
               member{"lang", &twitter::user::lang},
               member{"contributors_enabled", &twitter::user::contributors_enabled},
               member{"is_translator", &twitter::user::is_translator},
               member{"is_translation_enabled", &twitter::user::is_translation_enabled},
               member{"profile_background_color", &twitter::user::profile_background_color},
               member{"profile_background_image_url", &twitter::user::profile_background_image_url},
               member{"profile_background_image_url_https", &twitter::user::profile_background_image_url_https},
               member{"profile_background_tile", &twitter::user::profile_background_tile},
               member{"profile_image_url", &twitter::user::profile_image_url},
               member{"profile_image_url_https", &twitter::user::profile_image_url_https},
               member{"profile_banner_url", &twitter::user::profile_banner_url},
               member{"profile_link_color", &twitter::user::profile_link_color},
               member{"profile_sidebar_border_color", &twitter::user::profile_sidebar_border_color},
               member{"profile_sidebar_fill_color", &twitter::user::profile_sidebar_fill_color},
               member{"profile_text_color", &twitter::user::profile_text_color},
               member{"profile_use_background_image", &twitter::user::profile_use_background_image},
               member{"default_profile", &twitter::user::default_profile},
               member{"default_profile_image", &twitter::user::default_profile_image},
               member{"following", &twitter::user::following},
               member{"follow_request_sent", &twitter::user::follow_request_sent},
               member{"notifications", &twitter::user::notifications}};

template <>
inline constexpr auto members_of<twitter::point> =
    std::tuple{member{"type", &twitter::point::type}, member{"coordinates", &twitter::point::coordinates}};

template <>
inline constexpr auto members_of<twitter::place> = std::tuple{member{"id", &twitter::place::id},
                                                              member{"url", &twitter::place::url},
                                                              member{"place_type", &twitter::place::place_type},
                                                              member{"name", &twitter::place::name},
                                                              member{"full_name", &twitter::place::full_name},
                                                              member{"country_code", &twitter::place::country_code},
                                                              member{"country", &twitter::place::country}};

template <>
inline constexpr auto members_of<twitter::contributor> =
    std::tuple{member{"id", &twitter::contributor::id}, member{"id_str", &twitter::contributor::id_str},
               member{"screen_name", &twitter::contributor::screen_name}};

template <>
inline constexpr auto members_of<twitter::tag> =
    std::tuple{member{"text", &twitter::tag::text}, member{"indices", &twitter::tag::indices}};

template <>
inline constexpr auto members_of<twitter::mention> =
    std::tuple{member{"screen_name", &twitter::mention::screen_name}, member{"name", &twitter::mention::name},
               member{"id", &twitter::mention::id}, member{"id_str", &twitter::mention::id_str},
               member{"indices", &twitter::mention::indices}};

template <>
inline constexpr auto members_of<twitter::picture_size> =
    std::tuple{member{"w", &twitter::picture_size::w}, member{"h", &twitter::picture_size::h},
               member{"resize", &twitter::picture_size::resize}};

template <>
inline constexpr auto members_of<twitter::picture_sizes> =
    std::tuple{member{"medium", &twitter::picture_sizes::medium}, member{"small", &twitter::picture_sizes::small},
               member{"thumb", &twitter::picture_sizes::thumb}, member{"large", &twitter::picture_sizes::large}};

template <>
inline constexpr auto members_of<twitter::media> =
    std::tuple{member{"id", &twitter::media::id},
               member{"id_str", &twitter::media::id_str},
               member{"indices", &twitter::media::indices},
               member{"media_url", &twitter::media::media_url},
               member{"media_url_https", &twitter::media::media_url_https},
               member{"url", &twitter::media::url},
               member{"display_url", &twitter::media::display_url},
               member{"expanded_url", &twitter::media::expanded_url},
               member{"type", &twitter::media::type},
               member{"sizes", &twitter::media::sizes},
               member{"source_status_id", &twitter::media::source_status_id},
               member{"source_status_id_str", &twitter::media::source_status_id_str}};

template <>
inline constexpr auto members_of<twitter::status_entities> = std::tuple{
    member{"hashtags", &twitter::status_entities::hashtags}, member{"symbols", &twitter::status_entities::symbols},
    member{"urls", &twitter::status_entities::urls}, member{"user_mentions", &twitter::status_entities::user_mentions},
    member{"media", &twitter::status_entities::media}};

template <>
inline constexpr auto members_of<twitter::status> =
    std::tuple{member{"metadata", &twitter::status::metadata},
               member{"created_at", &twitter::status::created_at},
               member{"id", &twitter::status::id},
               member{"id_str", &twitter::status::id_str},
               member{"text", &twitter::status::text},
               member{"source", &twitter::status::source},
               member{"truncated", &twitter::status::truncated},
               member{"in_reply_to_status_id", &twitter::status::in_reply_to_status_id},
               member{"in_reply_to_status_id_str", &twitter::status::in_reply_to_status_id_str},
               member{"in_reply_to_user_id", &twitter::status::in_reply_to_user_id},
               member{"in_reply_to_user_id_str", &twitter::status::in_reply_to_user_id_str},
               member{"in_reply_to_screen_name", &twitter::status::in_reply_to_screen_name},
               member{"user", &twitter::status::user},
               member{"geo", &twitter::status::geo},
               member{"coordinates", &twitter::status::coordinates},
               member{"place", &twitter::status::place},
               member{"contributors", &twitter::status::contributors},
               member{"retweeted_status", &twitter::status::retweeted_status},
               member{"retweet_count", &twitter::status::retweet_count},
               member{"favorite_count", &twitter::status::favorite_count},
               member{"entities", &twitter::status::entities},
               member{"favorited", &twitter::status::favorited},
               member{"retweeted", &twitter::status::retweeted},
               member{"possibly_sensitive", &twitter::status::possibly_sensitive},
               member{"lang", &twitter::status::lang}};

template <>
inline constexpr auto members_of<twitter::search_metadata> =
    std::tuple{member{"completed_in", &twitter::search_metadata::completed_in},
               member{"max_id", &twitter::search_metadata::max_id},
               member{"max_id_str", &twitter::search_metadata::max_id_str},
               member{"next_results", &twitter::search_metadata::next_results},
               member{"query", &twitter::search_metadata::query},
               member{"refresh_url", &twitter::search_metadata::refresh_url},
               member{"count", &twitter::search_metadata::count},
               member{"since_id", &twitter::search_metadata::since_id},
               member{"since_id_str", &twitter::search_metadata::since_id_str}};

template <>
inline constexpr auto members_of<twitter::search_result> =
    std::tuple{member{"statuses", &twitter::search_result::statuses},
               member{"search_metadata", &twitter::search_result::search_metadata}};

}  // namespace peers
