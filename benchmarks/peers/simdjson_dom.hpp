/// The peer simdjson: its DOM alone, and its DOM copied into the same structs.
/// It gets what suits it best: padded input made beforehand, a parser that is reused, members looked for in order.
#pragma once

#include <string_view>

#if __has_include(<simdjson.h>)

#include <cstddef>
#include <string>

#include <simdjson.h>

#include "tree.hpp"

namespace peers::tree {

template <>
struct access<simdjson::dom::element> {
    using node = simdjson::dom::element;

    static bool is_null(node from) { return from.is_null(); }
    static bool get(node from, auto& to) { return from.get(to) == simdjson::SUCCESS; }

    static bool count(node from, std::size_t& count) {
        simdjson::dom::array array;
        if (from.get(array) != simdjson::SUCCESS) return false;
        count = array.size();
        return true;
    }

    static bool each_element(node from, auto visit) {
        simdjson::dom::array array;
        if (from.get(array) != simdjson::SUCCESS) return false;
        for (node const element : array) {
            if (!visit(element)) return false;
        }
        return true;
    }

    static bool each_member(node from, auto visit) {
        simdjson::dom::object object;
        if (from.get(object) != simdjson::SUCCESS) return false;
        for (auto const member : object) {
            if (!visit(member.key, member.value)) return false;
        }
        return true;
    }

    class members {
    public:
        explicit members(node from) : valid_(from.is_object()), walk_(walk_over(from, valid_)) {}

        [[nodiscard]] bool valid() const { return valid_; }
        bool find(std::string_view name, node& value) { return walk_.find(name, value); }

    private:
        struct face {
            static std::string_view key(auto const& at) { return at.key(); }
            static node value(auto const& at) { return at.value(); }
        };

        using walk = members_in_order<simdjson::dom::object::iterator, face>;

        static walk walk_over(node from, bool valid) {
            simdjson::dom::object object;
            if (!valid || from.get(object) != simdjson::SUCCESS) return {{}, {}};
            return {object.begin(), object.end()};
        }

        bool valid_;
        walk walk_;
    };
};

}  // namespace peers::tree

namespace peers {

class simdjson_dom {
public:
    static constexpr std::string_view library = "simdjson";
    static constexpr std::string_view name = "simdjson DOM + copy";
    static constexpr std::string_view name_of_parsing = "simdjson DOM only";
    static constexpr bool available = true;
    static std::string version() { return SIMDJSON_VERSION; }

    template <class Model>
    static constexpr bool decodes = listed<Model>;
    template <class Model>
    static constexpr bool encodes = false;

    void prepare(std::string_view text) { text_ = simdjson::padded_string(text); }

    bool parse() { return parser_.parse(text_).error() == simdjson::SUCCESS; }

    template <class Model>
    bool decode(Model& into) {
        simdjson::dom::element root;
        return parser_.parse(text_).get(root) == simdjson::SUCCESS && tree::copy(root, into);
    }

private:
    simdjson::padded_string text_;
    simdjson::dom::parser parser_;
};

}  // namespace peers

#else

#include "absent.hpp"

namespace peers {

class simdjson_dom : public absent {
public:
    static constexpr std::string_view library = "simdjson";
    static constexpr std::string_view name = "simdjson DOM + copy";
    static constexpr std::string_view name_of_parsing = "simdjson DOM only";
};

}  // namespace peers

#endif
