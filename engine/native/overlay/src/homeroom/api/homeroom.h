#pragma once

// The C functions that our Python calls (engine/llama/library.py) and llama.h does not have.

#include "llama.h"

extern "C" {

// context.cpp

// An abort callback that never enters Python: `flag` is an int32 that the caller sets to stop a decode.
LLAMA_API bool homeroom_abort_requested(void * flag);

// Bytes of a context's model buffers, caches and compute buffers, in this order. Also valid without allocation.
LLAMA_API void homeroom_memory_breakdown(const llama_context * ctx, size_t bytes[3]);

// A pool of threads that sleep between graphs; nullptr when it cannot be made. ggml would otherwise start and end
// its threads for every token.
LLAMA_API ggml_threadpool_t homeroom_threads_new(int n_threads);
LLAMA_API void homeroom_threads_free(ggml_threadpool_t pool);

// Frees sequence `seq`'s cells before position `pos` in the sliding-window cache alone. llama.cpp overwrites a cell
// that has left the window only when it belongs to a single sequence: a shared prompt would block it for good.
LLAMA_API void homeroom_window_forget(llama_context * ctx, llama_seq_id seq, llama_pos pos);

// quantize.cpp

// Begins to quantise; the buffers must live until homeroom_quantize_wait. A row is a whole number of blocks.
LLAMA_API void * homeroom_quantize_start(
        int source_type, const void * source, int type, void * out,
        int64_t n_rows, int64_t n_per_row, const float * imatrix, int n_threads);

// Helps until all rows are done and frees the job. The largest magnitude of the source: infinite or NaN if one is there.
LLAMA_API float homeroom_quantize_wait(void * quantize);

// Whether every scale and plain value of stored rows is finite.
LLAMA_API bool homeroom_all_finite(int type, const void * stored, size_t n_bytes);

// activations.cpp

LLAMA_API void * homeroom_activations_new(void);
LLAMA_API void homeroom_activations_free(void * collected);

// llama.cpp's cb_eval: sees every product of a weight matrix with float32 rows.
LLAMA_API bool homeroom_activations_collect(ggml_tensor * t, bool ask, void * collected);

// Calls `visit` for each weight: its name, the sums [n_columns] and the number of rows they are of.
LLAMA_API void homeroom_activations_visit(
        const void * collected, void (*visit)(const char * name, const double * sums, int64_t n_columns, int64_t n_rows));

// ../kernels/mamba-conv.cpp

// One sequence through the kernel called `kernel`, for its test; false where there is none of that name.
LLAMA_API bool homeroom_mamba_conv(
        const char * kernel, int64_t d_conv, int64_t n_channels, int64_t n_tokens, const float * x, const float * weight,
        const float * bias, const float * state_in, float * state_out, float * y);

}
