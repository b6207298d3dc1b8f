/// Puts brine and its peers on the start: each with its own input, target and buffers, and only after it gave the right
/// value.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "../support/contest.hpp"
#include "brine.hpp"
#include "nlohmann.hpp"
#include "simdjson_dom.hpp"

namespace peers {

/// What one competitor keeps between its turns.
template <class Peer, class Model>
struct lane {
    Peer peer;
    Model value{};
    std::string out;
};

template <class Peer, class Model>
std::shared_ptr<lane<Peer, Model>> lane_with(std::string_view text) {
    auto lane = std::make_shared<peers::lane<Peer, Model>>();
    lane->peer.prepare(text);
    if (!lane->peer.decode(lane->value))
        throw std::runtime_error(std::string(Peer::name) + " cannot decode the document");
    return lane;
}

/// Decodes into the same target again and again. Does nothing for a peer that is not there.
template <class Peer, class Model>
void enter_decoding(support::contest& contest, std::string_view text, Model const& expected) {
    if constexpr (Peer::available) {
        auto const lane = lane_with<Peer, Model>(text);
        if (!(lane->value == expected)) throw std::runtime_error(std::string(Peer::name) + " decodes another value");
        contest.enter(Peer::name, [lane] { return lane->peer.decode(lane->value); });
    }
}

/// Decodes into a new object each time.
template <class Peer, class Model>
void enter_decoding_fresh(support::contest& contest, std::string_view text) {
    auto const peer = std::make_shared<Peer>();
    peer->prepare(text);
    contest.enter(std::string(Peer::name) + ", fresh objects", [peer] { return peer->template decode_fresh<Model>(); });
}

/// Encodes the same value again and again into the same string.
template <class Peer, class Model>
void enter_encoding(support::contest& contest, std::string_view text, Model const& expected) {
    if constexpr (Peer::available) {
        auto const lane = lane_with<Peer, Model>(text);
        Model again{};
        lane->peer.encode(lane->value, lane->out);
        brine::from_json(lane->out, again);
        if (!(again == expected)) throw std::runtime_error(std::string(Peer::name) + " encodes another value");
        contest.enter(Peer::name, [lane] { return lane->peer.encode(lane->value, lane->out); });
    }
}

/// Parses into simdjson's DOM and copies nothing out of it: the floor below every use of that DOM.
template <class Peer>
void enter_parsing(support::contest& contest, std::string_view text) {
    if constexpr (Peer::available) {
        auto const peer = std::make_shared<Peer>();
        peer->prepare(text);
        contest.enter(Peer::name_of_parsing, [peer] { return peer->parse(); });
    }
}

template <class Peer>
std::string presence() {
    std::string const text(Peer::library);
    if constexpr (Peer::available) {
        return text + " " + Peer::version();
    } else {
        return text + " left out, its header is not here";
    }
}

/// One line on who takes part in which version, and who is left out.
inline std::string roll_call() { return "peers: " + presence<simdjson_dom>() + "; " + presence<nlohmann_tree>(); }

}  // namespace peers
