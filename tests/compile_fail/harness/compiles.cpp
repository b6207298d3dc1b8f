// expect: nothing, this is fine
// The harness has to refuse this file, because it compiles.
int main() {}
