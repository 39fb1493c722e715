#include "mamba-conv.h"
#include "mamba-kernels.h"

#include "../api/homeroom.h"

constexpr int64_t BLOCK_CHANNELS = 16; // those of the widest kernel

bool mamba_conv_supports(int64_t d_conv, int64_t n_channels) {
    return mamba_kernels_here() && d_conv <= MAMBA_MAX_CONV && n_channels % BLOCK_CHANNELS == 0;
}

static void compute_conv(ggml_tensor * dst, int ith, int nth, void *) {
    const ggml_tensor * states = dst->src[0], * x = dst->src[1], * weight = dst->src[2], * bias = dst->src[3], * ids = dst->src[4];

    const int64_t n_channels = x->ne[0], n_tokens = x->ne[1], n_seqs = x->ne[2], row = states->ne[0];
    const int64_t n_blocks = n_channels/BLOCK_CHANNELS;

    mamba_conv_chunk chunk;
    chunk.first    = n_blocks*ith/nth*BLOCK_CHANNELS;
    chunk.last     = n_blocks*(ith + 1)/nth*BLOCK_CHANNELS;
    chunk.d_conv   = weight->ne[0];
    chunk.n_tokens = n_tokens;
    chunk.weight   = (const float *) weight->data;
    chunk.bias     = (const float *) bias->data;
    chunk.x_stride = x->nb[1]/sizeof(float);
    chunk.y_stride = n_channels;

    for (int64_t seq = 0; seq < n_seqs; ++seq) {
        const int32_t slot = ((const int32_t *) ids->data)[seq];
        chunk.x         = (const float *) ((const char *) x->data + seq*x->nb[2]);
        chunk.state_in  = (const float *) ((const char *) states->data + slot*states->nb[1]);
        chunk.y         = (float *) dst->data + seq*n_tokens*n_channels;
        chunk.state_out = (float *) dst->data + n_seqs*n_tokens*n_channels + seq*row;
        mamba_kernels_here()->conv(chunk);
    }
}

ggml_tensor * mamba_conv(ggml_context * ctx, ggml_tensor * states, ggml_tensor * x, ggml_tensor * weight, ggml_tensor * bias,
                         ggml_tensor * ids) {
    ggml_tensor * inputs[] = { states, x, weight, bias, ids };
    const int64_t n = ggml_nelements(x) + states->ne[0]*x->ne[2];
    return ggml_custom_4d(ctx, GGML_TYPE_F32, n, 1, 1, 1, inputs, 5, compute_conv, GGML_N_TASKS_MAX, nullptr);
}

bool homeroom_mamba_conv(
        const char * kernel, int64_t d_conv, int64_t n_channels, int64_t n_tokens, const float * x, const float * weight,
        const float * bias, const float * state_in, float * state_out, float * y) {
    const mamba_kernels * kernels = mamba_kernels_named(kernel);
    if (!kernels) {
        return false;
    }
    const auto stride = (size_t) n_channels;
    kernels->conv({ 0, n_channels, d_conv, n_tokens, x, weight, bias, stride, state_in, state_out, y, stride });
    return true;
}
