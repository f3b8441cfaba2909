// For LeakSanitizer: leaks that are not ours. Part of every program, since a build already runs its test programs to list their tests.

extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
    // libhyphen 2.8.8 loses a pattern whose letters come a second time in the dictionary: ten bytes of hyphen-id, once a load.
    return "leak:hnj_malloc\n";
}

extern "C" const char* __lsan_default_options();
extern "C" const char* __lsan_default_options() {
    return "print_suppressions=0";
}
