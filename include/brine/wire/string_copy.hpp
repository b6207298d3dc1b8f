/// Strings out of a text into memory of their own.
#pragma once

#include <brine/base/uninitialised.hpp>
#include <brine/wire/block.hpp>

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace brine::inline v0::wire {

/// Copies a text of any size; reads nothing else.
inline void copy_bytes(std::string_view text, char* to) {
    if (text.size() < block::size || text.size() > 8 * block::size) return static_cast<void>(std::memcpy(to, text.data(), text.size()));
    auto const last = text.size() - block::size;
    for (std::size_t at = 0; at < last; at += block::size) block(text.data() + at).store(to + at);
    block(text.data() + last).store(to + last);
}

/// Sixteen bytes are there even where there is no allocation, except in libstdc++'s old strings.
inline bool has_room_for_block(std::string const& value) { return value.capacity() >= block::size - 1; }

/// Makes a string equal to a content behind whose first byte 32 bytes can be read.
void assign(auto& value, std::string_view content) { value.assign(content.data(), content.size()); }
// Most strings are short: copies of a fixed size, where there is room for them, cost less than a call.
inline void assign(std::string& value, std::string_view content) {
    auto const size = content.size();
    if (size > value.capacity() || size > 2 * block::size || !has_room_for_block(value)) return static_cast<void>(value.assign(content.data(), size));
    block(content.data()).store(value.data());
    if (size > block::size) block(content.data() + size - block::size).store(value.data() + size - block::size);
    detail::set_size(value, size);
}

}  // namespace brine::inline v0::wire
