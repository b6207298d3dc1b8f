/// Strings whose new bytes are not zeroed first, since they are about to be overwritten: std::string has that only from
/// C++23 on, and where it costs most, in short texts, a resize() took half of the time.
#pragma once

#include <cstddef>
#include <string>

namespace brine::inline v0::detail {

#if defined(__GLIBCXX__) && _GLIBCXX_USE_CXX11_ABI
// libstdc++ has the function but keeps it private. An explicit instantiation may name private members
// ([temp.spec.general]), which folly uses for the same purpose (UninitializedMemoryHacks.h).
using size_setter = void (std::string::*)(std::string::size_type);
size_setter private_size_setter();

template <size_setter Setter>
struct reveal {
    friend size_setter private_size_setter() { return Setter; }
};
template struct reveal<&std::string::_M_set_length>;
#endif

/// Makes a string this long, within its capacity; the bytes behind its old end have any value.
template <class String>
void set_size(String& text, std::size_t size) {
    text.resize(size);
}
#if defined(__GLIBCXX__) && _GLIBCXX_USE_CXX11_ABI
inline void set_size(std::string& text, std::size_t size) { (text.*private_size_setter())(size); }
#elif defined(_LIBCPP_VERSION)
inline void set_size(std::string& text, std::size_t size) { text.__resize_default_init(size); }
#endif

/// Makes a string this long; all its bytes have any value.
template <class String>
void make_room(String& text, std::size_t size) {
    text.resize(size);
}
inline void make_room(std::string& text, std::size_t size) {
    if (size > text.capacity()) {
        text.clear();
        text.reserve(size);
    }
    set_size(text, size);
}

}  // namespace brine::inline v0::detail
