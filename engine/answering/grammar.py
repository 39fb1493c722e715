"""Holds an answer to a form, by llama.cpp's grammars (GBNF)."""

import ctypes
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.answering.sampling import candidates_of
from engine.base.sentence import say
from engine.llama.library import complaints, llama
from engine.llama.model import Model
from engine.wire.errors import BadRequest

MAX_SOURCE = 1 << 16  # characters


class Grammar:
    """One sample's place in the grammar `source`, whose first rule is root. Close it. Raises BadRequest."""

    def __init__(self, model: Model, source: str) -> None:
        if len(source) > MAX_SOURCE or "\0" in source:
            raise BadRequest(say("engine.request.long-grammar", most=MAX_SOURCE))
        self._api = llama()
        complaints.clear()
        self._sampler: Any = self._api.llama_sampler_init_grammar(model.vocab, source.encode(), b"root")
        if not self._sampler:
            why = complaints[0][:200] if complaints else say("engine.request.no-root")
            raise BadRequest(say("engine.request.grammar", why=why))

    def close(self) -> None:
        """Frees the native grammar."""
        if self._sampler:
            self._api.llama_sampler_free(self._sampler)
            self._sampler = None

    def allows(self, token: int) -> bool:
        """Whether `token` may come next."""
        return bool(np.isfinite(self._applied(np.array([token], np.int32), np.zeros(1, np.float32)))[0])

    def forbid(self, logits: npt.NDArray[np.float32]) -> None:
        """Puts every token of `logits` [n_vocab] that may not come next to -inf."""
        possible = np.flatnonzero(np.isfinite(logits)).astype(np.int32)
        logits[possible] = self._applied(possible, logits[possible])

    def accept(self, token: int) -> None:
        """Goes on after `token`, which has to be allowed: llama.cpp would end the process otherwise."""
        self._api.llama_sampler_accept(self._sampler, token)

    def _applied(
        self, ids: npt.NDArray[np.int32], logits: npt.NDArray[np.float32]
    ) -> npt.NDArray[np.float32]:
        candidates, array = candidates_of(ids, logits)
        self._api.llama_sampler_apply(self._sampler, ctypes.byref(array))
        applied: npt.NDArray[np.float32] = candidates["logit"].copy()
        return applied
