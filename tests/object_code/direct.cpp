/// The same by hand: the record's codec, called on a writer, without asking whether the type can be written. In two
/// functions like the library's own, so that the compiler inlines the same.
#include "sample.hpp"

#include <array>
#include <utility>

namespace object_code {

template <brine::layout Layout, class T>
bool directly_to(brine::wire::output& out, T const& value, brine::report& failure) {
    brine::detail::this_writer<Layout> writer(out, brine::default_depth, failure);
    bool const encoded = brine::codec<T>::encode(writer, value);
    bool const fits = out.finish();
    if (encoded && fits) [[likely]] return true;
    if (encoded) failure.record(brine::errc::buffer_too_small, out.wanted(), {});
    return false;
}

template <brine::layout Layout, class T>
brine::result<std::size_t> directly(T const& value, std::span<char> buffer) {
    if (brine::detail::overlaps(value, {buffer.data(), buffer.size()}, false)) return brine::error{brine::errc::buffer_overlaps};
    std::array<char, 2 * brine::wire::staged_at_once> stage;
    brine::wire::output target(buffer, stage);
    brine::report failure;
    if (!directly_to<Layout>(target, value, failure)) return std::move(failure).failure();
    return target.size();
}

}  // namespace object_code

template brine::result<std::size_t> object_code::directly<brine::compact>(object_code::order const&, std::span<char>);
