// phi4flash: the graph of one batch, a function for each block.

#include "models.h"

#include "homeroom/kernels/mamba-conv.h"
#include "homeroom/kernels/mamba-scan.h"

#include "llama-kv-cache-iswa.h"
#include "llama-memory-hybrid-iswa.h"
#include "llama-memory-recurrent.h"

struct llama_model_phi4flash::graph : public llm_graph_context {
    graph(const llama_model_phi4flash & model, const llm_graph_params & params);

    // Where the cross layers find what the first half left them; only the rows of output tokens after the cut.
    struct shared {
        ggml_tensor * memory  = nullptr; // [d_inner, n_tokens], layer n_layer/2
        ggml_tensor * kq_mask = nullptr; // [n_kv, n_tokens, 1, n_stream], layer n_layer/2 + 1
    };

    ggml_tensor * build_mamba(llm_graph_input_rs * inp, ggml_tensor * cur, ggml_tensor ** memory, int il);
    ggml_tensor * build_conv(llm_graph_input_rs * inp, ggml_tensor * x, int il);
    ggml_tensor * build_gmu(ggml_tensor * cur, ggml_tensor * memory, int il);
    ggml_tensor * build_mlp(ggml_tensor * cur, int il);

    void          store_kv(llm_graph_input_attn_kv_iswa * inp, ggml_tensor * qkv, int il);
    ggml_tensor * queries(ggml_tensor * q_or_qkv);
    ggml_tensor * build_diff_attn(llm_graph_input_attn_kv_iswa * inp, ggml_tensor * q, ggml_tensor * kq_mask, int il_kv, int il);
    ggml_tensor * attend(ggml_tensor * q, ggml_tensor * k, ggml_tensor * v, ggml_tensor * kq_mask, float kq_scale, int il);

    const llama_model_phi4flash & model;
};

std::unique_ptr<llm_graph_context> llama_model_phi4flash::build_arch_graph(const llm_graph_params & params) const {
    return std::make_unique<graph>(*this, params);
}

llama_model_phi4flash::graph::graph(const llama_model_phi4flash & model, const llm_graph_params & params) :
    llm_graph_context(params), model(model) {
    const int il_full = n_layer/2 + 1;

    ggml_tensor * inpL = build_inp_embd(model.tok_embd); // [n_embd, n_tokens]

    auto * inp      = build_inp_mem_hybrid_iswa();
    auto * inp_attn = inp->get_attn();

    ggml_tensor * inp_out_ids = build_inp_out_ids();

    shared sh;
    sh.kq_mask = inp_attn->get_kq_mask();

    // From the full layer's queries on, only tokens whose logits are wanted matter (YOCO). Streams of an un-unified
    // cache have their own masks, whose rows one index list cannot select: there the cut waits for the last layer.
    const bool cut_early = sh.kq_mask->ne[3] == 1;

    for (int il = 0; il < n_layer; ++il) {
        const auto & layer = model.layers[il];

        ggml_tensor * cur = build_norm(inpL, layer.attn_norm, layer.attn_norm_b, LLM_NORM, il);
        cb(cur, "attn_norm", il);

        switch (model.mixer_of(il)) {
            case mixer::mamba:
                cur = build_mamba(inp->get_recr(), cur, il == n_layer/2 ? &sh.memory : nullptr, il);
                break;
            case mixer::swa: {
                ggml_tensor * qkv = ggml_add(ctx0, build_lora_mm(layer.wqkv, cur), layer.wqkv_b); // [n_q + 2*n_embd_gqa, n_tokens]
                store_kv(inp_attn, qkv, il);
                cur = build_diff_attn(inp_attn, queries(qkv), inp_attn->get_kq_mask_swa(), il, il);
            } break;
            case mixer::full: {
                ggml_tensor * qkv = ggml_add(ctx0, build_lora_mm(layer.wqkv, cur), layer.wqkv_b);
                store_kv(inp_attn, qkv, il);
                if (cut_early) {
                    qkv       = ggml_get_rows(ctx0, qkv, inp_out_ids);
                    inpL      = ggml_get_rows(ctx0, inpL, inp_out_ids);
                    sh.memory = ggml_get_rows(ctx0, sh.memory, inp_out_ids);
                    sh.kq_mask = ggml_get_rows(ctx0, sh.kq_mask, inp_out_ids); // F32
                }
                cur = build_diff_attn(inp_attn, queries(qkv), sh.kq_mask, il_full, il);
            } break;
            case mixer::gmu:
                cur = build_gmu(cur, sh.memory, il);
                break;
            case mixer::cross: {
                ggml_tensor * q = ggml_add(ctx0, build_lora_mm(layer.wq, cur), layer.wq_b);
                cur = build_diff_attn(inp_attn, queries(q), sh.kq_mask, il_full, il);
            } break;
        }
        cb(cur, "mix", il);

        ggml_tensor * mlp_inp = ggml_add(ctx0, inpL, cur);

        cur = build_norm(mlp_inp, layer.ffn_norm, layer.ffn_norm_b, LLM_NORM, il);
        cb(cur, "ffn_norm", il);
        cur = build_mlp(cur, il);
        cb(cur, "mlp", il);

        cur = ggml_add(ctx0, mlp_inp, cur);
        cur = build_cvec(cur, il);
        cb(cur, "l_out", il);

        inpL = cur;
    }

    ggml_tensor * cur = cut_early ? inpL : ggml_get_rows(ctx0, inpL, inp_out_ids);

    cur = build_norm(cur, model.output_norm, model.output_norm_b, LLM_NORM, -1);
    cb(cur, "result_norm", -1);
    res->t_embd = cur;

    cur = build_lora_mm(model.output, cur); // [n_vocab, n_outputs]
    cb(cur, "result_output", -1);
    res->t_logits = cur;

    ggml_build_forward_expand(gf, cur);
}

// Mamba-1. With `memory`, also hands out the scan's output (D skip included, before the gate) for the GMUs.
ggml_tensor * llama_model_phi4flash::graph::build_mamba(llm_graph_input_rs * inp, ggml_tensor * cur, ggml_tensor ** memory, int il) {
    const auto & layer = model.layers[il];
    const auto * rs    = inp->mctx;

    const int64_t d_inner = hparams.ssm_d_inner;
    const int64_t d_state = hparams.ssm_d_state;
    const int64_t dt_rank = hparams.ssm_dt_rank;
    const int64_t n_seqs  = ubatch.n_seqs;
    const int64_t n_t     = ubatch.n_seq_tokens;

    GGML_ASSERT(ubatch.equal_seqs() && ubatch.n_tokens == n_t*n_seqs);

    ggml_tensor * ssm_states = rs->get_s_l(il);
    const size_t  ssm_row    = d_state*d_inner*ggml_element_size(ssm_states);

    ggml_tensor * xz = build_lora_mm(layer.ssm_in, cur);              // [2*d_inner, n_tokens]
    xz = ggml_reshape_3d(ctx0, xz, 2*d_inner, n_t, n_seqs);
    ggml_tensor * x = ggml_view_3d(ctx0, xz, d_inner, n_t, n_seqs, xz->nb[1], xz->nb[2], 0);
    ggml_tensor * z = ggml_view_3d(ctx0, xz, d_inner, n_t, n_seqs, xz->nb[1], xz->nb[2], d_inner*ggml_element_size(xz));

    ggml_tensor * u = build_conv(inp, x, il);
    cb(u, "conv", il);

    // the step dt and the input and output maps B, C depend on the token
    ggml_tensor * x_db = build_lora_mm(layer.ssm_x, u);               // [dt_rank + 2*d_state, n_t, n_seqs]
    const size_t  es   = ggml_element_size(x_db);
    ggml_tensor * dt   = ggml_view_3d(ctx0, x_db, dt_rank, n_t, n_seqs, x_db->nb[1], x_db->nb[2], 0);
    ggml_tensor * B    = ggml_view_4d(ctx0, x_db, d_state, 1, n_t, n_seqs, d_state*es, x_db->nb[1], x_db->nb[2], dt_rank*es);
    ggml_tensor * C    = ggml_view_4d(ctx0, x_db, d_state, 1, n_t, n_seqs, d_state*es, x_db->nb[1], x_db->nb[2], (dt_rank + d_state)*es);
    dt = ggml_add(ctx0, build_lora_mm(layer.ssm_dt, ggml_cont(ctx0, dt)), layer.ssm_dt_b); // [d_inner, n_t, n_seqs], the scan takes its softplus

    // the scan reads each sequence's state in place, by index
    const auto scan = [&](ggml_context * ctx, ggml_tensor * states, ggml_tensor * ids) {
        ggml_tensor * s  = ggml_reshape_4d(ctx, states, d_state, 1, d_inner, rs->get_size());
        if (mamba_scan_supports(d_state)) {
            return mamba_scan(ctx, s, u, dt, layer.ssm_a, B, C, ids);
        }
        ggml_tensor * u4 = ggml_reshape_4d(ctx, u, 1, d_inner, n_t, n_seqs);
        return ggml_ssm_scan(ctx, s, u4, dt, layer.ssm_a, B, C, ids, /*K=*/1);
    };
    ggml_tensor * y_s = build_rs(inp, ssm_states, hparams.n_embd_s(), n_seqs, scan); // y, then the new states

    ggml_build_forward_expand(gf, ggml_cpy(ctx0,
        ggml_view_1d(ctx0, y_s, d_state*d_inner*n_seqs, ggml_nbytes(u)),
        ggml_view_1d(ctx0, ssm_states, d_state*d_inner*n_seqs, rs->get_head()*ssm_row)));

    ggml_tensor * y = ggml_view_3d(ctx0, y_s, d_inner, n_t, n_seqs, u->nb[1], u->nb[2], 0);
    y = ggml_add(ctx0, y, ggml_mul(ctx0, u, layer.ssm_d));

    if (memory) {
        *memory = ggml_reshape_2d(ctx0, y, d_inner, n_tokens);
        cb(*memory, "memory", il);
    }

    cur = ggml_swiglu_split(ctx0, z, y);                              // silu(z) * y
    cur = build_lora_mm(layer.ssm_out, cur);
    return ggml_reshape_2d(ctx0, cur, n_embd, n_tokens);
}

// silu of the causal convolution over each channel's last d_conv tokens, the oldest of them from the state
// x [d_inner, n_t, n_seqs] -> the same
ggml_tensor * llama_model_phi4flash::graph::build_conv(llm_graph_input_rs * inp, ggml_tensor * x, int il) {
    const auto & layer = model.layers[il];
    const auto * rs    = inp->mctx;

    const int64_t n_past  = hparams.ssm_d_conv - 1;
    const int64_t d_inner = x->ne[0], n_t = x->ne[1], n_seqs = x->ne[2];

    ggml_tensor * states = rs->get_r_l(il);
    ggml_tensor * kept   = ggml_view_1d(ctx0, states, n_past*d_inner*n_seqs,
        rs->get_head()*n_past*d_inner*ggml_element_size(states));

    if (mamba_conv_supports(hparams.ssm_d_conv, d_inner)) {
        const auto conv = [&](ggml_context * ctx, ggml_tensor * all, ggml_tensor * ids) {
            return mamba_conv(ctx, all, x, layer.ssm_conv1d, layer.ssm_conv1d_b, ids);
        };
        ggml_tensor * u_s = build_rs(inp, states, hparams.n_embd_r(), n_seqs, conv); // u, then the new states
        const size_t  row = d_inner*ggml_element_size(u_s);
        ggml_build_forward_expand(gf, ggml_cpy(ctx0,
            ggml_view_1d(ctx0, u_s, n_past*d_inner*n_seqs, row*n_t*n_seqs), kept));
        return ggml_view_3d(ctx0, u_s, d_inner, n_t, n_seqs, row, row*n_t, 0);
    }

    ggml_tensor * conv = build_rs(inp, states, hparams.n_embd_r(), n_seqs);
    conv = ggml_reshape_3d(ctx0, conv, n_past, d_inner, n_seqs);
    conv = ggml_concat(ctx0, conv, ggml_transpose(ctx0, x), 0);       // [n_past + n_t, d_inner, n_seqs]

    ggml_tensor * last = ggml_view_3d(ctx0, conv, n_past, d_inner, n_seqs, conv->nb[1], conv->nb[2], n_t*conv->nb[0]);
    ggml_build_forward_expand(gf, ggml_cpy(ctx0, last, kept));

    ggml_tensor * u = ggml_ssm_conv(ctx0, conv, layer.ssm_conv1d);
    return ggml_silu(ctx0, ggml_add(ctx0, u, layer.ssm_conv1d_b));
}

// Gated memory unit: no state of its own, the same token's memory under this layer's gate.
ggml_tensor * llama_model_phi4flash::graph::build_gmu(ggml_tensor * cur, ggml_tensor * memory, int il) {
    const auto & layer = model.layers[il];

    ggml_tensor * gate = build_lora_mm(layer.ssm_in, cur);            // [d_inner, n_outputs]
    return build_lora_mm(layer.ssm_out, ggml_swiglu_split(ctx0, gate, memory));
}

ggml_tensor * llama_model_phi4flash::graph::build_mlp(ggml_tensor * cur, int il) {
    const auto & layer = model.layers[il];

    ggml_tensor * gate_up = build_lora_mm(layer.ffn_up, cur);         // [2*n_ff, n_outputs]
    return build_lora_mm(layer.ffn_down, ggml_swiglu(ctx0, gate_up));
}

void llama_model_phi4flash::graph::store_kv(llm_graph_input_attn_kv_iswa * inp, ggml_tensor * qkv, int il) {
    const bool   is_swa = hparams.is_swa(il);
    const auto * kv     = is_swa ? inp->mctx->get_swa() : inp->mctx->get_base();

    const size_t es = ggml_element_size(qkv);
    const size_t q_end = n_embd_head_k*n_head*es;
    ggml_tensor * k = ggml_view_3d(ctx0, qkv, n_embd_head_k, n_head_kv, n_tokens, n_embd_head_k*es, qkv->nb[1], q_end);
    ggml_tensor * v = ggml_view_3d(ctx0, qkv, n_embd_head_v, n_head_kv, n_tokens, n_embd_head_v*es, qkv->nb[1], q_end + n_embd_k_gqa*es);
    cb(k, "k", il);
    cb(v, "v", il);

    ggml_build_forward_expand(gf, kv->cpy_k(ctx0, k, is_swa ? inp->get_k_idxs_swa() : inp->get_k_idxs(), il));
    ggml_build_forward_expand(gf, kv->cpy_v(ctx0, v, is_swa ? inp->get_v_idxs_swa() : inp->get_v_idxs(), il));
}

ggml_tensor * llama_model_phi4flash::graph::queries(ggml_tensor * q_or_qkv) {
    const size_t es = ggml_element_size(q_or_qkv);
    return ggml_view_3d(ctx0, q_or_qkv, n_embd_head_k, n_head, q_or_qkv->ne[1], n_embd_head_k*es, q_or_qkv->nb[1], 0);
}

// Differential attention (arXiv 2410.05258) in one call: the converter put the first softmax's query heads before
// the second's inside each block of 2r heads (r = n_head/n_head_kv), so plain grouped-query indexing pairs them
// with their keys, and both read the pair's two values side by side.
ggml_tensor * llama_model_phi4flash::graph::build_diff_attn(
        llm_graph_input_attn_kv_iswa * inp, ggml_tensor * q, ggml_tensor * kq_mask, int il_kv, int il) {
    const auto & layer = model.layers[il];
    const auto * kv    = hparams.is_swa(il_kv) ? inp->mctx->get_swa() : inp->mctx->get_base();

    const int64_t d_pair   = 2*n_embd_head_v;
    const int64_t n_pairs  = n_head_kv/2;
    const int64_t n_q      = q->ne[2];
    const float   kq_scale = 1.0f/sqrtf(float(n_embd_head_k));

    ggml_tensor * k = kv->get_k(ctx0, il_kv);
    ggml_tensor * v = kv->get_v(ctx0, il_kv);

    if (cparams.flash_attn && diff_attn_supports(q, k, v)) {
        ggml_tensor * core = diff_attn(ctx0, q, k, v, kq_mask, layer.attn_sub_norm, kq_scale, &model.diff_attn_of[il]);
        core = ggml_reshape_2d(ctx0, core, d_pair*n_head/2, n_q);
        cb(core, "attn_core", il);
        return ggml_add(ctx0, build_lora_mm(layer.wo, core), layer.wo_b);
    }

    ggml_tensor * cur = attend(q, k, v, kq_mask, kq_scale, il); // [d_pair, n_head, n_q]

    const int64_t half_block = d_pair*n_head/n_head_kv; // the values of r heads
    const size_t  es         = ggml_element_size(cur);
    ggml_tensor * a1 = ggml_view_3d(ctx0, cur, half_block, n_pairs, n_q, 2*half_block*es, cur->nb[2], 0);
    ggml_tensor * a2 = ggml_view_3d(ctx0, cur, half_block, n_pairs, n_q, 2*half_block*es, cur->nb[2], half_block*es);

    cur = ggml_sub(ctx0, a1, ggml_scale(ctx0, ggml_cont(ctx0, a2), model.diff_attn_of[il].lambda));
    cur = ggml_reshape_3d(ctx0, cur, d_pair, n_head/2, n_q);
    cur = build_norm(cur, layer.attn_sub_norm, nullptr, LLM_NORM_RMS, il);
    cur = ggml_reshape_2d(ctx0, cur, d_pair*n_head/2, n_q);
    cb(cur, "attn_core", il);

    return ggml_add(ctx0, build_lora_mm(layer.wo, cur), layer.wo_b);
}

// softmax(q k / sqrt(head_dim)) [v v'] for every query head -> [2*head_dim, n_head, n_q]
// k [head_dim, n_head_kv, n_kv, n_stream]; v the same, or with head_dim and n_kv exchanged (flash attention off)
ggml_tensor * llama_model_phi4flash::graph::attend(
        ggml_tensor * q, ggml_tensor * k, ggml_tensor * v, ggml_tensor * kq_mask, float kq_scale, int il) {
    const int64_t d_pair   = 2*n_embd_head_v;
    const int64_t n_pairs  = n_head_kv/2;
    const int64_t n_kv     = k->ne[2];
    const int64_t n_stream = k->ne[3];
    const int64_t n_q      = q->ne[2];

    q = ggml_view_4d(ctx0, q, n_embd_head_k, n_head, n_q/n_stream, n_stream, q->nb[1], q->nb[2], q->nb[2]*(n_q/n_stream), 0);
    q = ggml_permute(ctx0, q, 0, 2, 1, 3); // [head_dim, n_q, n_head, n_stream]
    k = ggml_permute(ctx0, k, 0, 2, 1, 3); // [head_dim, n_kv, n_head_kv, n_stream]

    ggml_tensor * cur;
    if (cparams.flash_attn) {
        if (kq_mask->type != GGML_TYPE_F16) { // rows taken by the cut
            kq_mask = ggml_cast(ctx0, kq_mask, GGML_TYPE_F16);
        }
        v = ggml_view_4d(ctx0, v, d_pair, n_kv, n_pairs, n_stream, v->nb[2], 2*v->nb[1], v->nb[3], 0);
        cur = ggml_flash_attn_ext(ctx0, q, k, v, kq_mask, kq_scale, 0.0f, 0.0f); // [d_pair, n_head, n_q, n_stream]
        res->add_fused_node({LLM_FUSED_OP_FLASH_ATTN, cur, il});
        ggml_prec_set_acc(cur, GGML_PREC_F32);
    } else {
        v = ggml_view_4d(ctx0, v, n_kv, d_pair, n_pairs, n_stream, v->nb[2], 2*v->nb[1], v->nb[3], 0);
        ggml_tensor * kq = ggml_mul_mat(ctx0, k, q);               // [n_kv, n_q, n_head, n_stream]
        ggml_prec_set_acc(kq, GGML_PREC_F32);
        kq  = ggml_soft_max_ext(ctx0, kq, kq_mask, kq_scale, 0.0f);
        cur = ggml_mul_mat(ctx0, v, kq);                           // [d_pair, n_q, n_head, n_stream]
        cur = ggml_cont(ctx0, ggml_permute(ctx0, cur, 0, 2, 1, 3));
    }
    return ggml_reshape_3d(ctx0, cur, d_pair, n_head, n_q);
}
