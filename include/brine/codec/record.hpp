/// Records: classes whose members are listed. JSON objects.
#pragma once

#include <brine/codec/codec.hpp>
#include <brine/codec/kind.hpp>
#include <brine/codec/members.hpp>
#include <brine/codec/record_decoding.hpp>
#include <brine/codec/record_encoding.hpp>

namespace brine::inline v0 {

namespace detail {

/// How a record is written and read. Apart from its codec, since a survey makes the compiler declare all that a codec has.
template <class T>
struct record_as_object : record_encoding<T>, record_decoding<T> {};

}  // namespace detail

// No declaration in it depends on the slots: a record that flattens itself has none, and is to be refused.
template <class T>
struct codec_of<kind::record, T> : detail::members<T, detail::record_as_object<T>> {
    using object = detail::record_as_object<T>;

    static bool encode(auto& out, T const& value) { return object::encode(out, value); }
    [[gnu::always_inline]] static bool encode_on(auto& out, auto& quick, T const& value) { return object::encode_on(out, quick, value); }
};

}  // namespace brine::inline v0
