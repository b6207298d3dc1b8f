/// Hand-written member lists for the model of citm_catalog.json.
#pragma once

#include "../models/citm_catalog.hpp"
#include "members.hpp"

namespace peers {

namespace citm_catalog = models::citm_catalog;

template <>
inline constexpr auto members_of<citm_catalog::event> =
    std::tuple{member{"description", &citm_catalog::event::description},
               member{"id", &citm_catalog::event::id},
               member{"logo", &citm_catalog::event::logo},
               member{"name", &citm_catalog::event::name},
               member{"subTopicIds", &citm_catalog::event::subTopicIds},
               member{"subjectCode", &citm_catalog::event::subjectCode},
               member{"subtitle", &citm_catalog::event::subtitle},
               member{"topicIds", &citm_catalog::event::topicIds}};

template <>
inline constexpr auto members_of<citm_catalog::price> =
    std::tuple{member{"amount", &citm_catalog::price::amount},
               member{"audienceSubCategoryId", &citm_catalog::price::audienceSubCategoryId},
               member{"seatCategoryId", &citm_catalog::price::seatCategoryId}};

template <>
inline constexpr auto members_of<citm_catalog::area> =
    std::tuple{member{"areaId", &citm_catalog::area::areaId}, member{"blockIds", &citm_catalog::area::blockIds}};

template <>
inline constexpr auto members_of<citm_catalog::seat_category> =
    std::tuple{member{"areas", &citm_catalog::seat_category::areas},
               member{"seatCategoryId", &citm_catalog::seat_category::seatCategoryId}};

template <>
inline constexpr auto members_of<citm_catalog::performance> =
    std::tuple{member{"eventId", &citm_catalog::performance::eventId},
               member{"id", &citm_catalog::performance::id},
               member{"logo", &citm_catalog::performance::logo},
               member{"name", &citm_catalog::performance::name},
               member{"prices", &citm_catalog::performance::prices},
               member{"seatCategories", &citm_catalog::performance::seatCategories},
               member{"seatMapImage", &citm_catalog::performance::seatMapImage},
               member{"start", &citm_catalog::performance::start},
               member{"venueCode", &citm_catalog::performance::venueCode}};

template <>
inline constexpr auto members_of<citm_catalog::catalog> =
    std::tuple{member{"areaNames", &citm_catalog::catalog::areaNames},
               member{"audienceSubCategoryNames", &citm_catalog::catalog::audienceSubCategoryNames},
               member{"blockNames", &citm_catalog::catalog::blockNames},
               member{"events", &citm_catalog::catalog::events},
               member{"performances", &citm_catalog::catalog::performances},
               member{"seatCategoryNames", &citm_catalog::catalog::seatCategoryNames},
               member{"subTopicNames", &citm_catalog::catalog::subTopicNames},
               member{"subjectNames", &citm_catalog::catalog::subjectNames},
               member{"topicNames", &citm_catalog::catalog::topicNames},
               member{"topicSubTopics", &citm_catalog::catalog::topicSubTopics},
               member{"venueNames", &citm_catalog::catalog::venueNames}};

}  // namespace peers
