// Which path quantises on this processor; what it leaves, and every other type, is ggml's own quantiser's.

#include "kquant-lanes.h"

#include "ggml.h"

#include <cstdlib>
#include <cstring>
#include <vector>

static const kquant_lanes * lanes_here() {
#if defined(__x86_64__)
    const char * forced = std::getenv("HOMEROOM_KERNEL"); // avx512, avx2, or none for ggml's own: for the tests
    const bool avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
    if (avx512 && (!forced || !std::strcmp(forced, "avx512"))) {
        return &kquant_lanes_avx512;
    }
    if (__builtin_cpu_supports("avx2") && (!forced || !std::strcmp(forced, "avx2"))) {
        return &kquant_lanes_avx2;
    }
#endif
    return nullptr;
}

void homeroom_quantize_blocks(int type, const float * x, void * blocks, int64_t n_rows, int64_t n_per_row, const float * imatrix) {
    static const kquant_lanes * lanes = lanes_here();
    const bool known = type == GGML_TYPE_Q4_K || type == GGML_TYPE_Q6_K;
    if (!lanes || !known || imatrix) {
        ggml_quantize_chunk((ggml_type) type, x, blocks, 0, n_rows, n_per_row, imatrix);
        return;
    }
    const int64_t n = n_rows*n_per_row/256;
    std::vector<char> done(n);
    (type == GGML_TYPE_Q4_K ? lanes->q4_K : lanes->q6_K)(x, blocks, (bool *) done.data(), n);
    for (int64_t i = 0; i < n; ++i) {
        if (!done[i]) {
            ggml_quantize_chunk((ggml_type) type, x + 256*i, (char *) blocks + i*ggml_type_size((ggml_type) type), 0, 1, 256, nullptr);
        }
    }
}
