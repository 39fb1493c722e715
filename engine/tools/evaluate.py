"""Logits of given tokens, for the parity tests: `python -m engine eval`."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np

from engine.base.sentence import say
from engine.llama.context import N_UBATCH, Context, Logits, Slot
from engine.llama.model import Model
from engine.wire.errors import BadRequest

MODES = ("all", "last", "step")


class Input(msgspec.Struct, forbid_unknown_fields=True):
    """IN.json: token ids; `continuation` follows `prompt`."""

    prompt: list[int]
    continuation: list[int] = []


def read_input(path: Path, n_vocab: int) -> Input:
    """The checked content of IN.json; BadRequest says what is wrong with it."""
    try:
        tokens = msgspec.json.decode(path.read_bytes(), type=Input)
    except OSError as error:
        raise BadRequest(say("engine.cannot-read", file=str(path), why=str(error.strerror))) from error
    except msgspec.DecodeError as error:
        raise BadRequest(say("engine.request.form", file=str(path), why=str(error))) from error
    if not tokens.prompt:
        raise BadRequest(say("engine.request.file-prompt", file=str(path)))
    outside = [token for token in tokens.prompt + tokens.continuation if not 0 <= token < n_vocab]
    if outside:
        raise BadRequest(say("engine.request.token", file=str(path), token=outside[0], last=n_vocab - 1))
    return tokens


def logits(
    model: Model,
    tokens: Input,
    mode: str,
    *,
    kv_type: str = "f32",
    flash: bool = False,
    n_threads: int = 0,
    n_ubatch: int = N_UBATCH,
) -> Logits:
    """Float32 [rows, n_vocab].

    Mode `all`: a row for every prompt position. `last`: the last prompt position's, with the prompt through
    the prefill cut, then one decode row for each continuation token. `step`: every token of prompt and
    continuation decoded singly, a row each.
    """
    whole = tokens.prompt + tokens.continuation
    n_prompt = len(tokens.prompt)
    with Context(
        model,
        n_ctx=len(whole) + 1,
        n_ubatch=n_ubatch,
        kv_type=kv_type,
        flash=flash,
        n_threads=n_threads,
        n_outputs_max=n_ubatch if mode == "all" else 1,
    ) as context:
        if mode == "all":
            return context.decode([Slot(token, i, output=True) for i, token in enumerate(tokens.prompt)])
        if mode == "step":
            return _decode_singly(context, whole, 0)
        first = context.prefill(tokens.prompt)
        return np.concatenate([first[None], _decode_singly(context, tokens.continuation, n_prompt)])


def _decode_singly(context: Context, tokens: Sequence[int], pos: int) -> Logits:
    rows = [context.decode([Slot(token, pos + i, output=True)]) for i, token in enumerate(tokens)]
    return np.concatenate(rows) if rows else np.empty((0, context.n_vocab), np.float32)
