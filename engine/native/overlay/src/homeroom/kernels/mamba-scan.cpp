#include "mamba-scan.h"
#include "mamba-kernels.h"

#include <algorithm>

bool mamba_scan_supports(int64_t n_state) {
    const mamba_kernels * kernels = mamba_kernels_here();
    return kernels && n_state % kernels->lanes == 0 && n_state <= MAMBA_MAX_STATE;
}

static void compute_scan(ggml_tensor * dst, int ith, int nth, void *) {
    const ggml_tensor * states = dst->src[0], * x = dst->src[1], * dt = dst->src[2], * A = dst->src[3];
    const ggml_tensor * B = dst->src[4], * C = dst->src[5], * ids = dst->src[6];

    const int64_t n_channels = x->ne[0], n_tokens = x->ne[1], n_seqs = x->ne[2], n_state = states->ne[0];
    const int64_t n_blocks = (n_channels + 15)/16;

    mamba_scan_chunk chunk;
    chunk.first     = n_blocks*ith/nth*16;
    chunk.last      = std::min(n_blocks*(ith + 1)/nth*16, n_channels);
    chunk.n_state   = n_state;
    chunk.n_tokens  = n_tokens;
    chunk.A         = (const float *) A->data;
    chunk.x_stride  = x->nb[1]/sizeof(float);
    chunk.dt_stride = dt->nb[1]/sizeof(float);
    chunk.bc_stride = B->nb[2]/sizeof(float);
    chunk.y_stride  = n_channels;

    for (int64_t seq = 0; seq < n_seqs; ++seq) {
        const int32_t slot = ((const int32_t *) ids->data)[seq];
        chunk.x         = (const float *) ((const char *) x->data + seq*x->nb[2]);
        chunk.dt        = (const float *) ((const char *) dt->data + seq*dt->nb[2]);
        chunk.B         = (const float *) ((const char *) B->data + seq*B->nb[3]);
        chunk.C         = (const float *) ((const char *) C->data + seq*C->nb[3]);
        chunk.state_in  = (const float *) ((const char *) states->data + slot*states->nb[3]);
        chunk.y         = (float *) dst->data + seq*n_tokens*n_channels;
        chunk.state_out = (float *) dst->data + n_seqs*n_tokens*n_channels + seq*n_channels*n_state;
        mamba_kernels_here()->scan(chunk);
    }
}

ggml_tensor * mamba_scan(ggml_context * ctx, ggml_tensor * states, ggml_tensor * x, ggml_tensor * dt, ggml_tensor * A,
                         ggml_tensor * B, ggml_tensor * C, ggml_tensor * ids) {
    ggml_tensor * inputs[] = { states, x, dt, A, B, C, ids };
    const int64_t n = ggml_nelements(x) + states->ne[0]*x->ne[0]*x->ne[2];
    return ggml_custom_4d(ctx, GGML_TYPE_F32, n, 1, 1, 1, inputs, 7, compute_scan, GGML_N_TASKS_MAX, nullptr);
}
