#pragma once

// SambaY decoder (Phi-4-mini-flash-reasoning): Mamba-1, sliding-window and full differential attention in the
// first half; cross attention on one shared K/V cache and gated memory units in the second (arXiv 2507.06607).

#include "homeroom/kernels/diff-attn.h"
#include "llama-model.h"

#include <vector>

struct llama_model_phi4flash : public llama_model_base {
    llama_model_phi4flash(const struct llama_model_params & params) : llama_model_base(params) {}
    void load_arch_hparams(llama_model_loader & ml) override;
    void load_arch_tensors(llama_model_loader & ml) override;

    enum class mixer {
        mamba, // even layers up to n_layer/2; the last of them also emits the GMU memory
        swa,   // odd layers below n_layer/2
        full,  // layer n_layer/2 + 1, the only one whose K/V outlive the window
        gmu,   // even layers above n_layer/2
        cross, // odd layers above n_layer/2 + 1: queries only
    };

    mixer mixer_of(int il) const;

    std::vector<diff_attn_params> diff_attn_of; // [n_layer]; lambda is 0 where a layer has no attention

    struct graph;

    std::unique_ptr<llm_graph_context> build_arch_graph(const llm_graph_params & params) const override;
};
