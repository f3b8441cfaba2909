// The program as a function: its commands, and the exit code that each ends with.
#pragma once

namespace naskah::cli {

/// 0 done, 1 the input has errors, 2 wrong usage, 3 a file could not be read or written.
int run(int argc, char** argv);

}  // namespace naskah::cli
