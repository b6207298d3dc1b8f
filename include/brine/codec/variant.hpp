/// std::variant: tagged externally, internally, adjacently, or not at all. std::monostate is null in all of them.
#pragma once

#include <brine/base/choices.hpp>
#include <brine/base/error.hpp>
#include <brine/codec/alternatives.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/form.hpp>
#include <brine/codec/json_forms.hpp>
#include <brine/codec/keys.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/untagged.hpp>
#include <brine/wire/json_kind.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace brine::inline v0 {

namespace detail {

template <fixed_string Key>
inline constexpr auto key_of = key_fragment<escaped_size(Key)>(Key);

/// Reads an alternative with its codec.
template <class V>
bool decode_alternative(auto& in, V& value, std::size_t number) {
    return with_alternative<V>(number, [&]<std::size_t I>() { return codec<alternative_at<V, I>>::decode(in, alternative_to_fill<I>(value)); });
}

/// The same behind a name. std::monostate has none, so it can only be the fallback, which takes anything.
template <class V>
bool decode_named(auto& in, V& value, std::size_t number) {
    return with_alternative<V>(number, [&]<std::size_t I>() {
        if constexpr (is_nothing<alternative_at<V, I>>) return value.template emplace<I>(), in.skip();
        else return codec<alternative_at<V, I>>::decode(in, alternative_to_fill<I>(value));
    });
}

/// What to say about a name that nobody knows.
template <class V>
std::string choices_of(auto& in, std::string_view name) {
    return in.reporting() == nullptr ? std::string() : known_choices(name, texts_of_alternatives<V>);
}

/// Reads the text of a tag, whose member is entered.
template <class V>
bool read_tag(auto& in, std::string_view tag, std::size_t& number) {
    std::string_view name;
    if (!in.text(name)) return in.within(tag);
    number = find_alternative<V>(name);
    return number != std::variant_size_v<V> || in.reject(errc::unknown_name, choices_of<V>(in, name)) || in.within(tag);
}

/// Reads on among the members of an object, of which one is entered, to the tag.
template <class V>
bool find_tag_from_here(auto& in, std::string_view tag, std::string_view key, std::size_t& number) {
    for (;;) {
        if (key == tag) return read_tag<V>(in, tag, number);
        if (!in.skip()) return in.within(key);
        if (!in.next_member()) return in.ok() && (in.reject(errc::missing_member, "it says which alternative the value is") || in.within(tag));
        if (!in.next_key(key)) return false;
    }
}

template <class Tagging, class V>
struct tagged_variant;

/// `{"circle":{"radius":1}}`
template <class V>
struct tagged_variant<reflect::tagged_externally_option, V> {
    static constexpr reason fault() { return fault_in_alternatives<V>(true); }

    template <std::size_t I>
    static bool encode(auto& out, alternative_at<V, I> const& value) {
        constexpr auto name = name_of_alternative<V, I>();
        static constexpr auto key = key_fragment<escaped_size(name)>(name);
        if (!out.begin_object()) return false;
        out.key(key);
        return (codec<alternative_at<V, I>>::encode(out, value) || out.within(name)) && out.end_object();
    }

    static bool decode(auto& in, V& value) {
        if (!in.open_object()) return in.ok() && in.reject(errc::missing_member, one_member());
        std::string_view key;
        if (!in.next_key(key)) return false;
        auto const number = find_alternative<V>(key);
        if (number == std::variant_size_v<V>) return in.fail_key(errc::unknown_name, choices_of<V>(in, key)) || in.within(key);
        std::string const name(in.reporting() == nullptr ? std::string_view() : key);
        if (!decode_named(in, value, number)) return in.within(name);
        if (!in.next_member()) return in.ok();
        if (!in.next_key(key)) return false;
        return in.fail_key(find_alternative<V>(key) == number ? errc::duplicate_member : errc::unknown_member, one_member()) || in.within(key);
    }

private:
    static constexpr std::string_view one_member() { return "one member is wanted, whose key says which alternative its value is"; }
};

/// `{"type":"circle","radius":1}`
template <fixed_string Tag, class V>
struct tagged_variant<reflect::tagged_internally_option<Tag>, V> {
    static constexpr reason fault() {
        if (constexpr auto found = fault_in_alternatives<V>(true); found != reason::none) return found;
        auto found = reason::none;
        each_alternative<V>([&found]<std::size_t I>() {
            using alternative = alternative_at<V, I>;
            if constexpr (is_nothing<alternative>) return true;
            else if constexpr (!is_plain_record<alternative>) found = reason::tagged_inside;
            else if (may_write_tag<alternative>() || knows_tag<alternative>()) found = reason::tag_collides;
            return found == reason::none;
        });
        return found;
    }

    template <std::size_t I>
    static bool encode(auto& out, alternative_at<V, I> const& value) {
        return codec<alternative_at<V, I>>::object::template encode_tagged<Tag>(out, value, name_of_alternative<V, I>());
    }

    static bool decode(auto& in, V& value) {
        std::size_t number = std::variant_size_v<V>;
        auto const start = in.mark();
        if (!in.open_object()) return in.ok() && (in.reject(errc::missing_member, "it says which alternative the value is") || in.within(Tag));
        std::string_view key;
        if (!in.next_key(key) || !find_tag_from_here<V>(in, Tag, key, number)) return false;
        in.rewind(start);
        return with_alternative<V>(number, [&]<std::size_t I>() {
            if constexpr (is_nothing<alternative_at<V, I>>) return value.template emplace<I>(), in.skip();
            else return codec<alternative_at<V, I>>::object::template decode_tagged<Tag>(in, alternative_to_fill<I>(value));
        });
    }

private:
    template <class T>
    static constexpr bool may_write_tag() { return !each_written_key<T>([](std::string_view key, bool) { return key != Tag.view(); }); }
    template <class T>
    static constexpr bool knows_tag() { return !captures<T> && knows_key<T>(Tag); }
};

/// `{"type":"circle","content":{"radius":1}}`
template <fixed_string Tag, fixed_string Content, class V>
struct tagged_variant<reflect::tagged_adjacently_option<Tag, Content>, V> {
    static constexpr reason fault() { return Tag.view() == Content.view() ? reason::tag_collides : fault_in_alternatives<V>(true); }

    template <std::size_t I>
    static bool encode(auto& out, alternative_at<V, I> const& value) {
        if (!out.begin_object()) return false;
        out.key(key_of<Tag>);
        if (!out.string(name_of_alternative<V, I>())) return out.within(Tag);
        out.key(key_of<Content>);
        return (codec<alternative_at<V, I>>::encode(out, value) || out.within(Content)) && out.end_object();
    }

    static bool decode(auto& in, V& value) {
        constexpr auto unknown = std::variant_size_v<V>;
        std::size_t number = unknown;
        bool tag_seen = false, content_seen = false;
        std::string_view key;
        for (bool more = in.open_object(); more; more = in.next_member()) {
            if (!in.next_key(key)) return false;
            if (key == Tag.view()) {
                if (std::exchange(tag_seen, true)) return in.fail_key(errc::duplicate_member) || in.within(Tag);
                if (!read_tag<V>(in, Tag, number)) return false;
            } else if (key == Content.view()) {
                if (std::exchange(content_seen, true)) return in.fail_key(errc::duplicate_member) || in.within(Content);
                if (number == unknown && !look_ahead(in, number)) return false;
                if (!decode_named(in, value, number)) return in.within(Content);
            } else if (!in.skip()) {
                return in.within(key);
            }
        }
        if (!in.ok()) return false;
        if (!tag_seen) return in.reject(errc::missing_member, "it says which alternative the value is") || in.within(Tag);
        return content_seen || in.reject(errc::missing_member) || in.within(Content);
    }

private:
    static bool look_ahead(auto& in, std::size_t& number) {
        auto const content = in.mark();
        if (!find_tag_from_here<V>(in, Tag, Content, number)) return false;
        in.rewind(content);
        return true;
    }
};

/// The alternative's own value.
template <bool ByKeys, class V>
struct untagged_variant {
    static constexpr reason fault() {
        if (constexpr auto found = fault_in_alternatives<V>(false); found != reason::none) return found;
        if (fallback_alternative<V> != std::variant_size_v<V>) return reason::contradiction;
        if (all_can_be_told_apart<V, ByKeys>()) return reason::none;
        return ByKeys ? reason::alike_alternatives : reason::say_how_tagged;
    }

    template <std::size_t I>
    static bool encode(auto& out, alternative_at<V, I> const& value) {
        return codec<alternative_at<V, I>>::encode(out, value);
    }

    static bool decode(auto& in, V& value) {
        auto const kind = in.peek();
        if (kind == json_kind::none) return in.fail(errc::expected_value);
        auto const [count, first] = candidates_by_kind<V>[static_cast<std::size_t>(kind)];
        if (count == 0) return in.fail(errc::no_alternative, in.reporting() == nullptr ? std::string() : wanted_kinds<V>());
        std::size_t number = first;
        if constexpr (ByKeys)
            if (count > 1 && !choose_by_keys<V>(in, number)) return false;
        return decode_alternative(in, value, number);
    }
};
template <class V>
struct tagged_variant<reflect::untagged_option, V> : untagged_variant<true, V> {};
template <class V>
struct tagged_variant<told_by_kind, V> : untagged_variant<false, V> {};

template <class Tagging>
inline constexpr bool is_untagged = std::is_same_v<Tagging, reflect::untagged_option> || std::is_same_v<Tagging, told_by_kind>;

/// A variant with a way of tagging.
template <class Tagging, class V>
struct variant_codec {
    using way = tagged_variant<Tagging, V>;
    static constexpr bool both_ways = true;

    static constexpr reason fault() { return way::fault(); }

    static constexpr json_kinds json_forms = [] {
        json_kinds all = is_untagged<Tagging> ? 0 : only(json_kind::object) | (may_be_nothing<V> ? only(json_kind::null) : 0);
        if constexpr (is_untagged<Tagging>) each_alternative<V>([&all]<std::size_t I>() { return all |= json_kinds_of<alternative_at<V, I>>(), true; });
        return all;
    }();
    static constexpr bool can_be_null = (json_forms & only(json_kind::null)) != 0;

    static constexpr void visit(auto& survey) {
        each_alternative<V>([&survey]<std::size_t I>() { return survey.template made_part<alternative_at<V, I>>(""), true; });
    }

    static bool any_part(V const& value, auto test) {
        return with_alternative<V>(value.index(), [&]<std::size_t I>() { return test(*std::get_if<I>(&value)); });
    }

    static bool encode(auto& out, V const& value) {
        if (value.valueless_by_exception()) return out.reject("the variant holds no value");
        return with_alternative<V>(value.index(), [&]<std::size_t I>() {
            if constexpr (is_nothing<alternative_at<V, I>>) return out.null();
            else return way::template encode<I>(out, *std::get_if<I>(&value));
        });
    }

    static bool decode(auto& in, V& value) {
        if constexpr (may_be_nothing<V> && !is_untagged<Tagging>)
            if (in.peek() == json_kind::null) return value = std::monostate(), in.null();
        return way::decode(in, value);
    }
};

/// A variant that is tagged as a field's options say, for the survey.
template <class Tagging, class V>
struct variant_tagged_by {};

template <class Tagging>
    requires is_tagging<Tagging>
inline constexpr bool is_form<Tagging> = true;
template <class Tagging, class... Alternatives>
    requires is_tagging<Tagging>
inline constexpr bool can_take_form<Tagging, std::variant<Alternatives...>> = true;
template <class Tagging, class... Alternatives>
    requires is_tagging<Tagging>
struct formed<Tagging, std::variant<Alternatives...>> : variant_codec<Tagging, std::variant<Alternatives...>> {};
template <class Tagging, class Member>
    requires is_tagging<Tagging>
struct written_in<Tagging, Member> {
    using type = variant_tagged_by<Tagging, Member>;
};

}  // namespace detail

template <class V>
struct codec_of<kind::variant, V> : detail::variant_codec<detail::tagging_of<V>, V> {};

template <class Tagging, class V>
struct codec<detail::variant_tagged_by<Tagging, V>> : detail::variant_codec<Tagging, V> {};
template <class Tagging, class V>
    requires(kind_of<V> == kind::nullable)
struct codec<detail::variant_tagged_by<Tagging, V>> : detail::variant_codec<Tagging, detail::held_by<V>> {
    using content = detail::variant_codec<Tagging, detail::held_by<V>>;
    static constexpr detail::reason fault() { return content::can_be_null ? detail::reason::null_twice : content::fault(); }
};

}  // namespace brine::inline v0
