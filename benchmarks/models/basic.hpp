/// The object of the public json_performance benchmark (github.com/stephenberry/json_performance): the names and shapes of its
/// members, with values of our own. Lists of numbers, a few short texts, three levels.
#pragma once

#include <array>
#include <string>
#include <vector>

namespace models::basic {

struct fixed_object {
    std::vector<int> int_array;
    std::vector<float> float_array;
    std::vector<double> double_array;
    friend bool operator==(fixed_object const&, fixed_object const&) = default;
};

struct fixed_name_object {
    std::string name0;
    std::string name1;
    std::string name2;
    std::string name3;
    std::string name4;
    friend bool operator==(fixed_name_object const&, fixed_name_object const&) = default;
};

struct nested_object {
    std::vector<std::array<double, 3>> v3s;
    std::string id;
    friend bool operator==(nested_object const&, nested_object const&) = default;
};

struct another_object {
    std::string string;
    std::string another_string;
    std::string escaped_text;
    bool boolean{};
    basic::nested_object nested_object;
    friend bool operator==(another_object const&, another_object const&) = default;
};

struct object {
    basic::fixed_object fixed_object;
    basic::fixed_name_object fixed_name_object;
    basic::another_object another_object;
    std::vector<std::string> string_array;
    std::string string;
    double number{};
    bool boolean{};
    bool another_bool{};
    friend bool operator==(object const&, object const&) = default;
};

}  // namespace models::basic
