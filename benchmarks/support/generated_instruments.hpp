/// A document of the shape and size of instruments.json: records of many small integers with long names, laid out widely.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <string>

#include "dice.hpp"
#include "text_builder.hpp"

namespace support {

class generated_instruments {
public:
    std::string text() {
        builder_.object([&] {
            builder_.null("graphstate");
            builder_.array("instruments", [&] { repeat(70, [&] { instrument(); }); });
            builder_.null("message");
            builder_.member("name", std::string_view("a piece of music"));
            builder_.null("orderlist");
            builder_.array("patterns", [&] { repeat(60, [&] { pattern(); }); });
            builder_.null("pluginstate");
            builder_.array("samples", [&] { repeat(110, [&] { sample(); }); });
            builder_.member("version", 1);
        });
        return builder_.take();
    }

private:
    template <class Members>
    void repeat(std::size_t count, Members members) {
        for (std::size_t i = 0; i != count; ++i) builder_.object(members);
    }

    void numbers(std::initializer_list<std::string_view> names, std::uint64_t highest = 255) {
        for (auto const name : names) builder_.member(name, dice_.between(0, highest));
    }

    void text(std::string_view name) { builder_.member(name, std::string_view(dice_.letters(dice_.between(0, 20)))); }

    void envelope(std::string_view name) {
        builder_.object(name, [&] {
            numbers({"loop_end", "loop_start"});
            builder_.array("nodes", [&] { repeat(dice_.between(2, 5), [&] { numbers({"tick", "value"}, 4000); }); });
            numbers({"release_node", "sustain_end", "sustain_start"});
        });
    }

    void instrument() {
        numbers({"default_filter_cutoff"});
        builder_.member("default_filter_cutoff_enabled", dice_.chance(20));
        numbers({"default_filter_mode", "default_filter_resonance"});
        builder_.member("default_filter_resonance_enabled", dice_.chance(20));
        numbers({"default_pan", "duplicate_check_type", "duplicate_note_action", "fadeout", "global_volume", "graph_insert"});
        text("legacy_filename");
        numbers({"midi_bank", "midi_channel", "midi_drum_set", "midi_program"});
        text("name");
        numbers({"new_note_action"});
        builder_.null("note_map");
        envelope("panning_envelope");
        envelope("pitch_envelope");
        numbers({"pitch_pan_center", "pitch_pan_separation", "pitch_to_tempo_lock", "random_cutoff_weight",
                 "random_pan_weight", "random_resonance_weight", "random_volume_weight"});
        builder_.null("sample_map");
        builder_.null("tuning");
        envelope("volume_envelope");
        numbers({"volume_ramp_down", "volume_ramp_up"});
    }

    void pattern() {
        auto const has_data = dice_.chance(90);
        if (has_data) builder_.array("data", [&] { repeat(dice_.between(1, 2), [&] { event(); }); });
        else builder_.null("data");
        text("name");
        numbers({"rows", "rows_per_beat", "rows_per_measure"}, 600);
    }

    void event() { numbers({"channel", "fxcmd", "fxparam", "instr", "note", "row", "volcmd", "volval"}); }

    void sample() {
        numbers({"c5_samplerate", "global_volume"}, 96'000);
        text("legacy_filename");
        numbers({"length", "loop_end", "loop_start"}, 1'764'000);
        text("name");
        numbers({"pan", "sustain_end", "sustain_start", "vibrato_depth", "vibrato_rate", "vibrato_sweep", "vibrato_type",
                 "volume"});
    }

    dice dice_{8};
    text_builder builder_{3};
};

}  // namespace support
