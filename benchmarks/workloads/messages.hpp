/// The texts of the small workloads: five messages, and the object of the json_performance benchmark with values of our own.
#pragma once

#include <string_view>

namespace workloads {

inline constexpr std::string_view message_30 = R"({"id":1041,"ok":true,"tag":"k"})";

inline constexpr std::string_view message_60 = R"({"sensor":77310042,"value":21.4375,"at":1767225600123456})";

inline constexpr std::string_view message_125 =
    R"({"user":"marit.vestergaard","token":"f3a09c5e77b14d0e","scopes":["read","write","admin"],"retries":2,"remember":true})";

inline constexpr std::string_view message_250 =
    R"({"number":90017734,"customer":"Rosa Lindqvist","items":[{"article":"oak board","count":12,"price":8.95},)"
    R"({"article":"brass hinge","count":4,"price":3.5}],"ship_to":{"street":"Kaj 4, 2. sal","city":"Aarhus","zip":"8000"},)"
    R"("paid":false})";

inline constexpr std::string_view message_500 =
    R"({"body":"W1s0MiwgImhhcmJvdXIiXSwge30sIHsiY2FsbGJhY2tzIjogbnVsbCwgImVycmJhY2tzIjogbnVsbH1d",)"
    R"("content_type":"application/json","content_encoding":"utf-8",)"
    R"("headers":{"id":"0d7c3c1e-6f2a-4a57-9a44-7c9f6d6a1b20","task":"harbour.tasks.weigh",)"
    R"("root_id":"0d7c3c1e-6f2a-4a57-9a44-7c9f6d6a1b20","parent_id":"5b1e0f74-2d3c-4c8e-8a55-1f0c2b7e9d13",)"
    R"("origin":"worker-17","time_limits":[300,360]},)"
    R"("delivery":{"exchange":"","routing_key":"weighing","attempt":1},"priority":0.5,"tags":["crane","night"]})";

inline constexpr std::string_view basic =
    R"({"fixed_object":{"int_array":[3,14,15,92,65,35,89],"float_array":[0.5,1.25,2.75,3.125,4.5,5.75],)"
    R"("double_array":[1834729.518,6.02e+23,31.4159,0.618033989,0.70710678,0.25,0.35,0.45,0.55]},)"
    R"("fixed_name_object":{"name0":"Ingrid","name1":"Matthias","name2":"Chloe","name3":"Tomas","name4":"Yasmin"},)"
    R"("another_object":{"string":"a plain text","another_string":"Hi there",)"
    R"("escaped_text":"{\"key\":\"some value\"}","boolean":false,)"
    R"("nested_object":{"v3s":[[0.54321,0.13579,0.002468],[0.9753108,42.12345,381.65432],[27.27,63.149,1729.871]],)"
    R"("id":"830174625519"}},)"
    R"("string_array":["Heron","Otter","Kestrel","Newt"],"string":"Good evening","number":2.72,"boolean":true,)"
    R"("another_bool":false})";

}  // namespace workloads
