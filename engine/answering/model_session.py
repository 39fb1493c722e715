"""A loaded model ready to answer: weights, a context that fits the request, its chat form, kept states."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from engine.answering.state_files import StateFiles
from engine.answering.states import States
from engine.base.sentence import say
from engine.llama import fit
from engine.llama.context import Context, Slot, default_threads
from engine.llama.library import llama
from engine.llama.model import Model
from engine.prompt.chat import Chat, answer_of
from engine.prompt.prompt_tokens import PromptTokens
from engine.wire.errors import BadRequest
from engine.wire.protocol import ChatMessage

MAX_THREADS = 256
MIN_CTX = 16


class ModelSession:
    """The model of the GGUF file `path`.

    n_ctx 0 is what the model was made for, at most 8192; n_threads 0 leaves a core to the desktop, or is one
    for a small model, whose threads would mostly wait for each other; `quiet` takes half as many. `states`
    are the folder and the most bytes of states on disk. Raises the errors of `engine.gguf.header`,
    UnsupportedOption, and NotEnoughMemory unless `force`.
    """

    MAX_SAMPLES = 16

    def __init__(
        self,
        path: Path,
        *,
        n_ctx: int = 0,
        n_threads: int = 0,
        kv_type: str = "f16",
        force: bool = False,
        quiet: bool = False,
        states: tuple[Path, int] | None = None,
        on_progress: Callable[[float], bool] | None = None,
    ) -> None:
        if n_ctx and n_ctx < MIN_CTX:
            raise BadRequest(say("engine.request.context", least=MIN_CTX, n=n_ctx))
        if not 0 <= n_threads <= MAX_THREADS:
            raise BadRequest(say("engine.request.threads", most=MAX_THREADS, n=n_threads))
        self._kv_type = kv_type
        self._context: Context | None = None
        self._n_samples = 0
        estimate = fit.estimate(path, n_ctx, kv_type)
        if not force:
            estimate.check()
        self._n_ctx = estimate.n_ctx
        self.model = Model(path, on_progress=on_progress)
        self._n_threads = n_threads or default_threads(self.model.n_params)
        if quiet:
            self._n_threads = max(1, self._n_threads // 2)
        try:
            self.states = States(estimate.state_limit, self._state_files(*states) if states else None)
            self.chat = chat_of(self.model)
            self.context_for(1)
        except BaseException:
            self.close()
            raise

    @property
    def context(self) -> Context:
        """The present context."""
        assert self._context
        return self._context

    @property
    def memory(self) -> int:
        """Bytes of weights, caches and buffers."""
        memory = self.context.memory
        return memory.weights + memory.cache + memory.compute

    def context_for(self, n_samples: int) -> Context:
        """A context of as many sequences: window and state caches grow with them, so none is spare."""
        if self._context is None or self._n_samples != n_samples:
            if self._context:
                self._context.close()
                self._context = None
            self._context = Context(
                self.model,
                n_ctx=self._n_ctx,
                n_seq_max=n_samples,
                kv_type=self._kv_type,
                n_threads=self._n_threads,
            )
            self._n_samples = n_samples
        return self._context

    def _state_files(self, folder: Path, limit: int) -> StateFiles:
        format_of_states = f"{llama().__version__} {self._kv_type}".encode()
        return StateFiles(folder, hashlib.sha256(self.model.key + format_of_states).digest(), limit)

    def remember(
        self, messages: Sequence[ChatMessage], text: str, pause: Callable[[], None], *, on_disk: bool = True
    ) -> None:
        """Reads the answer in `text` without its thinking after the question, and keeps that state.

        `pause` is called between ubatches; Aborted (from it, or from the context) ends the work unfinished.
        """
        answer = answer_of(text)
        if not answer:
            return
        tokens = self.chat.remembered(messages, answer)
        if len(tokens) >= self.context.n_ctx or self.states.knows(tokens):
            return
        read = self.states.restore(self.context, tokens)
        while read < len(tokens):
            pause()
            step = tokens[read : read + self.context.n_ubatch]
            self.context.decode([Slot(token, read + i) for i, token in enumerate(step)])
            read += len(step)
        self.states.keep(self.context, tokens, on_disk=on_disk)

    def close(self) -> None:
        """Gives all memory back."""
        if self._context:
            self._context.close()
            self._context = None
        self.model.close()


def chat_of(model: Model) -> Chat:
    """The form of conversation that the model's file asks for."""
    source = model.header.metadata.get("tokenizer.chat_template")
    return Chat(
        source if isinstance(source, str) else None,
        PromptTokens(lambda text: model.tokenize(text, special=False), model.added_tokens),
        {"bos_token": model.bos, "eos_token": model.eos},
    )
