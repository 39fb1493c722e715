// C functions that our Python needs and llama.h does not have. They lie here because src/models is globbed.

#include "llama.h"
#include "../llama-ext.h"
#include "../llama-memory-hybrid-iswa.h"

#include <atomic>

extern "C" {

// An abort callback that never enters Python: `flag` is an int32 that the caller sets to stop a decode.
LLAMA_API bool homeroom_abort_requested(void * flag) {
    return ((std::atomic<int32_t> *) flag)->load(std::memory_order_relaxed) != 0;
}

// Bytes of a context's model buffers, caches and compute buffers, in this order. Also valid without allocation.
LLAMA_API void homeroom_memory_breakdown(const llama_context * ctx, size_t bytes[3]) {
    bytes[0] = bytes[1] = bytes[2] = 0;
    for (const auto & [buft, part] : llama_get_memory_breakdown(ctx)) {
        bytes[0] += part.model;
        bytes[1] += part.context;
        bytes[2] += part.compute;
    }
}

// Frees sequence `seq`'s cells before position `pos` in the sliding-window cache alone. llama.cpp overwrites a cell
// that has left the window only when it belongs to a single sequence: a shared prompt would block it for good.
LLAMA_API void homeroom_window_forget(llama_context * ctx, llama_seq_id seq, llama_pos pos) {
    if (auto * memory = dynamic_cast<llama_memory_hybrid_iswa *>(llama_get_memory(ctx))) {
        memory->get_mem_attn()->get_swa()->seq_rm(seq, 0, pos);
    }
}

}
