#pragma once

// Mamba-1's causal convolution with bias and silu as one ggml custom operation.

#include "ggml.h"

// states [(d_conv - 1)*n_channels, n_slots], a channel's oldest token first; x [n_channels, n_tokens, n_seqs];
// weight [d_conv, n_channels]; bias [n_channels]; ids [n_seqs] I32, the slots. All else F32.
// Result: y as x, then the new states [(d_conv - 1)*n_channels, n_seqs], flat.
ggml_tensor * mamba_conv(ggml_context * ctx, ggml_tensor * states, ggml_tensor * x, ggml_tensor * weight, ggml_tensor * bias,
                         ggml_tensor * ids);

// Whether this processor has a kernel for these; ggml_ssm_conv does the others.
bool mamba_conv_supports(int64_t d_conv, int64_t n_channels);
