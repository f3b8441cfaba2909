// Widths of texts for workbooks' columns.
#pragma once

#include "fonts/face_library.hpp"
#include "workbook/layout.hpp"

namespace naskah::pipeline {

/// Measures with Liberation Sans, whose widths are those of Arial, in which workbooks are written. The faces must outlive it.
workbook::Measure text_measure(const fonts::FaceLibrary& faces);

}  // namespace naskah::pipeline
