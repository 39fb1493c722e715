#pragma once

#include "ggml-backend.h"

// Weights in panels (panels.h) for matrix products and rows taken from them; nullptr where no kernel runs.
ggml_backend_buffer_type_t homeroom_panel_buffer_type(void);

// For the tests: y [m, n] = x [m, k] times the n rows of k weights in ggml's blocks, by the named kernel.
// False when this processor or the kernel cannot do it. With `rows` also the weights as floats [n, k], from the panels.
extern "C" {
GGML_BACKEND_API bool homeroom_panel_multiply(const char * kernel, int type, int64_t k, int64_t n, int64_t m,
                                              const void * weights, const float * x, float * y, float * rows);
}
