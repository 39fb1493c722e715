#pragma once

// The kernel behind mamba-scan.cpp, compiled once for each instruction set (mamba-scan-avx512.cpp and its like).

#include <cstddef>
#include <cstdint>

constexpr int64_t MAMBA_MAX_STATE = 64;

// Channels [first, last) of one sequence; strides in floats from token to token.
struct mamba_scan_chunk {
    int64_t first, last;
    int64_t n_state, n_tokens;

    const float * x;  // [n_tokens][channel]
    const float * dt; // [n_tokens][channel], before its softplus
    const float * A;  // [channel][n_state]
    const float * B;  // [n_tokens][n_state]
    const float * C;
    size_t x_stride, dt_stride, bc_stride;

    const float * state_in; // [channel][n_state]
    float *       state_out;
    float *       y; // [n_tokens][channel]
    size_t y_stride;
};

using mamba_scan_kernel = void (*)(const mamba_scan_chunk &);

void mamba_scan_kernel_scalar(const mamba_scan_chunk & chunk);
#if defined(__x86_64__)
void mamba_scan_kernel_avx2(const mamba_scan_chunk & chunk);
void mamba_scan_kernel_avx512(const mamba_scan_chunk & chunk);
#endif
