#pragma once

// The kernels behind mamba-scan.cpp and mamba-conv.cpp, compiled once for each instruction set (mamba-kernels-avx512.cpp
// and its like).

#include <cstddef>
#include <cstdint>

constexpr int64_t MAMBA_MAX_STATE = 64;
constexpr int64_t MAMBA_MAX_CONV  = 4;

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

// The same of the convolution; last - first is a multiple of the kernel's lanes.
struct mamba_conv_chunk {
    int64_t first, last;
    int64_t d_conv, n_tokens;

    const float * x;      // [n_tokens][channel]
    const float * weight; // [channel][d_conv], the last one is the current token's
    const float * bias;   // [channel]
    size_t x_stride;

    const float * state_in; // [channel][d_conv - 1], the oldest token first
    float *       state_out;
    float *       y; // [n_tokens][channel]
    size_t y_stride;
};

struct mamba_kernels {
    void (*scan)(const mamba_scan_chunk &);
    void (*conv)(const mamba_conv_chunk &);
    int64_t lanes;
};

extern const mamba_kernels mamba_kernels_scalar;
#if defined(__x86_64__)
extern const mamba_kernels mamba_kernels_avx2, mamba_kernels_avx512;
#endif

// The best for this processor, and those called `name` (homeroom/cpu.h); null where there are none.
const mamba_kernels * mamba_kernels_here();
const mamba_kernels * mamba_kernels_named(const char * name);
