#pragma once

// Differential attention for few queries, as two ggml custom operations that read each key and value once for
// all query heads of a pair: partial softmaxes over chunks of cells, then their merge, difference and sub-norm.

#include "ggml.h"

struct diff_attn_params {
    float lambda;
    float eps; // of the sub-norm
};

// q [head_dim, n_head, n_q] F32; k, v [head_dim, n_head_kv, n_kv] of one type, F32, F16 or Q8_0;
// mask [n_kv, n_q], F32 or F16; sub_norm [2*head_dim]. `params` must outlive the graph.
// Result: [2*head_dim, n_head/2, n_q], a1 - lambda*a2 after the sub-norm.
ggml_tensor * diff_attn(ggml_context * ctx, ggml_tensor * q, ggml_tensor * k, ggml_tensor * v, ggml_tensor * mask,
                        ggml_tensor * sub_norm, float kq_scale, const diff_attn_params * params);

// Whether diff_attn can take these tensors; beyond 8 queries ggml's own flash attention is the faster one.
bool diff_attn_supports(const ggml_tensor * q, const ggml_tensor * k, const ggml_tensor * v);
