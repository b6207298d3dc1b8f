/// The whole of instruments.json: a piece of tracker music, records of many small integers.
/// Members that are always null are optional text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace models::instruments {

struct node {
    std::uint32_t tick{};
    std::uint32_t value{};
    friend bool operator==(node const&, node const&) = default;
};

struct envelope {
    std::uint32_t loop_end{};
    std::uint32_t loop_start{};
    std::vector<node> nodes;
    std::uint32_t release_node{};
    std::uint32_t sustain_end{};
    std::uint32_t sustain_start{};
    friend bool operator==(envelope const&, envelope const&) = default;
};

struct instrument {
    std::uint32_t default_filter_cutoff{};
    bool default_filter_cutoff_enabled{};
    std::uint32_t default_filter_mode{};
    std::uint32_t default_filter_resonance{};
    bool default_filter_resonance_enabled{};
    std::uint32_t default_pan{};
    std::uint32_t duplicate_check_type{};
    std::uint32_t duplicate_note_action{};
    std::uint32_t fadeout{};
    std::uint32_t global_volume{};
    std::uint32_t graph_insert{};
    std::string legacy_filename;
    std::uint32_t midi_bank{};
    std::uint32_t midi_channel{};
    std::uint32_t midi_drum_set{};
    std::uint32_t midi_program{};
    std::string name;
    std::uint32_t new_note_action{};
    std::optional<std::string> note_map;
    envelope panning_envelope;
    envelope pitch_envelope;
    std::uint32_t pitch_pan_center{};
    std::int32_t pitch_pan_separation{};
    std::uint32_t pitch_to_tempo_lock{};
    std::uint32_t random_cutoff_weight{};
    std::uint32_t random_pan_weight{};
    std::uint32_t random_resonance_weight{};
    std::uint32_t random_volume_weight{};
    std::optional<std::string> sample_map;
    std::optional<std::string> tuning;
    envelope volume_envelope;
    std::uint32_t volume_ramp_down{};
    std::uint32_t volume_ramp_up{};
    friend bool operator==(instrument const&, instrument const&) = default;
};

struct event {
    std::uint32_t channel{};
    std::uint32_t fxcmd{};
    std::uint32_t fxparam{};
    std::uint32_t instr{};
    std::uint32_t note{};
    std::uint32_t row{};
    std::uint32_t volcmd{};
    std::uint32_t volval{};
    friend bool operator==(event const&, event const&) = default;
};

struct pattern {
    std::optional<std::vector<event>> data;
    std::string name;
    std::uint32_t rows{};
    std::uint32_t rows_per_beat{};
    std::uint32_t rows_per_measure{};
    friend bool operator==(pattern const&, pattern const&) = default;
};

struct sample {
    std::uint32_t c5_samplerate{};
    std::uint32_t global_volume{};
    std::string legacy_filename;
    std::uint32_t length{};
    std::uint32_t loop_end{};
    std::uint32_t loop_start{};
    std::string name;
    std::uint32_t pan{};
    std::uint32_t sustain_end{};
    std::uint32_t sustain_start{};
    std::uint32_t vibrato_depth{};
    std::uint32_t vibrato_rate{};
    std::uint32_t vibrato_sweep{};
    std::uint32_t vibrato_type{};
    std::uint32_t volume{};
    friend bool operator==(sample const&, sample const&) = default;
};

struct song {
    std::optional<std::string> graphstate;
    std::vector<instrument> instruments;
    std::optional<std::string> message;
    std::string name;
    std::optional<std::string> orderlist;
    std::vector<pattern> patterns;
    std::optional<std::string> pluginstate;
    std::vector<sample> samples;
    std::uint32_t version{};
    friend bool operator==(song const&, song const&) = default;
};

}  // namespace models::instruments
