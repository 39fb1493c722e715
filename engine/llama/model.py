"""A loaded model file: weights, vocabulary, metadata."""

import ctypes
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from engine.base.sentence import say
from engine.gguf import header, header_check
from engine.gguf.added_tokens import added_tokens
from engine.gguf.header import Header
from engine.llama.library import complaints, llama
from engine.wire.errors import EngineError, NotAModel, UnsupportedArchitecture

LOAD_MODE_NONE = 0  # an mmapped file would be held twice: as it is, and repacked for the CPU's kernels
LOAD_MODE_MMAP = 1


class LoadCancelled(EngineError):
    """The progress callback asked for an end."""


class Model:
    """The weights of the GGUF file `path`, after `engine.gguf.header` and `header_check` have checked it.

    on_progress gets the fraction loaded and cancels by returning False. With no_alloc nothing is read but
    the header: good for a memory estimate only. With mapped the file's pages are used as they are and come
    when they are touched: slower, but it takes hardly any memory. Raises the errors of `engine.gguf.header`
    and LoadCancelled.
    """

    def __init__(
        self,
        path: Path,
        *,
        on_progress: Callable[[float], bool] | None = None,
        no_alloc: bool = False,
        mapped: bool = False,
    ) -> None:
        self.path = path
        whole = header.read(path)
        header_check.check(whole)
        self.header = whole.without_arrays()
        self.added_tokens = added_tokens(whole)
        self.key = _key_of(whole)
        del whole  # 30 MB of a large vocabulary, not to be held while the weights come
        self._api = llama()
        params = self._api.llama_model_default_params()
        params.load_mode = LOAD_MODE_MMAP if mapped else LOAD_MODE_NONE
        params.use_extra_bufts = not mapped
        if mapped:
            os.environ["HOMEROOM_MAP_LAZILY"] = "1"  # our line in llama-mmap.cpp
        params.n_gpu_layers = 0
        params.no_alloc = no_alloc
        progress = on_progress or (lambda fraction: True)
        cancelled = False

        def report(fraction: float, _: object) -> bool:
            nonlocal cancelled
            cancelled = cancelled or not progress(fraction)
            return not cancelled

        callback = self._api.llama_progress_callback(report)
        params.progress_callback = callback
        complaints.clear()
        self._model: Any = self._api.llama_model_load_from_file(os.fsencode(path), params)
        if not self._model:
            if cancelled:
                raise LoadCancelled(say("engine.loading-cancelled"))
            raise _refusal(path)
        self._vocab: Any = self._api.llama_model_get_vocab(self._model)

    def __enter__(self) -> "Model":
        return self

    def __exit__(self, *exception: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Gives the memory back; contexts of this model must be closed before."""
        if self._model:
            self._api.llama_model_free(self._model)
            self._model = None

    @property
    def handle(self) -> Any:
        """llama.cpp's model pointer."""
        return self._model

    @property
    def vocab(self) -> Any:
        """llama.cpp's vocabulary pointer."""
        return self._vocab

    @property
    def n_vocab(self) -> int:
        """Entries of the vocabulary, the width of the logits."""
        return int(self._api.llama_vocab_n_tokens(self._vocab))

    @property
    def bos(self) -> str:
        """The name of the token that begins a text; empty without one."""
        return self._name(self._api.llama_vocab_bos(self._vocab))

    @property
    def eos(self) -> str:
        """The name of the token that ends a text; empty without one."""
        return self._name(self._api.llama_vocab_eos(self._vocab))

    @property
    def n_ctx_train(self) -> int:
        """The context length that the model was made for, in tokens."""
        return int(self._api.llama_model_n_ctx_train(self._model))

    @property
    def n_params(self) -> int:
        """Weights of the model."""
        return int(self._api.llama_model_n_params(self._model))

    @property
    def name(self) -> str:
        """`general.name`, or the file's name."""
        return str(self.header.metadata.get("general.name", self.path.stem))

    @property
    def description(self) -> str:
        """Architecture, size and quantisation as llama.cpp says them."""
        buffer = ctypes.create_string_buffer(256)
        self._api.llama_model_desc(self._model, buffer, len(buffer))
        return buffer.value.decode(errors="replace")

    def tokenize(self, text: str, *, special: bool) -> list[int]:
        """Token ids of `text`; with `special`, `<|end|>` and its like become the tokens of that name.

        User text is always tokenised without `special`.
        """
        source = text.encode("utf-8", errors="replace")
        size = len(source) + 8
        while True:
            ids = (ctypes.c_int32 * size)()
            count = self._api.llama_tokenize(self._vocab, source, len(source), ids, size, False, special)
            if count >= 0:
                return list(ids[:count])
            size = -count

    def piece(self, token: int, *, special: bool = False) -> bytes:
        """The bytes of `token`, perhaps part of a character; control tokens only with `special`."""
        buffer = ctypes.create_string_buffer(64)
        count = self._api.llama_token_to_piece(self._vocab, token, buffer, len(buffer), 0, special)
        if count < 0:
            buffer = ctypes.create_string_buffer(-count)
            count = self._api.llama_token_to_piece(self._vocab, token, buffer, len(buffer), 0, special)
        return buffer.raw[:count]

    def is_eog(self, token: int) -> bool:
        """Whether `token` ends the model's turn (`<|end|>`, `<|endoftext|>`)."""
        return bool(self._api.llama_vocab_is_eog(self._vocab, token))

    def _name(self, token: int) -> str:
        return self.piece(token, special=True).decode(errors="replace") if token >= 0 else ""


def _key_of(whole: Header) -> bytes:
    """32 bytes that another file, or this one after a change, does not have."""
    facts = f"{whole.file_size} {whole.path.stat().st_mtime_ns}".encode()
    return hashlib.sha256(whole.header_bytes + facts).digest()


def _refusal(path: Path) -> EngineError:
    said = " ".join(complaints)
    if "unknown model architecture" in said:
        return UnsupportedArchitecture(say("engine.architecture-refused", file=path.name))
    reasons = [line.split("error loading model:")[-1] for line in complaints if "error loading model" in line]
    last = [*complaints][-1:]
    why = next((line.strip() for line in [*reasons, *last]), say("engine.no-reason"))
    return NotAModel(say("engine.not-loaded", file=path.name, why=why))
