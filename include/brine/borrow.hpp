/// Borrowing: values with std::string_view and spans of bytes, which point into the text that they were read from and are
/// kept together with it.
#pragma once

#include <brine/base/result.hpp>
#include <brine/codec/kinds.hpp>
#include <brine/codec/serializable.hpp>
#include <brine/decode.hpp>
#include <brine/wire/lease.hpp>
#include <brine/wire/lending_reader.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace brine::inline v0 {

/// A value together with the text that it points into. Only looked at through this object: what is copied out of it must not
/// outlive it.
template <class T>
class borrowed {
public:
    [[nodiscard]] T const& operator*() const& noexcept { return value_; }
    [[nodiscard]] T const* operator->() const& noexcept { return &value_; }
    T const& operator*() const&& = delete;
    T const* operator->() const&& = delete;

    /// The text that was read.
    [[nodiscard]] std::string_view text() const& noexcept { return {text_->data(), size_}; }
    std::string_view text() const&& = delete;

private:
    template <class U>
    friend result<borrowed<U>> try_borrow(std::string text);

    explicit borrowed(std::string text) : text_(std::make_unique<std::string>(std::move(text))), size_(text_->size()) {}

    result<void> read() {
        wire::lease<wire::workspace> memory;
        if (size_ > detail::largest_text) return error{errc::too_large};
        if (!detail::is_read_directly(text()) && memory->index.build(text()) && attempt(wire::cursor::through_index(text(), *memory), *memory, nullptr)) return {};
        // Directly on the text itself, which gets the bytes behind it that a direct cursor may look at.
        text_->resize(size_ + wire::readable_ahead);
        report failure;
        if (attempt(wire::cursor::direct(text()), *memory, &failure)) return {};
        auto found = std::move(failure).failure();
        found.confidential = detail::verdict_on_all<T>.secret;
        return found;
    }

    bool attempt(wire::cursor start, wire::workspace& memory, report* failure) {
        kept_.clear();
        wire::lending_reader<detail::this_build> in(start, memory, default_depth, kept_, failure);
        return codec<T>::decode(in, value_) && in.finish();
    }

    std::unique_ptr<std::string> text_;  ///< in a place of its own, so that views stay good when this is moved
    std::size_t size_;
    wire::kept_bytes kept_;
    T value_{};
};

/// Everything that T is made of can be read where the text is lent.
template <class T>
concept borrowable = detail::takes_part<detail::borrowing, T>;

/// The value that a text holds, which may view it. The text is moved in, or copied: nothing else has to stay alive.
template <class T>
result<borrowed<T>> try_borrow(std::string text) {
    if constexpr (detail::refuses<detail::borrowing, T>) {
        return detail::complaint<detail::borrowing, T>();
    } else {
        borrowed<T> made(std::move(text));
        if (auto const done = made.read(); !done) return done.error();
        return made;
    }
}

#if defined(__cpp_exceptions)
/// The same, throwing brine::exception.
template <class T>
borrowed<T> borrow(std::string text) {
    if constexpr (detail::refuses<detail::borrowing, T>) {
        return detail::complaint<detail::borrowing, T>();
    } else {
        auto made = try_borrow<T>(std::move(text));
        if (!made) detail::raise(made.error());
        return *std::move(made);
    }
}
#endif

}  // namespace brine::inline v0
