// Which path quantises on this processor; what it leaves, and every other type, is ggml's own quantiser's.

#include "kquant-lanes.h"

#include "ggml.h"
#include "homeroom/cpu.h"

#include <vector>

#if defined(__x86_64__)
static const kquant_lanes * lanes_here() {
    static const homeroom::form<kquant_lanes> forms[] = {
        { homeroom::isa::avx2,   &kquant_lanes_avx2 },
        { homeroom::isa::avx512, &kquant_lanes_avx512 },
    };
    static const kquant_lanes * const best = homeroom::best(forms);
    return best;
}
#else
static const kquant_lanes * lanes_here() { return nullptr; }
#endif

void homeroom_quantize_blocks(int type, const float * x, void * blocks, int64_t n_rows, int64_t n_per_row, const float * imatrix) {
    const kquant_lanes * lanes = lanes_here();
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
