/// The peer RapidJSON: parses into its tree, which is copied into the same structs; its writer is told the values one by one.
/// It parses with full precision, without which it reads other doubles than everybody else.
#pragma once

#include <string_view>

#if __has_include(<rapidjson/document.h>)

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "grow.hpp"
#include "tree.hpp"

namespace peers::tree {

template <>
struct access<rapidjson::Value const*> {
    using node = rapidjson::Value const*;

    static std::string_view view(rapidjson::Value const& text) { return {text.GetString(), text.GetStringLength()}; }

    static bool is_null(node from) { return from->IsNull(); }

    static bool get(node from, bool& to) { return from->IsBool() && (to = from->GetBool(), true); }
    static bool get(node from, double& to) { return from->IsNumber() && (to = from->GetDouble(), true); }
    static bool get(node from, std::int64_t& to) { return from->IsInt64() && (to = from->GetInt64(), true); }
    static bool get(node from, std::uint64_t& to) { return from->IsUint64() && (to = from->GetUint64(), true); }
    static bool get(node from, std::string_view& to) { return from->IsString() && (to = view(*from), true); }
    static bool count(node from, std::size_t& count) { return from->IsArray() && (count = from->Size(), true); }

    static bool each_element(node from, auto visit) {
        for (auto const& element : from->GetArray()) {
            if (!visit(&element)) return false;
        }
        return true;
    }

    static bool each_member(node from, auto visit) {
        if (!from->IsObject()) return false;
        for (auto const& member : from->GetObject()) {
            if (!visit(view(member.name), &member.value)) return false;
        }
        return true;
    }

    class members {
        using position = rapidjson::Value::ConstMemberIterator;

    public:
        explicit members(node from)
            : valid_(from->IsObject()),
              walk_(valid_ ? from->MemberBegin() : position{}, valid_ ? from->MemberEnd() : position{}) {}
        [[nodiscard]] bool valid() const { return valid_; }
        bool find(std::string_view name, node& value) { return walk_.find(name, value); }

    private:
        struct face {
            static std::string_view key(position at) { return view(at->name); }
            static node value(position at) { return &at->value; }
        };

        bool valid_;
        members_in_order<position, face> walk_;
    };
};

}  // namespace peers::tree

namespace peers {

using rapidjson_writer = rapidjson::Writer<rapidjson::StringBuffer>;

inline bool rapidjson_key(rapidjson_writer& to, std::string_view name) {
    return to.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}

/// Tells the writer one value after another.
template <class T>
bool rapidjson_tell(rapidjson_writer& to, T const& value) {
    if constexpr (std::same_as<T, std::string>) {
        return to.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
    } else if constexpr (std::same_as<T, bool>) {
        return to.Bool(value);
    } else if constexpr (std::floating_point<T>) {
        return to.Double(static_cast<double>(value));
    } else if constexpr (std::signed_integral<T>) {
        return to.Int64(value);
    } else if constexpr (std::integral<T>) {
        return to.Uint64(value);
    } else if constexpr (listed<T>) {
        return to.StartObject() && all_members<T>([&](auto const& member) {
            auto const& field = value.*member.pointer;
            if constexpr (nullable<std::remove_cvref_t<decltype(field)>>) {
                return !field || (rapidjson_key(to, member.name) && rapidjson_tell(to, *field));
            } else {
                return rapidjson_key(to, member.name) && rapidjson_tell(to, field);
            }
        }) && to.EndObject();
    } else if constexpr (tree::keyed<T>) {
        to.StartObject();
        std::string buffer;
        for (auto const& [key, mapped] : value) {
            if (!rapidjson_key(to, tree::key_text(key, buffer)) || !rapidjson_tell(to, mapped)) return false;
        }
        return to.EndObject();
    } else {
        to.StartArray();
        for (auto const& element : value) {
            if (!rapidjson_tell(to, element)) return false;
        }
        return to.EndArray();
    }
}

class rapidjson_tree {
public:
    static constexpr std::string_view library = "RapidJSON";
    static constexpr std::string_view name = "RapidJSON + copy";
    static constexpr bool available = true;
    static std::string version() { return RAPIDJSON_VERSION_STRING; }

    template <class Model>
    static constexpr bool decodes = listed<Model>;
    template <class Model>
    static constexpr bool encodes = listed<Model>;

    void prepare(std::string_view text) { text_ = text; }

    template <class Model>
    bool decode(Model& into) {
        rapidjson::Document document;
        document.Parse<rapidjson::kParseFullPrecisionFlag>(text_.data(), text_.size());
        rapidjson::Value const* const root = &document;
        return !document.HasParseError() && tree::copy(root, into);
    }

    template <class Model>
    bool encode(Model const& from, std::string& out) {
        buffer_.Clear();
        rapidjson_writer writer(buffer_);
        if (!rapidjson_tell(writer, from)) return false;
        out.assign(buffer_.GetString(), buffer_.GetSize());
        return true;
    }

private:
    std::string text_;
    rapidjson::StringBuffer buffer_;
};

}  // namespace peers

#else

#include "absent.hpp"

namespace peers {

class rapidjson_tree : public absent {
public:
    static constexpr std::string_view library = "RapidJSON";
    static constexpr std::string_view name = "RapidJSON + copy";
};

}  // namespace peers

#endif
