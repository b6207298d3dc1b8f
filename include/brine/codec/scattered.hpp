/// The entries of an object whose keys come in any order: which key an entry has, and what reads it, is found in a table. Measured
/// (Zen 5, g++-16 -O3), 100 records of 100 members: declared order 115 us, another one 146 us, one that is always another 345 us.
/// With a function for each entry, more code than a processor keeps at hand, it was 160 and 445 us.
#pragma once

#include <brine/codec/key_table.hpp>
#include <brine/codec/keys.hpp>
#include <brine/codec/members.hpp>
#include <brine/codec/node.hpp>
#include <brine/codec/shape.hpp>
#include <brine/codec/slot_set.hpp>
#include <brine/wire/cursor.hpp>

#include <array>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

namespace brine::inline v0::detail {

template <class T>
using seen_entries = slot_set<entries<T>.size()>;

/// An entry's key as it mostly stands in a text, `"key":`, to be compared with.
struct guessed_key {
    std::string_view text;
    key_words words{1, 0};  // those of no text

    constexpr guessed_key() = default;
    /// A key that is too long to be compared is not guessed.
    constexpr explicit guessed_key(std::string_view whole) {
        if (whole.size() <= wire::readable_ahead) text = whole, words = words_of(whole);
    }

    /// Whether it stands here, where readable_ahead bytes can be read.
    [[nodiscard]] bool stands_at(char const* here) const {
        auto const [first, last] = words_ahead({here, text.size()});
        return ((first ^ words.first) | (last ^ words.last)) == 0 && (text.size() <= 16 || std::memcmp(here, text.data(), text.size()) == 0);
    }
};

/// One function reads all members of a type, at their offsets in the object.
template <class T, class In, class Value>
struct scattered_entry {
    std::size_t number;  ///< among all entries of the record
    guessed_key key{};
    bool (*read)(In&, Value&, seen_entries<T>&, std::size_t offset) = nullptr;
};

/// All entries of an object. `Reading` says which of them are members that are read by their type, and reads the others.
template <class T, std::size_t N, class Reading>
class scattered_entries {
    template <class Codec, class Member, class In, class Value>
    static bool read_member(In& in, Value& value, seen_entries<T>&, std::size_t offset) {
        return Codec::decode(in, *reinterpret_cast<Member*>(reinterpret_cast<char*>(std::addressof(value)) + offset));
    }
    template <std::size_t E, class In, class Value>
    static bool read_entry(In& in, Value& value, seen_entries<T>& seen, std::size_t) {
        return Reading::template read<E>(in, value, seen);
    }

    template <std::size_t E, class In, class Value>
    static constexpr scattered_entry<T, In, Value> describe() {
        if constexpr (!entries<T>[E].takes_part()) return {.number = E};
        else {
            guessed_key const key(read_fragment<T, E>().view().substr(1));
            if constexpr (Reading::template by_type<E>) return {E, key, &read_member<member_codec<T, E>, reflect::field_type<T, E>, In, Value>};
            else return {E, key, &read_entry<E, In, Value>};
        }
    }
    template <std::size_t E, class Value>
    static std::size_t offset_of(Value& value) {
        if constexpr (!Reading::template by_type<E>) return 0;
        else return static_cast<std::size_t>(reinterpret_cast<char*>(std::addressof(reflect::get<E>(value))) - reinterpret_cast<char*>(std::addressof(value)));
    }

public:
    template <class In, class Value>
    static constexpr auto table = []<std::size_t... P>(std::index_sequence<P...>) {
        // Said, since std::array deduces its type by a fold, and clang's end at 256.
        return std::array<scattered_entry<T, In, Value>, sizeof...(P)>{describe<entry_number<T, N>(P), In, Value>()...};
    }(std::make_index_sequence<entry_count<T, N>>());

    /// Where the members are that are read by their type: at the same offsets in all objects.
    template <class Value>
    static auto const& offsets(Value& value) {
        static auto const all = [&value]<std::size_t... P>(std::index_sequence<P...>) {
            return std::array<std::size_t, sizeof...(P)>{offset_of<entry_number<T, N>(P)>(value)...};
        }(std::make_index_sequence<entry_count<T, N>>());
        return all;
    }
};

}  // namespace brine::inline v0::detail
