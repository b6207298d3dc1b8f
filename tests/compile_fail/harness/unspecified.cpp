// The harness has to refuse this file, because it does not say what to expect.
static_assert(sizeof(int) == 0, "a complaint");
int main() {}
