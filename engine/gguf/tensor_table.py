"""The tensors that a model file must and may hold, with the shapes that its hyperparameters give."""

from engine.gguf.architecture import Mixer, mixer
from engine.gguf.header import Header

Shapes = dict[str, tuple[int, ...]]


def expected_tensors(header: Header) -> tuple[Shapes, Shapes]:
    """Name → shape, fastest dimension first: of those that must be there, and of those that may."""
    return _phi4flash(header) if header.architecture == "phi4flash" else _phi3(header)


def _phi4flash(header: Header) -> tuple[Shapes, Shapes]:
    number = header.number
    n_embd, n_layer, n_ff = number("embedding_length"), number("block_count"), number("feed_forward_length")
    head_dim, n_head = number("attention.key_length"), number("attention.head_count")
    n_q, n_kv = head_dim * n_head, head_dim * number("attention.head_count_kv")
    d_conv, d_inner = number("ssm.conv_kernel"), number("ssm.inner_size")
    d_state, dt_rank = number("ssm.state_size"), number("ssm.time_step_rank")
    vocabulary = (n_embd, number("vocab_size"))
    mamba: Shapes = {
        "ssm_in.weight": (n_embd, 2 * d_inner),
        "ssm_conv1d.weight": (d_conv, d_inner),
        "ssm_conv1d.bias": (d_inner,),
        "ssm_x.weight": (d_inner, dt_rank + 2 * d_state),
        "ssm_dt.weight": (dt_rank, d_inner),
        "ssm_dt.bias": (d_inner,),
        "ssm_a": (d_state, d_inner),
        "ssm_d": (d_inner,),
        "ssm_out.weight": (d_inner, n_embd),
    }
    gmu: Shapes = {"ssm_in.weight": (n_embd, d_inner), "ssm_out.weight": (d_inner, n_embd)}
    output: Shapes = {
        "attn_sub_norm.weight": (2 * head_dim,),
        "attn_output.weight": (n_q, n_embd),
        "attn_output.bias": (n_embd,),
    }
    attention: Shapes = {"attn_qkv.weight": (n_embd, n_q + 2 * n_kv), "attn_qkv.bias": (n_q + 2 * n_kv,)}
    cross: Shapes = {"attn_q.weight": (n_embd, n_q), "attn_q.bias": (n_q,)}
    every: Shapes = {
        "ffn_up.weight": (n_embd, 2 * n_ff),
        "ffn_down.weight": (n_ff, n_embd),
        **{f"{norm}.{part}": (n_embd,) for norm in ("attn_norm", "ffn_norm") for part in ("weight", "bias")},
    }
    required: Shapes = {
        "token_embd.weight": vocabulary,
        "output_norm.weight": (n_embd,),
        "output_norm.bias": (n_embd,),
    }
    of_mixer: dict[Mixer, Shapes] = {
        Mixer.MAMBA: mamba,
        Mixer.GMU: gmu,
        Mixer.SLIDING: attention | output,
        Mixer.FULL: attention | output,
        Mixer.CROSS: cross | output,
    }
    for layer in range(n_layer):
        tensors = every | of_mixer[mixer(layer, n_layer)]
        required |= {f"blk.{layer}.{name}": shape for name, shape in tensors.items()}
    return required, {"output.weight": vocabulary}


def _phi3(header: Header) -> tuple[Shapes, Shapes]:
    number, metadata = header.number, header.metadata
    n_embd, n_ff, n_head = (
        number("embedding_length"),
        number("feed_forward_length"),
        number("attention.head_count"),
    )
    tokens = metadata["tokenizer.ggml.tokens"]
    assert isinstance(tokens, list)
    head_dim = number("attention.key_length") if "phi3.attention.key_length" in metadata else n_embd // n_head
    n_rot = number("rope.dimension_count") if "phi3.rope.dimension_count" in metadata else head_dim
    n_kv = head_dim * number("attention.head_count_kv")
    vocabulary = (n_embd, len(tokens))
    every: Shapes = {
        "attn_norm.weight": (n_embd,),
        "attn_output.weight": (n_embd, n_embd),
        "ffn_norm.weight": (n_embd,),
        "ffn_down.weight": (n_ff, n_embd),
        "ffn_up.weight": (n_embd, 2 * n_ff),
        "attn_qkv.weight": (n_embd, n_embd + 2 * n_kv),
    }
    required: Shapes = {"token_embd.weight": vocabulary, "output_norm.weight": (n_embd,)}
    for layer in range(number("block_count")):
        required |= {f"blk.{layer}.{name}": shape for name, shape in every.items()}
    factors: Shapes = {f"rope_factors_{kind}.weight": (n_rot // 2,) for kind in ("long", "short")}
    return required, {"output.weight": vocabulary, **factors}
