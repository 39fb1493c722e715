#pragma once

// The kernel behind diff-attn.cpp, compiled once for each instruction set (diff-attn-avx512.cpp and its like).

#include <cstddef>
#include <cstdint>

enum class kv_type { f32, f16, q8_0 };

// One chunk of cells for one pair of kv heads and all queries.
struct diff_attn_chunk {
    int64_t head_dim;
    int64_t n_heads; // query heads of the pair: 2r, the first r meet the pair's first key head
    int64_t n_q;
    int64_t n_cells;

    const float * q; // the pair's first query head, unscaled
    size_t q_head_stride, q_stride; // in floats
    float  kq_scale;

    kv_type type;
    const char * k; // the pair's two rows of the chunk's first cell, side by side
    const char * v;
    size_t k_stride, v_stride; // bytes from cell to cell

    const char * mask; // of the chunk's first cell
    size_t mask_stride; // bytes from query to query
    bool   mask_is_f16;

    float * partial; // [n_q][n_heads][2*head_dim + PARTIAL_EXTRA]: weighted values, then maximum and sum
    size_t partial_stride; // floats from query to query
};

// Room for maximum and sum after the values, a whole cache line to keep the rows aligned.
constexpr int64_t PARTIAL_EXTRA = 16;

struct diff_attn_kernel {
    void (*attend)(const diff_attn_chunk &);
};

extern const diff_attn_kernel diff_attn_scalar;
#if defined(__x86_64__)
extern const diff_attn_kernel diff_attn_avx2, diff_attn_avx512;
#endif
