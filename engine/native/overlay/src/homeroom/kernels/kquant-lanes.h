#pragma once

#include <cstdint>

// Q4_K and Q6_K blocks bit for bit as ggml's quantisers make them without an importance matrix, many times faster:
// each lane of a vector searches the scale of another group of weights, by the same additions in the same order.
// A block with a scale that rounds to zero is left to ggml: false.

struct kquant_lanes {
    void (*q4_K)(const float * x, void * blocks, bool * done, int64_t n_blocks);
    void (*q6_K)(const float * x, void * blocks, bool * done, int64_t n_blocks);
};

// n values → whole blocks of `type`, on this processor's best path.
void homeroom_quantize_blocks(int type, const float * x, void * blocks, int64_t n_rows, int64_t n_per_row, const float * imatrix);

#if defined(__x86_64__)
extern const kquant_lanes kquant_lanes_avx2, kquant_lanes_avx512;
#endif
