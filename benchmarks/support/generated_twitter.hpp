/// A document of the shape and size of twitter.json: 100 statuses, 73 of them retweets, text mostly in three-byte
/// UTF-8.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "dice.hpp"
#include "text_builder.hpp"

namespace support {

class generated_twitter {
public:
    std::string text() {
        out_.object([this] {
            out_.array("statuses", [this] {
                for (int i = 0; i != 100; ++i) status(dice_.chance(73));
            });
            search_metadata();
        });
        return out_.take();
    }

private:
    void status(bool retweet) {
        out_.object([&] {
            out_.object("metadata", [this] {
                out_.member("result_type", "recent");
                out_.member("iso_language_code", "ja");
            });
            created_at();
            identifier("id", dice_.between(505'874'847'000'000'000, 505'874'925'000'000'000));
            out_.member("text", japanese(retweet ? 120 : 100));
            out_.member("source",
                        R"(<a href="http://example.com/download/)" + dice_.letters(20) + R"(" rel="nofollow">App</a>)");
            out_.member("truncated", false);
            reply();
            out_.object("user", [this] { user(); });
            for (auto const* name : {"geo", "coordinates", "place", "contributors"}) out_.null(name);
            if (retweet) retweeted_status();
            out_.member("retweet_count", dice_.between(0, 3291));
            out_.member("favorite_count", dice_.between(0, 1526));
            out_.object("entities", [this] { entities(); });
            out_.member("favorited", false);
            out_.member("retweeted", false);
            if (dice_.chance(13)) out_.member("possibly_sensitive", false);
            out_.member("lang", "ja");
        });
    }

    void retweeted_status() {
        out_.key("retweeted_status");
        status(false);
    }

    void reply() {
        if (dice_.chance(90)) {
            for (auto const* name : {"in_reply_to_status_id", "in_reply_to_status_id_str", "in_reply_to_user_id",
                                     "in_reply_to_user_id_str", "in_reply_to_screen_name"}) {
                out_.null(name);
            }
        } else {
            identifier("in_reply_to_status_id", dice_.between(505'838'547'308'277'761, 505'874'728'897'085'440));
            identifier("in_reply_to_user_id", some_user());
            out_.member("in_reply_to_screen_name", dice_.letters(10));
        }
    }

    void user() {
        identifier("id", some_user());
        out_.member("name", japanese(7));
        out_.member("screen_name", dice_.letters(12));
        out_.member("location", dice_.chance(50) ? japanese(4) : "");
        out_.member("description", japanese(65));
        auto const has_url = dice_.chance(10);
        if (has_url)
            out_.member("url", url());
        else
            out_.null("url");
        user_entities(has_url);
        out_.member("protected", false);
        for (auto const* name : {"followers_count", "friends_count", "listed_count"}) out_.member(name, count());
        created_at();
        out_.member("favourites_count", count());
        time_zone();
        for (auto const* name : {"geo_enabled", "verified"}) out_.member(name, dice_.chance(30));
        out_.member("statuses_count", count());
        out_.member("lang", "ja");
        for (auto const* name : {"contributors_enabled", "is_translator", "is_translation_enabled"})
            out_.member(name, false);
        profile();
    }

    void user_entities(bool has_url) {
        out_.object("entities", [&] {
            if (has_url) out_.object("url", [this] { out_.array("urls", [this] { link(); }); });
            out_.object("description", [this] { out_.array("urls", [] {}); });
        });
    }

    void time_zone() {
        if (dice_.chance(20)) {
            out_.member("utc_offset", 32'400);
            out_.member("time_zone", "Tokyo");
        } else {
            out_.null("utc_offset");
            out_.null("time_zone");
        }
    }

    void profile() {
        out_.member("profile_background_color", color());
        for (auto const* name : {"profile_background_image_url", "profile_background_image_url_https"})
            out_.member(name, image(15));
        out_.member("profile_background_tile", dice_.chance(30));
        for (auto const* name : {"profile_image_url", "profile_image_url_https"}) out_.member(name, image(40));
        if (dice_.chance(90)) out_.member("profile_banner_url", image(22));
        for (auto const* name : {"profile_link_color", "profile_sidebar_border_color", "profile_sidebar_fill_color",
                                 "profile_text_color"}) {
            out_.member(name, color());
        }
        for (auto const* name : {"profile_use_background_image", "default_profile", "default_profile_image",
                                 "following", "follow_request_sent", "notifications"}) {
            out_.member(name, dice_.chance(30));
        }
    }

    void entities() {
        for (auto const* name : {"hashtags", "symbols", "urls"}) {
            out_.array(name, [&] {
                if (std::string_view(name) == "urls" && dice_.chance(11)) link();
            });
        }
        out_.array("user_mentions", [this] {
            if (dice_.chance(53)) mention();
        });
        if (dice_.chance(6)) out_.array("media", [this] { media(); });
    }

    void mention() {
        out_.object([this] {
            out_.member("screen_name", dice_.letters(13));
            out_.member("name", japanese(6));
            identifier("id", some_user());
            indices();
        });
    }

    void media() {
        out_.object([this] {
            identifier("id", 505'874'871'344'066'560);
            indices();
            for (auto const* name : {"media_url", "media_url_https", "url", "display_url", "expanded_url"})
                out_.member(name, image(12));
            out_.member("type", "photo");
            out_.object("sizes", [this] {
                for (auto const* name : {"small", "thumb", "medium", "large"}) picture_size(name);
            });
        });
    }

    void picture_size(std::string_view name) {
        out_.object(name, [this] {
            out_.member("w", dice_.between(150, 1024));
            out_.member("h", dice_.between(150, 768));
            out_.member("resize", "fit");
        });
    }

    void link() {
        out_.object([this] {
            out_.member("url", url());
            out_.member("expanded_url", image(10));
            out_.member("display_url", dice_.letters(22));
            indices();
        });
    }

    void indices() {
        auto const begin = dice_.between(0, 100);
        out_.array("indices", [&] {
            out_.value(begin);
            out_.value(begin + 22);
        });
    }

    void search_metadata() {
        out_.object("search_metadata", [this] {
            out_.key("completed_in");
            out_.literal("0.087");
            identifier("max_id", 505'874'924'095'815'681);
            out_.member("next_results", "?max_id=505874847260352512&q=%E4%B8%80&count=100&include_entities=1");
            out_.member("query", "%E4%B8%80");
            out_.member("refresh_url", "?since_id=505874924095815681&q=%E4%B8%80&include_entities=1");
            out_.member("count", 100);
            identifier("since_id", 0);
        });
    }

    /// As a number and, under the same name with `_str`, as text.
    void identifier(std::string const& name, std::uint64_t id) {
        out_.member(name, id);
        out_.member(name + "_str", std::to_string(id));
    }

    void created_at() {
        out_.member("created_at", "Sun Aug 31 00:" + std::to_string(dice_.between(10, 59)) + ":" +
                                      std::to_string(dice_.between(10, 59)) + " +0000 2014");
    }

    std::string japanese(std::size_t characters) {
        static constexpr std::array<std::string_view, 16> pieces{"の", "前", "田", "で", "す", "一", "言", "、",
                                                                 "友", "達", "！", "ー", "日", "常", "\n", "w "};
        return dice_.pieces(characters, pieces);
    }

    std::uint64_t some_user() { return dice_.between(18'477'566, 2'766'021'865); }
    std::uint64_t count() { return dice_.between(0, 1ULL << dice_.between(4, 16)); }
    std::string color() { return dice_.letters(6, "0123456789ABCDEF"); }
    std::string url() { return "http://example.com/" + dice_.letters(4); }
    std::string image(std::size_t length) { return "http://images.example.com/profiles/" + dice_.letters(length); }

    dice dice_{1};
    text_builder out_{2};
};

}  // namespace support
