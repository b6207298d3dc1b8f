/// Optional and unique_ptr members seen alike by the peers: reset them, or get something to read into.
#pragma once

#include <memory>
#include <optional>

namespace peers {

template <class T>
concept nullable = requires(T& holder) {
    *holder;
    holder.reset();
};

/// What the optional holds; a fresh object when it holds nothing.
template <class T>
T& present(std::optional<T>& holder) {
    return holder ? *holder : holder.emplace();
}

template <class T>
T& present(std::unique_ptr<T>& holder) {
    if (!holder) holder = std::make_unique<T>();
    return *holder;
}

}  // namespace peers
