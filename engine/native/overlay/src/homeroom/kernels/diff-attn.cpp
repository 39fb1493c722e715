#include "diff-attn.h"
#include "diff-attn-kernel.h"

#include "homeroom/cpu.h"

#include <algorithm>
#include <cmath>
#include <cstring>

static constexpr int64_t CHUNK   = 1024; // cells of one partial softmax
static constexpr int64_t MAX_N_Q = 8;

static const diff_attn_kernel * kernel_here() {
    static const homeroom::form<diff_attn_kernel> forms[] = {
        { homeroom::isa::scalar, &diff_attn_scalar },
#if defined(__x86_64__)
        { homeroom::isa::avx2,   &diff_attn_avx2 },
        { homeroom::isa::avx512, &diff_attn_avx512 },
#endif
    };
    static const diff_attn_kernel * const best = homeroom::best(forms, "HOMEROOM_ATTENTION_KERNEL");
    return best;
}

static kv_type kv_type_of(const ggml_tensor * kv) {
    return kv->type == GGML_TYPE_F16 ? kv_type::f16 : kv->type == GGML_TYPE_Q8_0 ? kv_type::q8_0 : kv_type::f32;
}

bool diff_attn_supports(const ggml_tensor * q, const ggml_tensor * k, const ggml_tensor * v) {
    const bool type = k->type == GGML_TYPE_F32 || k->type == GGML_TYPE_F16 || k->type == GGML_TYPE_Q8_0;
    const bool size = q->ne[0] % 16 == 0 && q->ne[0] <= 128;
    return kernel_here() && type && size && k->type == v->type && k->ne[3] == 1 && q->ne[2] <= MAX_N_Q;
}

// dst [2*head_dim + PARTIAL_EXTRA, 2r, n_q, n_chunks*n_pairs]; src: q, k, v, mask; userdata: kq_scale by its bits
static void compute_partials(ggml_tensor * dst, int ith, int nth, void * userdata) {
    const ggml_tensor * q = dst->src[0], * k = dst->src[1], * v = dst->src[2], * mask = dst->src[3];

    const int64_t n_kv     = k->ne[2];
    const int64_t n_chunks = (n_kv + CHUNK - 1)/CHUNK;
    const int64_t n_pairs  = k->ne[1]/2;

    diff_attn_chunk chunk;
    chunk.head_dim       = q->ne[0];
    chunk.n_heads        = dst->ne[1];
    chunk.n_q            = q->ne[2];
    chunk.q_head_stride  = q->nb[1]/sizeof(float);
    chunk.q_stride       = q->nb[2]/sizeof(float);
    chunk.type           = kv_type_of(k);
    chunk.k_stride       = k->nb[2];
    chunk.v_stride       = v->nb[2];
    chunk.mask_stride    = mask->nb[1];
    chunk.mask_is_f16    = mask->type == GGML_TYPE_F16;
    chunk.partial_stride = dst->nb[2]/sizeof(float);
    const uint32_t scale_bits = (uint32_t) (uintptr_t) userdata;
    std::memcpy(&chunk.kq_scale, &scale_bits, sizeof(float));

    for (int64_t task = ith; task < n_chunks*n_pairs; task += nth) {
        const int64_t pair = task % n_pairs, c0 = task/n_pairs*CHUNK;
        chunk.n_cells = std::min(CHUNK, n_kv - c0);
        chunk.q       = (const float *) ((const char *) q->data + pair*chunk.n_heads*q->nb[1]);
        chunk.k       = (const char *) k->data + 2*pair*k->nb[1] + c0*k->nb[2];
        chunk.v       = (const char *) v->data + 2*pair*v->nb[1] + c0*v->nb[2];
        chunk.mask    = (const char *) mask->data + c0*mask->nb[0];
        chunk.partial = (float *) ((char *) dst->data + task*dst->nb[3]);
        kernel_here()->attend(chunk);
    }
}

// dst [2*head_dim, n_head/2, n_q]; src: partials, sub_norm; userdata: diff_attn_params
static void merge_partials(ggml_tensor * dst, int ith, int nth, void * userdata) {
    const ggml_tensor * partials = dst->src[0], * sub_norm = dst->src[1];
    const auto * params = (const diff_attn_params *) userdata;

    const int64_t d_pair   = dst->ne[0];
    const int64_t r        = partials->ne[1]/2;
    const int64_t n_pairs  = dst->ne[1]/r;
    const int64_t n_chunks = partials->ne[3]/n_pairs;
    const float * weight   = (const float *) sub_norm->data;

    const auto partial = [&](int64_t chunk, int64_t pair, int64_t iq, int64_t head) {
        return (const float *) ((const char *) partials->data +
            (chunk*n_pairs + pair)*partials->nb[3] + iq*partials->nb[2] + head*partials->nb[1]);
    };
    // out += factor * softmax(q k) v of one query head
    const auto add = [&](float * out, float factor, int64_t pair, int64_t iq, int64_t head) {
        float top = -INFINITY, total = 0.0f;
        for (int64_t c = 0; c < n_chunks; ++c) {
            top = std::max(top, partial(c, pair, iq, head)[d_pair]);
        }
        for (int64_t c = 0; c < n_chunks; ++c) {
            const float * p = partial(c, pair, iq, head);
            total += p[d_pair + 1]*std::exp(p[d_pair] - top);
        }
        for (int64_t c = 0; c < n_chunks; ++c) {
            const float * p = partial(c, pair, iq, head);
            const float share = factor*std::exp(p[d_pair] - top)/total;
            for (int64_t j = 0; share != 0.0f && j < d_pair; ++j) {
                out[j] += share*p[j];
            }
        }
    };

    for (int64_t task = ith; task < dst->ne[1]*dst->ne[2]; task += nth) {
        const int64_t a = task % dst->ne[1], iq = task/dst->ne[1];
        float * out = (float *) ((char *) dst->data + a*dst->nb[1] + iq*dst->nb[2]);
        std::memset(out, 0, d_pair*sizeof(float));
        add(out, 1.0f, a/r, iq, a % r);
        add(out, -params->lambda, a/r, iq, r + a % r);

        float squares = 0.0f;
        for (int64_t j = 0; j < d_pair; ++j) {
            squares += out[j]*out[j];
        }
        const float scale = 1.0f/std::sqrt(squares/d_pair + params->eps);
        for (int64_t j = 0; j < d_pair; ++j) {
            out[j] *= scale*weight[j];
        }
    }
}

ggml_tensor * diff_attn(ggml_context * ctx, ggml_tensor * q, ggml_tensor * k, ggml_tensor * v, ggml_tensor * mask,
                        ggml_tensor * sub_norm, float kq_scale, const diff_attn_params * params) {
    const int64_t d_pair   = 2*q->ne[0];
    const int64_t n_pairs  = k->ne[1]/2;
    const int64_t n_chunks = (k->ne[2] + CHUNK - 1)/CHUNK;

    uint32_t scale_bits;
    std::memcpy(&scale_bits, &kq_scale, sizeof(scale_bits));

    ggml_tensor * inputs[] = { q, k, v, mask };
    ggml_tensor * partials = ggml_custom_4d(ctx, GGML_TYPE_F32, d_pair + PARTIAL_EXTRA, q->ne[1]/n_pairs, q->ne[2], n_chunks*n_pairs,
        inputs, 4, compute_partials, GGML_N_TASKS_MAX, (void *) (uintptr_t) scale_bits);

    ggml_tensor * merged[] = { partials, sub_norm };
    return ggml_custom_4d(ctx, GGML_TYPE_F32, d_pair, q->ne[1]/2, q->ne[2], 1,
        merged, 2, merge_partials, GGML_N_TASKS_MAX, const_cast<diff_attn_params *>(params));
}
