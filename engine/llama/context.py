"""An inference context: caches and states of one or several sequences of tokens."""

import ctypes
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.base.sentence import say
from engine.llama.library import complaints, llama, ours
from engine.llama.model import Model
from engine.llama.thread_count import ThreadCount
from engine.wire.errors import ContextFull, EngineError, NotEnoughMemory, UnsupportedOption

KV_TYPES = {"f32": 0, "f16": 1, "q8_0": 8}  # ggml_type
Q8_0_BLOCK = 32
SMALL_MODEL = 32_000_000  # weights
N_UBATCH = 128  # as fast as 512 in prefill, and a cancel is four times sooner

_ABORTED, _NO_SPACE = 2, 1

Logits = npt.NDArray[np.float32]


class Aborted(EngineError):
    """The abort flag was set: the sequences of the batch are half-updated; clear or restore them."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One token of a batch, at position `pos` of sequence `seq`; with `output` its logits come back."""

    token: int
    pos: int
    seq: int = 0
    output: bool = False


@dataclass(frozen=True)
class Memory:
    """Bytes held by a context and its model."""

    weights: int
    cache: int
    compute: int


def default_threads(n_params: int) -> int:
    """Leaves one core to the desktop, but never fewer than two threads where there are two cores.

    A small model takes one: its operations are shorter than the wait for a second thread, which on a busy
    machine is milliseconds each (5.6 M weights beside a training run: 800 tok/s alone, 8 with two threads).
    """
    if n_params < SMALL_MODEL:
        return 1
    cores = os.cpu_count() or 1
    return min(cores, max(2, cores - 1))


class Context:
    """Decodes tokens of `model` in up to `n_seq_max` sequences that share one cache of `n_ctx` cells.

    kv_type is f32, f16 or q8_0; the last needs flash attention and a head_dim divisible by 32, else
    UnsupportedOption.
    n_outputs_max bounds the logits rows of one batch (default: one a sequence), and with them the buffers.
    observer is llama.cpp's cb_eval with its user data: it sees the graph's nodes as they are computed.
    """

    def __init__(
        self,
        model: Model,
        *,
        n_ctx: int,
        n_seq_max: int = 1,
        n_ubatch: int = N_UBATCH,
        kv_type: str = "f16",
        flash: bool = True,
        n_threads: int = 0,
        n_outputs_max: int = 0,
        observer: tuple[Any, Any] | None = None,
    ) -> None:
        check_cache(model, kv_type, flash)
        self.model = model
        self.n_vocab = model.n_vocab
        self.n_threads = n_threads or default_threads(model.n_params)
        self._count = ThreadCount(self.n_threads)
        self._api = llama()
        self._abort = ctypes.c_int32(0)
        params = self._api.llama_context_default_params()
        params.n_ctx = n_ctx
        params.n_batch = params.n_ubatch = n_ubatch
        params.n_seq_max = n_seq_max
        self.n_outputs_max = params.n_outputs_max = n_outputs_max or n_seq_max
        params.n_threads = params.n_threads_batch = self.n_threads
        params.type_k = params.type_v = KV_TYPES[kv_type]
        params.flash_attn_type = int(flash)
        params.kv_unified = True  # keeps the prefill cut with several sequences, and shares their prompt
        params.swa_full = False
        params.no_perf = True
        params.abort_callback = ctypes.cast(ours().homeroom_abort_requested, type(params.abort_callback))
        params.abort_callback_data = ctypes.addressof(self._abort)
        self._observer = observer  # a callback must outlive the context
        if observer is not None:
            params.cb_eval, params.cb_eval_user_data = observer
        complaints.clear()
        self._context: Any = self._api.llama_init_from_model(model.handle, params)
        if not self._context:
            said = " ".join(complaints)
            if "alloc" in said:
                raise NotEnoughMemory(say("engine.too-little-for-context", n_ctx=n_ctx, n=n_seq_max))
            raise EngineError(say("engine.context-failed", n_ctx=n_ctx, why=said))
        self._threads: Any = ours().homeroom_threads_new(self.n_threads) if self.n_threads > 1 else None
        if self._threads:
            ours().llama_attach_threadpool(self._context, self._threads, self._threads)
        self.n_ctx = int(self._api.llama_n_ctx(self._context))
        # a context shorter than a ubatch has shorter ones, and ends the process when it gets a longer one
        self.n_ubatch = min(n_ubatch, int(self._api.llama_n_batch(self._context)))
        self._n_window = int(self._api.llama_model_n_swa(model.handle))
        self._memory: Any = self._api.llama_get_memory(self._context)

    def __enter__(self) -> "Context":
        return self

    def __exit__(self, *exception: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Gives the caches back."""
        if self._context:
            self._api.llama_free(self._context)
            self._context = None
            if self._threads:
                ours().homeroom_threads_free(self._threads)
                self._threads = None

    @property
    def handle(self) -> Any:
        """llama.cpp's context pointer."""
        return self._context

    @property
    def memory(self) -> Memory:
        """What llama.cpp holds for weights, caches and compute buffers; right without allocation, too."""
        parts = (ctypes.c_size_t * 3)()
        ours().homeroom_memory_breakdown(self._context, parts)
        return Memory(*parts)

    def decode(self, batch: Sequence[Slot]) -> Logits:
        """Runs `batch` (any length, in ubatches); float32 [slots with output, n_vocab], in batch order.

        Raises ContextFull when the cells do not suffice and Aborted when `abort()` came meanwhile.
        """
        rows = [
            self._decode_ubatch(batch[start : start + self.n_ubatch])
            for start in range(0, len(batch), self.n_ubatch)
        ]
        return np.concatenate(rows) if rows else np.empty((0, self.n_vocab), np.float32)

    def prefill(self, tokens: Sequence[int], *, pos: int = 0, seq: int = 0) -> Logits:
        """Runs `tokens` from position `pos` on; the last one's logits, float32 [n_vocab]."""
        last = len(tokens) - 1
        row: Logits = self.decode([Slot(token, pos + i, seq, i == last) for i, token in enumerate(tokens)])[0]
        return row

    def abort(self) -> None:
        """Ends a decode that is under way (from another thread) at its next graph node."""
        self._abort.value = 1

    def resume(self) -> None:
        """Takes `abort` back."""
        self._abort.value = 0

    def clear(self, seq: int = -1) -> None:
        """Forgets sequence `seq`, or all of them."""
        if seq < 0:
            self._api.llama_memory_clear(self._memory, True)
        else:
            self._api.llama_memory_seq_rm(self._memory, seq, -1, -1)

    def forget_outside_window(self, seq: int, pos: int) -> None:
        """Frees what no token of sequence `seq` from position `pos` on sees in the sliding-window cache.

        Needed where sequences share a prompt: their common cells would otherwise fill that cache.
        """
        first_seen = pos + 1 - self._n_window
        if first_seen > 0:
            ours().homeroom_window_forget(self._context, seq, first_seen)

    def share(self, source: int, target: int) -> None:
        """Makes sequence `target` go on from where `source` is; attention cells are shared, not copied."""
        self.clear(target)
        self._api.llama_memory_seq_cp(self._memory, source, target, -1, -1)

    def state_size(self, seq: int = 0) -> int:
        """Bytes that `save` would give."""
        return int(self._api.llama_state_seq_get_size(self._context, seq))

    def save(self, seq: int = 0) -> bytearray:
        """Sequence `seq`'s caches and states, for `restore`."""
        state = bytearray(self.state_size(seq))  # no copy is made of it: it may be as large as the cache
        buffer = (ctypes.c_uint8 * len(state)).from_buffer(state)
        written = self._api.llama_state_seq_get_data(self._context, buffer, len(state), seq)
        if written != len(state):
            raise EngineError(say("engine.state-not-saved", size=len(state), written=written))
        return state

    def restore(self, state: bytearray, seq: int = 0) -> None:
        """Puts sequence `seq` where `state` was saved; EngineError when it does not fit."""
        self.clear(seq)
        buffer = (ctypes.c_uint8 * len(state)).from_buffer(state)
        if self._api.llama_state_seq_set_data(self._context, buffer, len(state), seq) == 0:
            self.clear(seq)
            raise EngineError(say("engine.state-does-not-fit"))

    def _decode_ubatch(self, slots: Sequence[Slot]) -> Logits:
        n = len(slots)
        n_outputs = sum(slot.output for slot in slots)
        if n_outputs > self.n_outputs_max:  # llama.cpp would end the process
            raise ValueError(f"{n_outputs} outputs in a ubatch, n_outputs_max is {self.n_outputs_max}")
        seq_ids = (ctypes.c_int32 * n)(*(slot.seq for slot in slots))
        pointers = (ctypes.POINTER(ctypes.c_int32) * n)()
        width = ctypes.sizeof(ctypes.c_int32)
        for i in range(n):
            address = ctypes.addressof(seq_ids) + i * width
            pointers[i] = ctypes.cast(address, ctypes.POINTER(ctypes.c_int32))
        batch = self._api.llama_batch(
            n_tokens=n,
            token=(ctypes.c_int32 * n)(*(slot.token for slot in slots)),
            pos=(ctypes.c_int32 * n)(*(slot.pos for slot in slots)),
            n_seq_id=(ctypes.c_int32 * n)(*([1] * n)),
            seq_id=pointers,
            logits=(ctypes.c_int8 * n)(*(slot.output for slot in slots)),
        )
        self._api.llama_set_n_threads(self._context, self._count.now, self._count.now)
        started, cpu_started = time.perf_counter(), time.process_time()
        status = self._api.llama_decode(self._context, batch)
        ended = time.perf_counter()
        self._count.record(ended - started, time.process_time() - cpu_started, ended)
        if status == _ABORTED:
            raise Aborted(say("engine.decode-ended"))
        if status == _NO_SPACE:
            raise ContextFull(say("engine.context-full", n_ctx=self.n_ctx))
        if status != 0:
            raise EngineError(say("engine.decode-failed", n=n, status=status))
        if n_outputs == 0:
            return np.empty((0, self.n_vocab), np.float32)
        logits = self._api.llama_get_logits(self._context)
        return np.ctypeslib.as_array(logits, (n_outputs, self.n_vocab)).copy()


def check_cache(model: Model, kv_type: str, flash: bool) -> None:
    """UnsupportedOption when the cache type cannot be run with this model and attention."""
    if kv_type not in KV_TYPES:
        raise UnsupportedOption(say("engine.request.cache-type", type=kv_type, known=[*KV_TYPES]))
    if kv_type != "q8_0":
        return
    if not flash:
        raise UnsupportedOption(say("engine.request.flash"))
    head_dim = model.header.number("attention.key_length")
    if head_dim % Q8_0_BLOCK:
        raise UnsupportedOption(say("engine.request.head-dim", block=Q8_0_BLOCK, size=head_dim))
