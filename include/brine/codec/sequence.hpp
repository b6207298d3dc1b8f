/// Sequences: what takes new elements at the end and is neither text nor a map, and views of elements. JSON arrays.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/elements.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/make.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <iterator>
#include <type_traits>
#include <utility>

namespace brine::inline v0 {

/// A view of elements: written like what it views. It would point into nothing, so it is not decodable.
template <class T>
struct codec_of<kind::view, T> {
    using element = std::remove_cvref_t<decltype(*std::declval<T&>().begin())>;

    static constexpr void visit(auto& survey) { survey.template part<element>("[]"); }

    static bool any_part(T const& value, auto test)
        requires std::is_reference_v<decltype(*std::declval<T const&>().begin())>
    {
        return std::any_of(value.begin(), value.end(), test);
    }

    static bool encode(auto& out, T const& value) {
        if constexpr (requires { value.begin(); value.end(); }) {
            return detail::encode_elements<element>(out, value);
        } else {
            // Some views find their first element only when asked, which changes them.
            T changing = value;
            return detail::encode_elements<element>(out, changing);
        }
    }
};

/// What is there is overwritten element by element, so that nested strings and containers keep their capacity.
template <class T>
struct codec_of<kind::sequence, T> {
    static constexpr bool both_ways = true;
    static constexpr char brackets[] = "[]";
    using element = typename T::value_type;

    static constexpr void visit(auto& survey) { survey.template new_part<element>("[]"); }

    static bool any_part(T const& value, auto test) { return std::any_of(value.begin(), value.end(), test); }

    static bool encode(auto& out, T const& value) { return detail::encode_elements<element>(out, value); }

    static bool decode(auto& in, T& value) {
        if constexpr (reads_in_registers) return decode_quickly(in, value);
        else return decode_one_by_one(in, value);
    }

private:
    // vector<bool> hands out proxies.
    static constexpr bool hands_out_references = std::is_same_v<decltype(*std::declval<T&>().begin()), element&>;

    static constexpr bool makes_room = hands_out_references && std::is_default_constructible_v<element> && requires(T& value) {
        { value.emplace_back() } -> std::same_as<element&>;
    };
    // Plain numbers in a row, or rows of a few of them.
    static constexpr bool holds_rows = detail::is_row_of_doubles<element>;
    static constexpr bool holds_numbers = (detail::is_plain_number<element> || holds_rows) && hands_out_references &&
        requires(T& value, element const* from) { { value.data() } -> std::same_as<element*>; value.insert(value.end(), from, from); };

    static constexpr bool reads_in_registers = makes_room && !holds_numbers && detail::reads_plainly<codec<element>, element>;

    static bool decode_quickly(auto& in, T& value) {
        auto quick = in.quick();
        bool more = in.open_array(quick);
        std::size_t index = 0;
        auto const read_next = [&](element& each) __attribute__((always_inline)) {  // else the quick reader lives in memory
            if (!codec<element>::decode_plain(quick, each)) [[unlikely]] {
                in.settle(quick);
                if (!detail::decode_apart<codec<element>>(in, each)) return in.within(index);
                in.resume(quick);
            }
            ++index;
            more = in.next_element(quick);
            return true;
        };
        for (auto each = value.begin(); more && each != value.end(); ++each)
            if (!read_next(*each)) return false;
        if (!more && in.ok()) erase_from(value, index);
        while (more)
            if (!read_next(value.emplace_back())) return false;
        return in.ok();
    }

    static bool decode_one_by_one(auto& in, T& value) {
        std::size_t index = 0;
        bool more = in.open_array();
        if constexpr (holds_numbers) {
            while (more && read_numbers(in, value, index, more)) {}
            if (more) return in.within(index);
            if (in.ok()) erase_from(value, index);
        } else if constexpr (hands_out_references) {
            for (auto each = value.begin(); more && each != value.end(); ++each, ++index, more = in.next_element())
                if (!codec<element>::decode(in, *each)) return in.within(index);
            if (!more) erase_from(value, index);
        } else {
            value.clear();
        }
        for (; more; ++index, more = in.next_element())
            if (!append(in, value)) return in.within(index);
        return in.ok();
    }

    /// Reads as many numbers as there are, in place or through a few at a time; where there are none, some elements one by one, since
    /// the first one is not plain, or fails.
    static bool read_numbers(auto& in, T& value, std::size_t& index, bool& more) {
        constexpr std::size_t one_by_one = holds_rows ? 8 : 1;
        if (auto const count = read_plain_ones(in, value, index, more); count != 0) return index += count, true;
        for (std::size_t i = 0; more && i != one_by_one; ++i, ++index, more = in.next_element())
            if (!codec<element>::decode(in, index < value.size() ? value[index] : value.emplace_back())) return false;
        return true;
    }

    static std::size_t read_plain_ones(auto& in, T& value, std::size_t index, bool& more) {
        if (index < value.size()) return in.numbers(value.data() + index, value.size() - index, more);
        element next[64];
        auto const count = in.numbers(next, std::size(next), more);
        value.insert(value.end(), next, next + count);
        return count;
    }

    static void erase_from(T& value, std::size_t index) {
        auto const size = static_cast<std::size_t>(std::distance(value.begin(), value.end()));
        if (index == size) return;
        if constexpr (requires { value.erase(value.begin(), value.end()); })
            value.erase(std::next(value.begin(), static_cast<std::ptrdiff_t>(index)), value.end());
        else
            for (auto left = size - index; left > 0; --left) value.pop_back();
    }

    static bool append(auto& in, T& value) {
        if constexpr (makes_room) return codec<element>::decode(in, value.emplace_back());
        else return detail::make<element>(in, [&](element&& made) { return value.push_back(std::move(made)), true; });
    }
};

/// The same where only what comes next is known.
template <class T>
    requires detail::forward_list<T>
struct codec_of<kind::sequence, T> {
    static constexpr bool both_ways = true;
    using element = typename T::value_type;

    static constexpr void visit(auto& survey) { survey.template new_part<element>("[]"); }

    static bool any_part(T const& value, auto test) { return std::any_of(value.begin(), value.end(), test); }

    static bool encode(auto& out, T const& value) { return detail::encode_elements<element>(out, value); }

    static bool decode(auto& in, T& value) {
        std::size_t index = 0;
        auto last = value.before_begin();
        for (bool more = in.open_array(); more; ++index, more = in.next_element())
            if (!decode_behind(in, value, last)) return in.within(index);
        value.erase_after(last, value.end());
        return in.ok();
    }

private:
    static bool decode_behind(auto& in, T& value, auto& last) {
        if (auto const there = std::next(last); there != value.end()) return codec<element>::decode(in, *(last = there));
        if constexpr (std::is_default_constructible_v<element>)
            return codec<element>::decode(in, *(last = value.emplace_after(last)));
        else
            return detail::make<element>(in, [&](element&& made) { return last = value.insert_after(last, std::move(made)), true; });
    }
};

}  // namespace brine::inline v0
