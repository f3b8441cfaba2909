#include "cli/program.hpp"

int main(int argc, char** argv) {
    return naskah::cli::run(argc, argv);
}
