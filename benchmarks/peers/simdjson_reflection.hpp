/// The peer simdjson with C++26's reflection: its own mapping of structs, both directions.
/// It appends to containers, so a target that is used again is emptied first. What its reading cannot express is added the way
/// that its documentation shows: fixed arrays, maps with integer keys, members called otherwise, pointers that may be absent.
/// Its writing has no form for such maps and names, nor, in C++26 where an optional is a range, for optionals.
#pragma once

#include <string_view>

#if __has_include(<simdjson.h>) && defined(__cpp_impl_reflection)
#if !defined(SIMDJSON_STATIC_REFLECTION)
#define SIMDJSON_STATIC_REFLECTION 1
#endif
#include <simdjson.h>
#endif

#if __has_include(<simdjson.h>) && defined(__cpp_impl_reflection) && defined(SIMDJSON_CONSTEVAL)

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <map>
#include <meta>
#include <string>
#include <type_traits>
#include <vector>

#include "../models/citm_catalog.hpp"
#include "../models/instruments.hpp"
#include "../models/messages.hpp"
#include "../models/twitter_partial.hpp"
#include "members.hpp"
#include "members_twitter.hpp"
#include "nullable.hpp"
#include "tree.hpp"

namespace peers::by_list {

/// Members by the list, their values by simdjson's own mapping.
template <class Model>
simdjson::error_code read(auto& source, Model& to) {
    simdjson::ondemand::object object;
    if (auto const failure = source.get_object().get(object)) return failure;
    auto failure = simdjson::SUCCESS;
    all_members<Model>([&](auto const& member) {
        auto& field = to.*member.pointer;
        failure = object[member.name].get(field);
        if constexpr (nullable<std::remove_cvref_t<decltype(field)>>) {
            if (failure == simdjson::NO_SUCH_FIELD) {
                field.reset();
                failure = simdjson::SUCCESS;
            }
        }
        return failure == simdjson::SUCCESS;
    });
    return failure;
}

}  // namespace peers::by_list

namespace simdjson {

inline error_code tag_invoke(deserialize_tag, ondemand::value& source, models::twitter::user& to) {
    return peers::by_list::read(source, to);
}
inline error_code tag_invoke(deserialize_tag, ondemand::value& source, models::twitter::status& to) {
    return peers::by_list::read(source, to);
}

template <class T, std::size_t N>
error_code tag_invoke(deserialize_tag, ondemand::value& source, std::array<T, N>& to) {
    ondemand::array array;
    if (auto const failure = source.get_array().get(array)) return failure;
    std::size_t count = 0;
    for (auto element : array) {
        if (count == N) return CAPACITY;
        if (auto const failure = element.get(to[count++])) return failure;
    }
    return count == N ? SUCCESS : INCORRECT_TYPE;
}

template <class T>
error_code tag_invoke(deserialize_tag, ondemand::value& source, std::map<std::uint64_t, T>& to) {
    ondemand::object object;
    if (auto const failure = source.get_object().get(object)) return failure;
    for (auto field : object) {
        std::string_view name;
        std::uint64_t key{};
        if (auto const failure = field.unescaped_key().get(name)) return failure;
        if (!peers::tree::copy_key(name, key)) return INCORRECT_TYPE;
        if (auto const failure = field.value().get(to[key])) return failure;
    }
    return SUCCESS;
}

}  // namespace simdjson

namespace peers {

/// Takes the content out of every container and optional, and leaves the containers their memory.
template <class T>
void make_empty(T& value) {
    if constexpr (nullable<T>) {
        value.reset();
    } else if constexpr (requires { value.clear(); }) {
        value.clear();
    } else if constexpr (std::is_class_v<T> && std::is_aggregate_v<T> && !requires { value.begin(); }) {
        static constexpr auto members =
            std::define_static_array(std::meta::nonstatic_data_members_of(^^T, std::meta::access_context::unchecked()));
        template for (constexpr auto member : members) make_empty(value.[:member:]);
    }
}

template <class T, class... Others>
inline constexpr bool is_one_of = (std::same_as<T, Others> || ...);

class simdjson_reflection {
public:
    static constexpr std::string_view library = "simdjson";
    static constexpr std::string_view name = "simdjson reflection";
    static constexpr bool available = true;
    static std::string version() { return SIMDJSON_VERSION; }

    template <class Model>
    static constexpr bool decodes = true;
    template <class Model>
    static constexpr bool encodes =
        !is_one_of<Model, models::twitter_partial::search_result, models::twitter::search_result, models::citm_catalog::catalog,
                   models::instruments::song, models::messages::login, models::messages::task>;

    void prepare(std::string_view text) { text_ = simdjson::padded_string(text); }

    template <class Model>
    bool decode(Model& into) {
        make_empty(into);
        simdjson::ondemand::document document;
        return parser_.iterate(text_).get(document) == simdjson::SUCCESS && document.get(into) == simdjson::SUCCESS;
    }

    template <class Model>
    bool encode(Model const& from, std::string& out) {
        return simdjson::to_json(from, out) == simdjson::SUCCESS;
    }

private:
    simdjson::padded_string text_;
    simdjson::ondemand::parser parser_;
};

}  // namespace peers

#else

#include "absent.hpp"

namespace peers {

class simdjson_reflection : public absent {
public:
    static constexpr std::string_view library = "simdjson";
    static constexpr std::string_view name = "simdjson reflection";
    static constexpr std::string_view why = "it needs simdjson 4 and a compiler with C++26's reflection";
};

}  // namespace peers

#endif
