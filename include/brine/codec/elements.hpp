/// The elements of any range as a JSON array.
#pragma once

#include <brine/base/error.hpp>
#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <iterator>
#include <string>
#include <type_traits>

namespace brine::inline v0::detail {

/// Numbers with brine's own codec, which the wire reads and writes many at a time.
template <class Element>
inline constexpr bool is_plain_number = false;
template <class Element>
    requires(kind_of<Element> == kind::number)
inline constexpr bool is_plain_number<Element> = std::is_base_of_v<codec_of<kind::number, Element>, codec<Element>>;

/// Arrays of a few doubles with brine's own codecs, such as points, which the wire reads many at a time.
template <class Element>
inline constexpr bool is_row_of_doubles = false;
template <std::same_as<double> Number, std::size_t N>
    requires(N >= 1 && N <= 8)
inline constexpr bool is_row_of_doubles<std::array<Number, N>> =
    is_plain_number<Number> && std::is_base_of_v<codec_of<kind::array, std::array<Number, N>>, codec<std::array<Number, N>>>;

/// The codec of such rows.
template <class Codec>
inline constexpr bool is_of_rows = false;
template <class Element>
inline constexpr bool is_of_rows<codec<Element>> = is_row_of_doubles<Element>;

/// The codec of plain numbers.
template <class Codec>
inline constexpr bool is_of_plain_numbers = false;
template <class Element>
inline constexpr bool is_of_plain_numbers<codec<Element>> = is_plain_number<Element>;

/// The same for integers. A few doubles, as in a point, are read faster one by one: canada.json went from 500 to 380 MB/s
/// where they were read together (Zen 3, g++ 12, -O3).
template <class Codec>
inline constexpr bool is_of_plain_integers = false;
template <std::integral Element>
inline constexpr bool is_of_plain_integers<codec<Element>> = is_plain_number<Element>;

/// Elements that lie in memory one behind the other.
template <class Range>
concept in_a_row = requires(Range& range) {
    requires std::is_pointer_v<decltype(std::data(range))>;
    std::size(range);
};

/// Writes an element, which is to follow in an array, with the quick writer as far as that is possible.
template <class Codec, class Element>
[[gnu::always_inline]] inline bool encode_element_on(auto& out, auto& quick, Element const& element) {
    bool const has_comma = quick.element();
    if constexpr (writes_on<Codec, Element>) {
        if (!has_comma) [[unlikely]] {
            out.settle(quick);
            out.element();
            quick = out.quick();
        }
        return Codec::encode_on(out, quick, element);
    } else {
        if (has_comma && encode_plainly<Codec>(out, quick, element)) [[likely]] return true;
        out.settle(quick);
        if (!has_comma) [[unlikely]] out.element();
        if (!encode_apart<Codec>(out, element)) return false;
        quick = out.quick();
        return true;
    }
}

/// Writes each element with a codec of choice, in registers.
template <class Codec>
bool encode_each_quickly(auto& out, auto& range) {
    auto quick = out.quick();
    if (!out.begin(quick, '[')) return false;
    std::size_t index = 0;
    for (auto&& each : range) {
        if (!encode_element_on<Codec, std::remove_cvref_t<decltype(each)>>(out, quick, each)) return out.within(index);
        ++index;
    }
    out.end(quick, ']');
    return out.settle(quick), true;
}

/// Writes rows of numbers as the elements of the open array, and leaves it.
template <std::size_t N>
bool encode_rows(auto& out, std::array<double, N> const* from, std::size_t count) {
    std::size_t index = 0;
    if (out.rows(from, count, index)) return out.end_array();
    return out.within(index % N) || out.within(index / N);
}

/// Writes each element with a codec of choice.
template <class Codec>
bool encode_each(auto& out, auto& range) {
    using element = std::remove_cvref_t<decltype(*std::begin(range))>;
    if constexpr (!is_of_plain_numbers<Codec> && (writes_plainly<Codec, element> || writes_on<Codec, element>)) return encode_each_quickly<Codec>(out, range);
    if (!out.begin_array()) return false;
    std::size_t index = 0;
    if constexpr (is_of_rows<Codec> && in_a_row<decltype(range)> && requires { out.rows(std::data(range), 0u, index); })
        if (out.depth_left() != 0) return encode_rows(out, std::data(range), std::size(range));
    if constexpr (is_of_plain_numbers<Codec> && in_a_row<decltype(range)>) {
        if (!out.numbers(std::data(range), std::size(range), index)) return out.within(index);
    } else {
        for (auto&& each : range) {
            out.element();
            if (!Codec::encode(out, each)) return out.within(index);
            ++index;
        }
    }
    return out.end_array();
}

/// Writes each element with its codec.
template <class Element>
bool encode_elements(auto& out, auto& range) {
    return encode_each<codec<Element>>(out, range);
}

[[gnu::cold, gnu::noinline]] bool refuse_count(auto& in, std::size_t found, std::size_t wanted, bool more) {
    auto const wish = std::to_string(wanted) + " are wanted";
    if (more) return in.fail(errc::too_many_elements, wish);
    return in.reject(errc::too_few_elements, wish + ", found " + std::to_string(found));
}

/// Behind an array of exactly so many elements: whether as many were found.
bool has_all_elements(auto& in, std::size_t found, std::size_t wanted, bool more) {
    return in.ok() && ((found == wanted && !more) || refuse_count(in, found, wanted, more));
}

/// Reads exactly as many elements as there are; in registers, since most of them are plain.
template <class Codec>
bool decode_each_quickly(auto& in, auto& range) {
    auto quick = in.quick();
    bool more = in.open_array(quick);
    std::size_t index = 0;
    for (auto each = std::begin(range); more && each != std::end(range); ++each, ++index, more = in.next_element(quick)) {
        if (Codec::decode_plain(quick, *each)) [[likely]] continue;
        in.settle(quick);
        if (!decode_apart<Codec>(in, *each)) return in.within(index);
        in.resume(quick);
    }
    if (more) in.settle(quick);
    return has_all_elements(in, index, std::size(range), more);
}

/// Reads exactly as many elements as there are, with a codec of choice.
template <class Codec>
bool decode_each(auto& in, auto& range) {
    if constexpr (reads_plainly<Codec, std::remove_reference_t<decltype(*std::begin(range))>> && !is_of_plain_integers<Codec>) {
        return decode_each_quickly<Codec>(in, range);
    } else {
        std::size_t index = 0;
        bool more = in.open_array();
        if constexpr (is_of_plain_integers<Codec>)
            if (more) index = in.numbers(std::data(range), std::size(range), more);
        for (auto each = std::next(std::begin(range), static_cast<std::ptrdiff_t>(index)); more && each != std::end(range); ++each, ++index, more = in.next_element())
            if (!Codec::decode(in, *each)) return in.within(index);
        return has_all_elements(in, index, std::size(range), more);
    }
}

}  // namespace brine::inline v0::detail
