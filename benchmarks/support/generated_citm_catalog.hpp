/// A document of the shape and size of citm_catalog.json: 184 events, 243 performances, 8,685 areas, much white space.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "dice.hpp"
#include "text_builder.hpp"

namespace support {

class generated_citm_catalog {
public:
    std::string text() {
        out_.object([this] {
            names("areaNames", first_area, areas);
            names("audienceSubCategoryNames", sub_category, 1);
            names("blockNames", 0, 0);
            events();
            out_.array("performances", [this] {
                for (std::uint64_t i = 0; i != 243; ++i) performance(first_event + 10'000 + 2 * i);
            });
            names("seatCategoryNames", first_seat_category, 64);
            names("subTopicNames", first_sub_topic, 19);
            names("subjectNames", 0, 0);
            names("topicNames", first_topic, 4);
            sub_topics();
            out_.object("venueNames", [this] { out_.member("PLEYEL_PLEYEL", "Salle Pleyel"); });
        });
        return out_.take();
    }

private:
    static constexpr std::uint64_t first_area = 205'705'993;
    static constexpr std::uint64_t areas = 17;
    static constexpr std::uint64_t first_event = 138'586'341;
    static constexpr std::uint64_t first_seat_category = 338'937'235;
    static constexpr std::uint64_t first_sub_topic = 337'184'262;
    static constexpr std::uint64_t first_topic = 107'888'604;
    static constexpr std::uint64_t sub_category = 337'100'890;

    void names(std::string_view table, std::uint64_t first, std::uint64_t count) {
        out_.object(table, [&] {
            for (std::uint64_t i = 0; i != count; ++i) out_.member(std::to_string(first + i), words(3));
        });
    }

    void events() {
        out_.object("events", [this] {
            for (std::uint64_t i = 0; i != 184; ++i) {
                out_.object(std::to_string(first_event + 4 * i), [&] { event(first_event + 4 * i); });
            }
        });
    }

    void event(std::uint64_t id) {
        out_.null("description");
        out_.member("id", id);
        logo();
        out_.member("name", words(4));
        identifiers("subTopicIds", first_sub_topic, dice_.between(2, 5));
        out_.null("subjectCode");
        out_.null("subtitle");
        identifiers("topicIds", first_topic, dice_.between(2, 4));
    }

    void performance(std::uint64_t id) {
        auto const categories = dice_.between(3, 4);
        out_.object([&] {
            out_.member("eventId", first_event + 4 * dice_.between(0, 183));
            out_.member("id", id);
            logo();
            out_.null("name");
            out_.array("prices", [&] { repeat(categories, [&](auto i) { price(first_seat_category + i); }); });
            out_.array("seatCategories", [&] { repeat(categories, [&](auto i) { seats(first_seat_category + i); }); });
            out_.null("seatMapImage");
            out_.member("start", 1'372'701'600'000 + 900'000 * dice_.between(0, 35'000));
            out_.member("venueCode", "PLEYEL_PLEYEL");
        });
    }

    void price(std::uint64_t category) {
        out_.object([&] {
            out_.member("amount", 500 * dice_.between(20, 361));
            out_.member("audienceSubCategoryId", sub_category);
            out_.member("seatCategoryId", category);
        });
    }

    void seats(std::uint64_t category) {
        out_.object([&] {
            out_.array("areas", [&] { repeat(dice_.between(5, 16), [&](auto i) { area(first_area + i); }); });
            out_.member("seatCategoryId", category);
        });
    }

    void area(std::uint64_t id) {
        out_.object([&] {
            out_.member("areaId", id);
            out_.array("blockIds", [] {});
        });
    }

    void sub_topics() {
        out_.object("topicSubTopics", [this] {
            repeat(4, [this](auto i) { identifiers(std::to_string(first_topic + i), first_sub_topic, 2 * i + 1); });
        });
    }

    void logo() {
        if (dice_.chance(50)) {
            out_.null("logo");
        } else {
            out_.member("logo", "/images/" + dice_.letters(24, "ABCDEFGHIJKLMNOPQRSTUVWXYZ+"));
        }
    }

    void identifiers(std::string_view name, std::uint64_t first, std::uint64_t count) {
        out_.array(name, [&] { repeat(count, [&](auto) { out_.value(first + dice_.between(0, 18)); }); });
    }

    std::string words(std::size_t count) {
        static constexpr std::array<std::string_view, 8> words{
            "Orchestre ",      "Philharmonique ", "1er balcon ", "Arrière-scène ",
            "2ème catégorie ", "cour ",           "Musique ",    "Zone "};
        return dice_.pieces(count, words);
    }

    template <class Action>
    static void repeat(std::uint64_t count, Action action) {
        for (std::uint64_t i = 0; i != count; ++i) action(i);
    }

    dice dice_{2};
    text_builder out_{4};
};

}  // namespace support
