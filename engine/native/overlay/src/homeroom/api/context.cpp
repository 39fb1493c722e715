#include "homeroom.h"

#include "ggml-backend.h"
#include "ggml-cpu.h"
#include "llama-ext.h"
#include "llama-memory-hybrid-iswa.h"

#include <atomic>

// A function of the processor's backend, which may be a library of its own
static void * cpu_function(const char * name) {
    ggml_backend_dev_t device = ggml_backend_dev_by_type(GGML_BACKEND_DEVICE_TYPE_CPU);
    return device ? ggml_backend_reg_get_proc_address(ggml_backend_dev_backend_reg(device), name) : nullptr;
}

bool homeroom_abort_requested(void * flag) {
    return ((std::atomic<int32_t> *) flag)->load(std::memory_order_relaxed) != 0;
}

void homeroom_memory_breakdown(const llama_context * ctx, size_t bytes[3]) {
    bytes[0] = bytes[1] = bytes[2] = 0;
    for (const auto & [buft, part] : llama_get_memory_breakdown(ctx)) {
        bytes[0] += part.model;
        bytes[1] += part.context;
        bytes[2] += part.compute;
    }
}

ggml_threadpool_t homeroom_threads_new(int n_threads) {
    auto make = (decltype(ggml_threadpool_new) *) cpu_function("ggml_threadpool_new");
    ggml_threadpool_params params = ggml_threadpool_params_default(n_threads);
    params.poll = 0;
    return make ? make(&params) : nullptr;
}

void homeroom_threads_free(ggml_threadpool_t pool) {
    auto end = (decltype(ggml_threadpool_free) *) cpu_function("ggml_threadpool_free");
    if (end) {
        end(pool);
    }
}

void homeroom_window_forget(llama_context * ctx, llama_seq_id seq, llama_pos pos) {
    if (auto * memory = dynamic_cast<llama_memory_hybrid_iswa *>(llama_get_memory(ctx))) {
        memory->get_mem_attn()->get_swa()->seq_rm(seq, 0, pos);
    }
}
