/// A set of a record's slots: which members have been seen, which have to be.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace brine::inline v0::detail {

/// A set of slots.
template <std::size_t N>
class slot_set {
public:
    /// False if it was there already.
    constexpr bool insert(std::size_t slot) {
        auto& word = words_[slot / 64];
        auto const bit = std::uint64_t{1} << slot % 64;
        bool const is_new = (word & bit) == 0;
        word |= bit;
        return is_new;
    }
    [[nodiscard]] constexpr bool contains(std::size_t slot) const { return (words_[slot / 64] >> slot % 64 & 1) != 0; }
    [[nodiscard]] constexpr bool any_of(std::size_t first, std::size_t last) const {
        while (first != last && !contains(first)) ++first;
        return first != last;
    }
    [[nodiscard]] constexpr bool includes(slot_set const& other) const {
        for (std::size_t i = 0; i < words_.size(); ++i)
            if ((other.words_[i] & ~words_[i]) != 0) return false;
        return true;
    }

private:
    std::array<std::uint64_t, N / 64 + 1> words_{};
};

}  // namespace brine::inline v0::detail
