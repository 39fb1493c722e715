"""Greedy decoding with recurrent state, for accuracy during training."""

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor

from training.sambay import Attention, Gmu, Mamba, Phi4FlashForCausalLM


class DecodingState:
    """What one batch of sequences leaves behind: convolution inputs, scan states, keys and values."""

    def __init__(self, model: Phi4FlashForCausalLM, batch: int, length: int) -> None:
        config = model.config
        self.position = 0
        self.conv: dict[int, Tensor] = {}
        self.scan: dict[int, Tensor] = {}
        self.keys: dict[int, Tensor] = {}
        self.values: dict[int, Tensor] = {}
        for index, layer in enumerate(model.model.layers):
            if isinstance(layer.attn, Mamba):
                self.conv[index] = torch.zeros(batch, config.mamba_d_conv, config.d_inner)
                self.scan[index] = torch.zeros(batch, config.d_inner, config.mamba_d_state)
            elif isinstance(layer.attn, Attention) and not layer.attn.cross:
                shape = (batch, length, config.num_key_value_heads, config.head_dim)
                self.keys[index], self.values[index] = torch.zeros(shape), torch.zeros(shape)


def _mamba_step(attn: Mamba, x: Tensor, state: DecodingState, index: int) -> tuple[Tensor, Tensor]:
    u, z = attn.in_proj(x).chunk(2, dim=-1)
    taps = torch.cat([state.conv[index][:, 1:], u[:, None]], dim=1)
    state.conv[index] = taps
    u = F.silu((taps * attn.conv1d.weight[:, 0].T).sum(1) + attn.conv1d.bias)
    dt, b, c = attn.x_proj(u).split(attn.split, dim=-1)
    delta = F.softplus(attn.dt_proj(dt))
    decay = torch.exp(delta[:, :, None] * -torch.exp(attn.A_log))
    scan = state.scan[index].mul_(decay).add_((delta * u)[:, :, None] * b[:, None, :])
    memory = torch.matmul(scan, c[:, :, None])[:, :, 0] + attn.D * u
    return attn.out_proj(memory * F.silu(z)), memory


def step(model: Phi4FlashForCausalLM, ids: Tensor, state: DecodingState) -> Tensor:
    """Next-token logits [B, vocab_size] after feeding one token per sequence, ids [B]."""
    h = model.model.embed_tokens(ids)
    now, memory = state.position, None
    source = model.config.num_hidden_layers // 2 + 1
    for index, layer in enumerate(model.model.layers):
        x = layer.input_layernorm(h)
        if isinstance(layer.attn, Mamba):
            mixed, memory = _mamba_step(layer.attn, x, state, index)
        elif isinstance(layer.attn, Gmu):
            mixed = layer.attn(x, memory)
        else:
            owner = source if layer.attn.cross else index
            shared = (state.keys[owner], state.values[owner]) if layer.attn.cross else None
            q, k, v = layer.attn.project(x[:, None], shared)
            if not layer.attn.cross:
                state.keys[index][:, now], state.values[index][:, now] = k[:, 0], v[:, 0]
            first = max(0, now + 1 - model.config.sliding_window) if layer.windowed else 0
            k, v = state.keys[owner][:, first : now + 1], state.values[owner][:, first : now + 1]
            mixed = layer.attn.attend(q, k, v, torch.zeros(1, now + 1 - first))[:, 0]
        h = h + mixed
        h = h + layer.mlp(layer.post_attention_layernorm(h))
    state.position += 1
    return model.head(model.model.final_layernorm(h))


@torch.no_grad()
def greedy(
    model: Phi4FlashForCausalLM, prompts: Sequence[Sequence[int]], stop: int, max_length: int
) -> list[list[int]]:
    """Greedy continuations up to and without `stop`, of at most `max_length` tokens with their prompt.

    Prompts of different lengths run side by side: a row feeds its own prompt until that ends.
    """
    state = DecodingState(model, len(prompts), max_length)
    outputs: list[list[int]] = [[] for _ in prompts]
    done = [False] * len(prompts)
    current = torch.tensor([prompt[0] for prompt in prompts])
    for position in range(1, max_length):
        chosen = step(model, current, state).argmax(-1).tolist()
        for row, prompt in enumerate(prompts):
            if position < len(prompt):
                chosen[row] = prompt[position]
            elif not done[row]:
                done[row] = chosen[row] == stop
                if not done[row]:
                    outputs[row].append(chosen[row])
        if all(done):
            break
        current = torch.tensor(chosen)
    return outputs
