// expect: the first complaint
// The harness has to refuse this file, because it is wrong twice.
static_assert(sizeof(int) == 0, "the first complaint");
static_assert(sizeof(char) == 0, "the second complaint");
int main() {}
