#pragma once

// Mamba-1's selective scan as a ggml custom operation, with a vector exponential; same result as ggml_ssm_scan.

#include "ggml.h"

// states [n_state, 1, n_channels, n_slots]; x [n_channels, n_tokens, n_seqs] and dt the same, before its softplus;
// A [n_state, n_channels]; B, C [n_state, 1, n_tokens, n_seqs]; ids [n_seqs] I32, the slots. All else F32.
// Result: y as x, then the new states [n_state, n_channels, n_seqs], flat.
ggml_tensor * mamba_scan(ggml_context * ctx, ggml_tensor * states, ggml_tensor * x, ggml_tensor * dt, ggml_tensor * A,
                         ggml_tensor * B, ggml_tensor * C, ggml_tensor * ids);

// Whether this processor has a kernel for `n_state`; ggml_ssm_scan does the others.
bool mamba_scan_supports(int64_t n_state);
