"""Holds an answer to a form: llama.cpp's grammars (GBNF), and JSON schemas translated into them."""

import ctypes
import json
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.answering.sampling import candidates_of
from engine.llama.library import complaints, llama
from engine.llama.model import Model
from engine.wire.errors import BadRequest

MAX_SOURCE = 1 << 16  # characters; repetitions make a schema's grammar far longer than the schema
MAX_REPEATED = 500


def grammar_of(grammar: str, json_schema: str) -> str:
    """The GBNF of a request; empty when it asks for no form. Raises BadRequest."""
    if grammar and json_schema:
        raise BadRequest("An answer has one form: a grammar or a JSON schema, not both.")
    if json_schema:
        grammar = _gbnf(json_schema)
    if len(grammar) > MAX_SOURCE or "\0" in grammar:
        raise BadRequest(f"A grammar has at most {MAX_SOURCE:,} characters, and no zero bytes.")
    return grammar


def _gbnf(json_schema: str) -> str:
    from llama_cpp.llama_grammar import json_schema_to_gbnf

    try:
        schema = json.loads(json_schema)
        if len(json_schema) > MAX_SOURCE or _most_repeated(schema) > MAX_REPEATED:
            raise ValueError("it is too long, or allows too much of something")
        return str(json_schema_to_gbnf(json_schema))
    except Exception as error:  # the translation fails in whatever way a schema leads it to
        reason = str(error)[:200] or type(error).__name__
        raise BadRequest(f"The JSON schema cannot be used ({reason}).") from error


def _most_repeated(schema: object) -> float:
    if isinstance(schema, dict):
        bounds = [value for key, value in schema.items() if key.startswith(("min", "max"))]
        numbers = [value for value in bounds if isinstance(value, int | float)]
        return max([0, *numbers, *map(_most_repeated, schema.values())])
    return max(map(_most_repeated, schema), default=0) if isinstance(schema, list) else 0


class Grammar:
    """One sample's place in the grammar `source`, whose first rule is root. Close it. Raises BadRequest."""

    def __init__(self, model: Model, source: str) -> None:
        self._api = llama()
        complaints.clear()
        self._sampler: Any = self._api.llama_sampler_init_grammar(model.vocab, source.encode(), b"root")
        if not self._sampler:
            reason = complaints[0][:200] if complaints else "it has no root, or goes round in itself"
            raise BadRequest(f"The grammar cannot be used ({reason}).")

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
