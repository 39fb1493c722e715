// phi4flash: the file's hyperparameters and tensors. The graph is in phi4flash-graph.cpp.

#include "models.h"

// Incremented when the meaning of the tensors changes, e.g. the order of the query heads.
static constexpr uint32_t LAYOUT_VERSION = 1;

// The official module fixes the sub-norm's epsilon; it is no part of the configuration.
static constexpr float SUB_NORM_EPS = 1e-5f;

llama_model_phi4flash::mixer llama_model_phi4flash::mixer_of(int il) const {
    const int half = hparams.n_layer() / 2;
    if (il % 2 == 0) {
        return il <= half ? mixer::mamba : mixer::gmu;
    }
    return il < half ? mixer::swa : il == half + 1 ? mixer::full : mixer::cross;
}

static std::vector<float> read_diff_lambda(const gguf_context * metadata, uint32_t n_layer) {
    const int64_t key = gguf_find_key(metadata, "phi4flash.attention.diff_lambda");
    if (key < 0 || gguf_get_kv_type(metadata, key) != GGUF_TYPE_ARRAY ||
            gguf_get_arr_type(metadata, key) != GGUF_TYPE_FLOAT32 || gguf_get_arr_n(metadata, key) != n_layer) {
        throw std::runtime_error("phi4flash.attention.diff_lambda is not a float array with one value per layer");
    }
    const float * values = (const float *) gguf_get_arr_data(metadata, key);
    return { values, values + n_layer };
}

void llama_model_phi4flash::load_arch_hparams(llama_model_loader & ml) {
    const int64_t layout_key = gguf_find_key(ml.metadata, "phi4flash.layout_version");
    if (layout_key < 0 || gguf_get_kv_type(ml.metadata, layout_key) != GGUF_TYPE_UINT32) {
        throw std::runtime_error("this phi4flash file was made by another converter: convert it again");
    }
    if (gguf_get_val_u32(ml.metadata, layout_key) != LAYOUT_VERSION) {
        throw std::runtime_error("this phi4flash file has another layout version: convert it again");
    }

    ml.get_key(LLM_KV_ATTENTION_LAYERNORM_EPS,  hparams.f_norm_eps);
    ml.get_key(LLM_KV_ATTENTION_SLIDING_WINDOW, hparams.n_swa);
    ml.get_key(LLM_KV_SSM_CONV_KERNEL,          hparams.ssm_d_conv);
    ml.get_key(LLM_KV_SSM_INNER_SIZE,           hparams.ssm_d_inner);
    ml.get_key(LLM_KV_SSM_STATE_SIZE,           hparams.ssm_d_state);
    ml.get_key(LLM_KV_SSM_TIME_STEP_RANK,       hparams.ssm_dt_rank);

    const uint32_t n_layer   = hparams.n_layer();
    const uint32_t n_head    = hparams.n_head();
    const uint32_t n_head_kv = hparams.n_head_kv();
    if (n_layer % 4 != 0) {
        throw std::runtime_error("phi4flash needs a number of layers divisible by 4");
    }
    if (n_head_kv == 0 || n_head_kv % 2 != 0 || n_head % n_head_kv != 0) {
        throw std::runtime_error("phi4flash needs an even number of kv heads that divides the number of heads");
    }
    if (n_head * hparams.n_embd_head_k() != hparams.n_embd || hparams.n_embd_head_v() != hparams.n_embd_head_k()) {
        throw std::runtime_error("phi4flash needs head_dim = embedding_length / head_count for keys and values");
    }
    if (hparams.n_swa == 0 || hparams.ssm_d_conv < 2 || !hparams.ssm_d_inner || !hparams.ssm_d_state || !hparams.ssm_dt_rank) {
        throw std::runtime_error("phi4flash needs a sliding window and Mamba sizes above zero");
    }

    hparams.f_norm_rms_eps        = SUB_NORM_EPS;
    hparams.swa_type              = LLAMA_SWA_TYPE_STANDARD;
    hparams.n_layer_kv_from_start = n_layer/2 + 2;
    for (uint32_t il = 0; il < n_layer; ++il) {
        hparams.is_recr_impl[il] = mixer_of(il) == mixer::mamba;
        hparams.is_swa_impl[il]  = mixer_of(il) == mixer::swa;
    }

    for (const float lambda : read_diff_lambda(ml.metadata, n_layer)) {
        diff_attn_of.push_back({ lambda, SUB_NORM_EPS });
    }

    type = n_layer == 32 ? LLM_TYPE_3B : LLM_TYPE_UNKNOWN;
}

void llama_model_phi4flash::load_arch_tensors(llama_model_loader &) {
    LLAMA_LOAD_LOCALS;

    const int64_t d_conv  = hparams.ssm_d_conv;
    const int64_t d_inner = hparams.ssm_d_inner;
    const int64_t d_state = hparams.ssm_d_state;
    const int64_t dt_rank = hparams.ssm_dt_rank;
    const int64_t n_q     = n_embd_head_k * n_head;

    tok_embd      = create_tensor(tn(LLM_TENSOR_TOKEN_EMBD,  "weight"), {n_embd, n_vocab}, 0);
    output_norm   = create_tensor(tn(LLM_TENSOR_OUTPUT_NORM, "weight"), {n_embd}, 0);
    output_norm_b = create_tensor(tn(LLM_TENSOR_OUTPUT_NORM, "bias"),   {n_embd}, 0);
    output        = create_tensor(tn(LLM_TENSOR_OUTPUT,      "weight"), {n_embd, n_vocab}, TENSOR_NOT_REQUIRED);
    if (output == nullptr) { // tied
        output = create_tensor(tn(LLM_TENSOR_TOKEN_EMBD, "weight"), {n_embd, n_vocab}, TENSOR_DUPLICATED);
    }

    for (int il = 0; il < n_layer; ++il) {
        auto & layer = layers[il];

        layer.attn_norm   = create_tensor(tn(LLM_TENSOR_ATTN_NORM, "weight", il), {n_embd}, 0);
        layer.attn_norm_b = create_tensor(tn(LLM_TENSOR_ATTN_NORM, "bias",   il), {n_embd}, 0);
        layer.ffn_norm    = create_tensor(tn(LLM_TENSOR_FFN_NORM,  "weight", il), {n_embd}, 0);
        layer.ffn_norm_b  = create_tensor(tn(LLM_TENSOR_FFN_NORM,  "bias",   il), {n_embd}, 0);
        layer.ffn_up      = create_tensor(tn(LLM_TENSOR_FFN_UP,    "weight", il), {n_embd, 2*n_ff}, 0); // gate | up
        layer.ffn_down    = create_tensor(tn(LLM_TENSOR_FFN_DOWN,  "weight", il), {n_ff, n_embd}, 0);

        switch (mixer_of(il)) {
            case mixer::mamba:
                layer.ssm_in       = create_tensor(tn(LLM_TENSOR_SSM_IN,     "weight", il), {n_embd, 2*d_inner}, 0); // x | z
                layer.ssm_conv1d   = create_tensor(tn(LLM_TENSOR_SSM_CONV1D, "weight", il), {d_conv, d_inner}, 0);
                layer.ssm_conv1d_b = create_tensor(tn(LLM_TENSOR_SSM_CONV1D, "bias",   il), {d_inner}, 0);
                layer.ssm_x        = create_tensor(tn(LLM_TENSOR_SSM_X,      "weight", il), {d_inner, dt_rank + 2*d_state}, 0); // dt | B | C
                layer.ssm_dt       = create_tensor(tn(LLM_TENSOR_SSM_DT,     "weight", il), {dt_rank, d_inner}, 0);
                layer.ssm_dt_b     = create_tensor(tn(LLM_TENSOR_SSM_DT,     "bias",   il), {d_inner}, 0);
                layer.ssm_a        = create_tensor(tn(LLM_TENSOR_SSM_A,                il), {d_state, d_inner}, 0);
                layer.ssm_d        = create_tensor(tn(LLM_TENSOR_SSM_D,                il), {d_inner}, 0);
                layer.ssm_out      = create_tensor(tn(LLM_TENSOR_SSM_OUT,    "weight", il), {d_inner, n_embd}, 0);
                break;
            case mixer::gmu:
                layer.ssm_in  = create_tensor(tn(LLM_TENSOR_SSM_IN,  "weight", il), {n_embd, d_inner}, 0);
                layer.ssm_out = create_tensor(tn(LLM_TENSOR_SSM_OUT, "weight", il), {d_inner, n_embd}, 0);
                break;
            case mixer::swa:
            case mixer::full:
                layer.wqkv   = create_tensor(tn(LLM_TENSOR_ATTN_QKV, "weight", il), {n_embd, n_q + 2*n_embd_gqa}, 0);
                layer.wqkv_b = create_tensor(tn(LLM_TENSOR_ATTN_QKV, "bias",   il), {n_q + 2*n_embd_gqa}, 0);
                break;
            case mixer::cross:
                layer.wq   = create_tensor(tn(LLM_TENSOR_ATTN_Q, "weight", il), {n_embd, n_q}, 0);
                layer.wq_b = create_tensor(tn(LLM_TENSOR_ATTN_Q, "bias",   il), {n_q}, 0);
                break;
        }
        if (il % 2 == 1) {
            layer.attn_sub_norm = create_tensor(tn(LLM_TENSOR_ATTN_SUB_NORM, "weight", il), {2*n_embd_head_v}, 0); // times 1 - lambda_init
            layer.wo            = create_tensor(tn(LLM_TENSOR_ATTN_OUT,      "weight", il), {n_q, n_embd}, 0);
            layer.wo_b          = create_tensor(tn(LLM_TENSOR_ATTN_OUT,      "bias",   il), {n_embd}, 0);
        }
    }
}
