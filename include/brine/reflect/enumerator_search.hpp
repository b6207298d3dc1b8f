/// Collects the enumerators of an enumeration, however they are found.
#pragma once

#include <brine/reflect/spelling.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <vector>

namespace brine::inline v0::reflect {

/// Wide enough for the values of an enumeration.
template <class E>
using number_of = std::conditional_t<std::is_signed_v<std::underlying_type_t<E>>, long long, unsigned long long>;

/// An enumerator as it is found. Its number is shifted, so that numbers are in the order of the values.
struct found_enumerator {
    unsigned long long number;
    std::string_view name;
};

/// Collects enumerators. The same class for all enumerations, since a compiler feels each.
class enumerator_search {
public:
    constexpr void keep(std::vector<placed_name> const& names, auto number_at) {
        for (auto const* each = names.data(); each != names.data() + names.size(); ++each) found_.push_back({number_at(each->place), each->name});
    }

    constexpr void keep(unsigned long long number, std::string_view name) { found_.push_back({number, name}); }

    /// Each number once, in their order.
    constexpr void sort() {
        std::size_t size = 0;
        for (std::size_t i = 0; i < found_.size(); ++i) {
            auto const each = found_[i];
            auto at = size;
            while (at > 0 && found_[at - 1].number > each.number) --at;
            if (at > 0 && found_[at - 1].number == each.number) continue;
            for (auto to = size++; to > at; --to) found_[to] = found_[to - 1];
            found_[at] = each;
        }
        found_.resize(size);
    }

    [[nodiscard]] constexpr std::size_t size() const { return found_.size(); }
    [[nodiscard]] constexpr found_enumerator const& operator[](std::size_t i) const { return found_[i]; }
    [[nodiscard]] constexpr std::size_t size_of_names() const {
        std::size_t size = 0;
        for (auto const& each : found_) size += each.name.size();
        return size;
    }

private:
    std::vector<found_enumerator> found_;
};

template <class E>
inline constexpr unsigned long long shift_of_numbers = std::is_signed_v<std::underlying_type_t<E>> ? 1ull << 63 : 0;
template <class E>
constexpr unsigned long long shifted(auto number) { return static_cast<unsigned long long>(number) ^ shift_of_numbers<E>; }

}  // namespace brine::inline v0::reflect
