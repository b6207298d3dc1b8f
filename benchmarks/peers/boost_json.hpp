/// The peer Boost.JSON: parses into its tree, which is copied into the same structs; builds a tree from them and writes it.
#pragma once

#include <string_view>

#if __has_include(<boost/json/src.hpp>)

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>

#include <boost/json/src.hpp>  // this translation unit is its library
#include <boost/version.hpp>

#include "grow.hpp"
#include "tree.hpp"

namespace peers::tree {

template <>
struct access<boost::json::value const*> {
    using node = boost::json::value const*;

    static bool is_null(node from) { return from->is_null(); }

    static bool get(node from, bool& to) {
        auto const* const truth = from->if_bool();
        if (truth != nullptr) to = *truth;
        return truth != nullptr;
    }

    template <class Number>
        requires std::is_arithmetic_v<Number>
    static bool get(node from, Number& to) {
        boost::system::error_code failure;
        to = from->to_number<Number>(failure);
        return !failure;
    }

    static bool get(node from, std::string_view& to) {
        auto const* const text = from->if_string();
        if (text != nullptr) to = {text->data(), text->size()};
        return text != nullptr;
    }

    static bool count(node from, std::size_t& count) {
        auto const* const array = from->if_array();
        if (array != nullptr) count = array->size();
        return array != nullptr;
    }

    static bool each_element(node from, auto visit) {
        for (auto const& element : from->get_array()) {
            if (!visit(&element)) return false;
        }
        return true;
    }

    static bool each_member(node from, auto visit) {
        auto const* const object = from->if_object();
        if (object == nullptr) return false;
        for (auto const& member : *object) {
            if (!visit(std::string_view(member.key()), &member.value())) return false;
        }
        return true;
    }

    class members {
    public:
        explicit members(node from)
            : object_(from->if_object()),
              walk_(object_ ? object_->begin() : nullptr, object_ ? object_->end() : nullptr) {}
        [[nodiscard]] bool valid() const { return object_ != nullptr; }
        bool find(std::string_view name, node& value) { return walk_.find(name, value); }

    private:
        struct face {
            static std::string_view key(boost::json::object::const_iterator at) { return at->key(); }
            static node value(boost::json::object::const_iterator at) { return &at->value(); }
        };

        boost::json::object const* object_;
        members_in_order<boost::json::object::const_iterator, face> walk_;
    };
};

}  // namespace peers::tree

namespace peers {

/// Makes a tree in one arena, which goes with the maker.
class boost_json_maker {
public:
    using node = boost::json::value;

    node text(std::string_view text) { return node(boost::json::string_view(text), &arena_); }
    node boolean(bool truth) { return truth; }
    node number(std::floating_point auto number) { return static_cast<double>(number); }
    node number(std::integral auto number) { return number; }
    node array() { return node(boost::json::array_kind, &arena_); }
    void append(node& array, node element) { array.get_array().push_back(std::move(element)); }
    node object() { return node(boost::json::object_kind, &arena_); }
    void add(node& object, std::string_view name, node value) { object.get_object().emplace(name, std::move(value)); }

private:
    boost::json::monotonic_resource arena_;
};

class boost_json_tree {
public:
    static constexpr std::string_view library = "Boost.JSON";
    static constexpr std::string_view name = "Boost.JSON + copy";
    static constexpr bool available = true;
    static std::string version() {
        return std::to_string(BOOST_VERSION / 100'000) + "." + std::to_string(BOOST_VERSION / 100 % 1000);
    }

    template <class Model>
    static constexpr bool decodes = listed<Model>;
    template <class Model>
    static constexpr bool encodes = listed<Model>;

    void prepare(std::string_view text) { text_ = text; }

    template <class Model>
    bool decode(Model& into) {
        boost::json::monotonic_resource arena;
        boost::system::error_code failure;
        parser_.reset(&arena);
        parser_.write(text_, failure);
        if (failure) return false;
        auto const root = parser_.release();
        return tree::copy(&root, into);
    }

    template <class Model>
    bool encode(Model const& from, std::string& out) {
        boost_json_maker maker;
        auto const root = tree::grown(maker, from);
        out = boost::json::serialize(root);
        return true;
    }

private:
    /// As everybody else reads numbers: correctly rounded.
    static boost::json::parse_options options() {
        boost::json::parse_options precise;
        precise.numbers = boost::json::number_precision::precise;
        return precise;
    }

    std::string text_;
    boost::json::parser parser_{boost::json::storage_ptr(), options()};
};

}  // namespace peers

#else

#include "absent.hpp"

namespace peers {

class boost_json_tree : public absent {
public:
    static constexpr std::string_view library = "Boost.JSON";
    static constexpr std::string_view name = "Boost.JSON + copy";
};

}  // namespace peers

#endif
