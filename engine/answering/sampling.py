"""Picks the next token from logits: greedy, or llama.cpp's temperature and nucleus, reproducible by seed."""

import ctypes
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.base.sentence import say
from engine.gguf.header import Header
from engine.llama.library import llama
from engine.wire.errors import BadRequest
from engine.wire.protocol import Sampling

_CANDIDATE = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])  # llama_token_data
_SEEDS = 0xFFFFFFFF  # llama.cpp takes this very seed for "draw one yourself"


def samplers(header: Header, sampling: Sampling, n_samples: int) -> list["Sampler"]:
    """One for each sample, with random numbers of its own; close them. Raises what `complete` does."""
    temperature, top_p = complete(header, sampling)
    temperatures = [temperature] * n_samples
    if sampling.greedy_first:
        temperatures[0] = 0.0
    return [Sampler(each, top_p, sample_seed(sampling.seed, i)) for i, each in enumerate(temperatures)]


def complete(header: Header, sampling: Sampling) -> tuple[float, float]:
    """(temperature, top_p): what `sampling` leaves open is taken from the file's `general.sampling.*`.

    Raises BadRequest for what is no probability or no temperature.
    """
    temperature = _number(header, "general.sampling.temp", sampling.temperature, 0.0)
    top_p = _number(header, "general.sampling.top_p", sampling.top_p, 1.0)
    if not 0 <= temperature <= 100:
        raise BadRequest(say("engine.request.temperature", value=str(temperature)))
    if not 0 < top_p <= 1:
        raise BadRequest(say("engine.request.top-p", value=str(top_p)))
    return temperature, top_p


class Sampler:
    """Temperature first, then the nucleus, as Hugging Face and vLLM do. Close it."""

    def __init__(self, temperature: float, top_p: float, seed: int) -> None:
        self._chain: Any = None
        if temperature == 0:
            return
        self._api = llama()
        self._chain = self._api.llama_sampler_chain_init(self._api.llama_sampler_chain_default_params())
        for link in (
            self._api.llama_sampler_init_temp(temperature),
            self._api.llama_sampler_init_top_p(top_p, 1),
            self._api.llama_sampler_init_dist(seed % _SEEDS),
        ):
            self._api.llama_sampler_chain_add(self._chain, link)

    def __enter__(self) -> "Sampler":
        return self

    def __exit__(self, *exception: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Frees the native chain."""
        if self._chain:
            self._api.llama_sampler_free(self._chain)
            self._chain = None

    def sample(self, logits: npt.NDArray[np.float32]) -> int:
        """A token id for `logits`, float32 [n_vocab]; a token at -inf is never taken."""
        if not self._chain:
            return int(np.argmax(logits))
        _, array = candidates_of(np.arange(len(logits), dtype=np.int32), logits)
        self._api.llama_sampler_apply(self._chain, ctypes.byref(array))
        return int(array.data[array.selected].id)


def candidates_of(
    ids: npt.NDArray[np.int32], logits: npt.NDArray[np.float32]
) -> tuple[npt.NDArray[Any], Any]:
    """llama.cpp's candidates, whose memory the first of the two owns: a record (id, logit, p) each."""
    candidates = np.empty(len(logits), _CANDIDATE)
    candidates["id"], candidates["logit"] = ids, logits
    api = llama()
    array = api.llama_token_data_array(
        data=candidates.ctypes.data_as(api.llama_token_data_p),
        size=len(candidates),
        selected=-1,
        sorted=False,
    )
    return candidates, array


def sample_seed(seed: int, sample: int) -> int:
    """Different for each sample of one request, the same whenever the request is repeated."""
    return (seed * 0x9E3779B1 + sample * 0x85EBCA77) % _SEEDS


def _number(header: Header, key: str, asked: float | None, default: float) -> float:
    value = header.metadata.get(key, default) if asked is None else asked
    if not isinstance(value, int | float) or value != value:
        raise BadRequest(say("engine.request.not-a-number", key=key, value=f"{value!r:.40}"))
    return float(value)
