/// The peer nlohmann::json: from_json and to_json into and out of the same structs, through its tree.
#pragma once

#include <string>
#include <string_view>

#if __has_include(<nlohmann/json.hpp>)

#include <charconv>
#include <cstdint>
#include <map>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "members.hpp"
#include "nullable.hpp"

namespace peers {

template <class T>
void take(nlohmann::json const& object, std::string_view name, T& into) {
    object.at(name).get_to(into);
}

template <nullable T>
void take(nlohmann::json const& object, std::string_view name, T& into) {
    auto const found = object.find(name);
    if (found == object.end() || found->is_null()) {
        into.reset();
    } else {
        found->get_to(present(into));
    }
}

template <class T>
void put(nlohmann::json& object, std::string_view name, T const& from) {
    object.emplace(name, from);
}

template <nullable T>
void put(nlohmann::json& object, std::string_view name, T const& from) {
    if (from) object.emplace(name, *from);
}

inline std::uint64_t key_as_number(std::string const& key) {
    std::uint64_t number{};
    auto const end = key.data() + key.size();
    auto const [stopped, failure] = std::from_chars(key.data(), end, number);
    if (failure != std::errc{} || stopped != end) throw std::invalid_argument("key is not a number: " + key);
    return number;
}

}  // namespace peers

template <peers::listed Model>
struct nlohmann::adl_serializer<Model, void> {
    static void from_json(json const& object, Model& model) {
        peers::all_members<Model>([&](auto const& member) {
            peers::take(object, member.name, model.*member.pointer);
            return true;
        });
    }
    static void to_json(json& object, Model const& model) {
        object = json::object();
        peers::all_members<Model>([&](auto const& member) {
            peers::put(object, member.name, model.*member.pointer);
            return true;
        });
    }
};

template <class T>
struct nlohmann::adl_serializer<std::map<std::uint64_t, T>, void> {
    static void from_json(json const& object, std::map<std::uint64_t, T>& map) {
        map.clear();
        for (auto const& [key, value] : object.items()) value.get_to(map[peers::key_as_number(key)]);
    }
    static void to_json(json& object, std::map<std::uint64_t, T> const& map) {
        object = json::object();
        for (auto const& [key, value] : map) object.emplace(std::to_string(key), value);
    }
};

namespace peers {

class nlohmann_tree {
public:
    static constexpr std::string_view library = "nlohmann-json";
    static constexpr std::string_view name = "nlohmann";
    static constexpr bool available = true;
    static std::string version() { return nlohmann::json::meta()["version"]["string"]; }

    template <class Model>
    static constexpr bool decodes = listed<Model>;
    template <class Model>
    static constexpr bool encodes = listed<Model>;

    void prepare(std::string_view text) { text_ = text; }

    template <class Model>
    bool decode(Model& into) {
        nlohmann::json::parse(text_).get_to(into);
        return true;
    }

    template <class Model>
    bool encode(Model const& from, std::string& out) {
        out = nlohmann::json(from).dump();
        return true;
    }

private:
    std::string text_;
};

}  // namespace peers

#else

#include "absent.hpp"

namespace peers {

class nlohmann_tree : public absent {
public:
    static constexpr std::string_view library = "nlohmann-json";
    static constexpr std::string_view name = "nlohmann";
};

}  // namespace peers

#endif
