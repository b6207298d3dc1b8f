/// The peer yyjson: parses into its tree, which is copied into the same structs; builds a tree from them and writes it.
#pragma once

#include <string_view>

#if __has_include(<yyjson.h>)

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <type_traits>

#include <yyjson.h>

#include "grow.hpp"
#include "tree.hpp"

namespace peers::tree {

template <>
struct access<yyjson_val*> {
    using node = yyjson_val*;

    static bool is_null(node from) { return yyjson_is_null(from); }

    static bool get(node from, bool& to) {
        to = yyjson_is_true(from);
        return yyjson_is_bool(from);
    }
    static bool get(node from, double& to) {
        to = yyjson_get_num(from);
        return yyjson_is_num(from);
    }
    static bool get(node from, std::int64_t& to) {
        to = yyjson_get_sint(from);
        return yyjson_is_int(from);
    }
    static bool get(node from, std::uint64_t& to) {
        to = yyjson_get_uint(from);
        return yyjson_is_uint(from);
    }
    static bool get(node from, std::string_view& to) {
        if (!yyjson_is_str(from)) return false;
        to = {yyjson_get_str(from), yyjson_get_len(from)};
        return true;
    }

    static bool count(node from, std::size_t& count) {
        count = yyjson_arr_size(from);
        return yyjson_is_arr(from);
    }

    static bool each_element(node from, auto visit) {
        auto walk = yyjson_arr_iter_with(from);
        while (auto* const element = yyjson_arr_iter_next(&walk)) {
            if (!visit(element)) return false;
        }
        return true;
    }

    static bool each_member(node from, auto visit) {
        if (!yyjson_is_obj(from)) return false;
        auto walk = yyjson_obj_iter_with(from);
        while (auto* const key = yyjson_obj_iter_next(&walk)) {
            if (!visit(std::string_view(yyjson_get_str(key), yyjson_get_len(key)), yyjson_obj_iter_get_val(key)))
                return false;
        }
        return true;
    }

    /// Its own iterator looks from where it found the last one.
    class members {
    public:
        explicit members(node from) : walk_(yyjson_obj_iter_with(from)), valid_(yyjson_is_obj(from)) {}
        [[nodiscard]] bool valid() const { return valid_; }
        bool find(std::string_view name, node& value) {
            value = yyjson_obj_iter_getn(&walk_, name.data(), name.size());
            return value != nullptr;
        }

    private:
        yyjson_obj_iter walk_;
        bool valid_;
    };
};

}  // namespace peers::tree

namespace peers {

/// Makes a mutable tree whose texts point into the value.
class yyjson_maker {
public:
    using node = yyjson_mut_val*;

    yyjson_maker() : document_(yyjson_mut_doc_new(nullptr)) {}
    yyjson_maker(yyjson_maker const&) = delete;
    yyjson_maker& operator=(yyjson_maker const&) = delete;
    ~yyjson_maker() { yyjson_mut_doc_free(document_); }

    node text(std::string_view text) { return yyjson_mut_strn(document_, text.data(), text.size()); }
    node boolean(bool truth) { return yyjson_mut_bool(document_, truth); }
    template <class T>
    node number(T number) {
#if YYJSON_VERSION_HEX >= 0x000B00  // before 0.11 a float is written with the digits of a double
        if constexpr (std::same_as<T, float>) return yyjson_mut_float(document_, number);
        else
#endif
            if constexpr (std::floating_point<T>) return yyjson_mut_real(document_, static_cast<double>(number));
        else if constexpr (std::signed_integral<T>) return yyjson_mut_sint(document_, number);
        else return yyjson_mut_uint(document_, number);
    }
    node array() { return yyjson_mut_arr(document_); }
    void append(node array, node element) { yyjson_mut_arr_append(array, element); }
    node object() { return yyjson_mut_obj(document_); }
    void add(node object, std::string_view name, node value) {
        yyjson_mut_obj_add(object, yyjson_mut_strncpy(document_, name.data(), name.size()), value);
    }

    bool write(node root, std::string& out) {
        yyjson_mut_doc_set_root(document_, root);
        std::size_t size = 0;
        auto* const text = yyjson_mut_write(document_, YYJSON_WRITE_NOFLAG, &size);
        if (text == nullptr) return false;
        out.assign(text, size);
        std::free(text);
        return true;
    }

private:
    yyjson_mut_doc* document_;
};

class yyjson_tree {
public:
    static constexpr std::string_view library = "yyjson";
    static constexpr std::string_view name = "yyjson + copy";
    static constexpr bool available = true;
    static std::string version() { return YYJSON_VERSION_STRING; }

    template <class Model>
    static constexpr bool decodes = listed<Model>;
    template <class Model>
    static constexpr bool encodes = listed<Model>;

    void prepare(std::string_view text) { text_ = text; }

    template <class Model>
    bool decode(Model& into) {
        auto* const document = yyjson_read(text_.data(), text_.size(), YYJSON_READ_NOFLAG);
        auto const copied = document != nullptr && tree::copy(yyjson_doc_get_root(document), into);
        yyjson_doc_free(document);
        return copied;
    }

    template <class Model>
    bool encode(Model const& from, std::string& out) {
        yyjson_maker maker;
        return maker.write(tree::grown(maker, from), out);
    }

private:
    std::string text_;
};

}  // namespace peers

#else

#include "absent.hpp"

namespace peers {

class yyjson_tree : public absent {
public:
    static constexpr std::string_view library = "yyjson";
    static constexpr std::string_view name = "yyjson + copy";
};

}  // namespace peers

#endif
