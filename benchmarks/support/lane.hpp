/// One peer at one workload behind one face, whatever the types: it keeps its text, its target and its buffers.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>

namespace support {

class lane {
public:
    lane() = default;
    lane(lane const&) = delete;
    lane& operator=(lane const&) = delete;
    virtual ~lane() = default;

    /// So many times, into the same target.
    virtual bool decode(std::size_t times) = 0;
    /// So many times, each into a new object.
    virtual bool decode_fresh(std::size_t times) = 0;
    /// The decoded value, so many times, into the same string.
    virtual bool encode(std::size_t times) = 0;
    /// So many times, each into a new string.
    virtual bool encode_fresh(std::size_t times) = 0;

    [[nodiscard]] virtual bool can_encode() const = 0;
    /// The decoded value, for comparison with that of another peer at the same workload.
    [[nodiscard]] virtual void const* value() const = 0;
    [[nodiscard]] virtual bool has_value(void const* expected) const = 0;
    /// What encode() wrote last.
    [[nodiscard]] virtual std::string const& text() const = 0;
};

template <class Peer, class Model>
class lane_of final : public lane {
public:
    explicit lane_of(std::string_view text) {
        peer_.prepare(text);
        if (!peer_.decode(value_)) throw std::runtime_error(std::string(Peer::name) + " cannot decode the document");
    }

    bool decode(std::size_t times) override {
        while (times-- != 0) {
            if (!peer_.decode(value_)) return false;
        }
        return true;
    }

    bool decode_fresh(std::size_t times) override {
        while (times-- != 0) {
            if (!fresh()) return false;
        }
        return true;
    }

    bool encode(std::size_t times) override {
        if constexpr (Peer::template encodes<Model>) {
            while (times-- != 0) {
                if (!peer_.encode(value_, text_)) return false;
            }
            return true;
        } else {
            return false;
        }
    }

    bool encode_fresh(std::size_t times) override {
        if constexpr (Peer::template encodes<Model>) {
            while (times-- != 0) {
                if (!fresh_text()) return false;
            }
            return true;
        } else {
            return false;
        }
    }

    bool can_encode() const override { return Peer::template encodes<Model>; }
    void const* value() const override { return &value_; }
    bool has_value(void const* expected) const override { return value_ == *static_cast<Model const*>(expected); }
    std::string const& text() const override { return text_; }

private:
    bool fresh() {
        if constexpr (requires { peer_.template decode_fresh<Model>(); }) {
            return peer_.template decode_fresh<Model>();
        } else {
            Model made{};
            return peer_.decode(made);
        }
    }

    bool fresh_text() {
        if constexpr (requires { peer_.encode_fresh(value_); }) {
            return peer_.encode_fresh(value_);
        } else {
            std::string made;
            return peer_.encode(value_, made);
        }
    }

    Peer peer_;
    Model value_{};
    std::string text_;
};

}  // namespace support
