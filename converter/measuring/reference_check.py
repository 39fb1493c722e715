"""Checks a file against the first greedy tokens of the real Phi-4-mini-flash-reasoning."""

import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

from converter.errors import NotTheRealModel, VerificationError
from converter.gguf.verification import ENGINE, ROOT, IsCancelled, patiently
from converter.progress import Stopwatch
from engine.answering.model_session import chat_of
from engine.children.child import Child
from engine.children.death import ChildDied
from engine.gguf.header import Header
from engine.llama.model import Model
from engine.tools.trial_run import TrialResult
from engine.wire.errors import EngineError
from engine.wire.protocol import ChatMessage

# llama.cpp's file types that hold the weights closely enough: F32, F16, Q8_0, BF16
CLOSE_FILE_TYPES = (0, 1, 7, 32)


@dataclass(frozen=True)
class Anchor:
    """What a published model answers: `ids` follow greedily on `messages`. `metadata` (without the
    architecture) and `tokens` tell the model from others."""

    model: str
    architecture: str
    metadata: Mapping[str, int]
    tokens: Mapping[str, int]
    messages: Sequence[ChatMessage]
    ids: Sequence[int]


# Computed by PaddleFormers' port in bfloat16 on a GPU and kept in its tests
# (tests/transformers/phi4/test_phi4_modeling.py).
PHI_4_MINI_FLASH = Anchor(
    model="Phi-4-mini-flash-reasoning",
    architecture="phi4flash",
    metadata={"block_count": 32, "embedding_length": 2560, "vocab_size": 200064},
    tokens={
        "<|endoftext|>": 199999,
        "<|assistant|>": 200019,
        "<|end|>": 200020,
        "<|user|>": 200021,
        "<|system|>": 200022,
    },
    messages=[
        ChatMessage("system", "You are a helpful assistant."),
        ChatMessage("user", "What is the capital of China?"),
    ],
    ids=[33313, 881, 523, 53520, 11, 813, 357, 1309, 316, 11310],
)


class ReferenceComparison(msgspec.Struct, frozen=True, tag_field="event", tag="reference"):
    """`found` is the best token after each prefix of `expected`; `behind`: by how many nats the expected
    one's logit is below the best. `close_type` is false for types so coarse that they may differ."""

    target: str
    expected: list[int]
    found: list[int]
    behind: list[float]
    expected_text: str
    found_text: str
    close_type: bool
    seconds: float

    @property
    def n_equal(self) -> int:
        """How many of the first tokens greedy decoding gives as expected."""
        pairs = zip(self.expected, self.found, strict=True)
        return next((n for n, (a, b) in enumerate(pairs) if a != b), len(self.expected))

    @property
    def passed(self) -> bool:
        return self.n_equal == len(self.expected)

    @property
    def sentence(self) -> str:
        """Passed, or how far it got."""
        count = len(self.expected)
        if self.passed:
            return f"The first {count} tokens are the real model's: {self.expected_text!r}."
        equal = sum(a == b for a, b in zip(self.expected, self.found, strict=True))
        place = self.n_equal
        sentence = (
            f"Token {place + 1} of {count} is not the real model's ({self.found[place]} for "
            f"{self.expected[place]}, which is {self.behind[place]:.3g} behind); of all {count}, each after "
            f"the true ones before it, {equal} are, and the largest distance is {max(self.behind):.3g}."
        )
        if self.close_type:
            return sentence + " Convert the original checkpoint again; a fine-tuned one answers otherwise."
        return sentence + " So coarse a type may do that: check an f16, bf16 or q8_0 file."


def check_reference(
    path: Path,
    anchor: Anchor = PHI_4_MINI_FLASH,
    *,
    engine: Sequence[str] = ENGINE,
    cancelled: IsCancelled | None = None,
) -> ReferenceComparison:
    """Reads prompt and expected tokens in one pass, with the weights mapped: 7.7 GB need not fit in memory.

    Raises NotTheRealModel when there is nothing to compare with, VerificationError when the file does not
    run, Cancelled.
    """
    clock = Stopwatch()
    try:
        with Model(path, no_alloc=True) as model:
            _check_is(anchor, model)
            prompt = chat_of(model).prompt(anchor.messages)
            logits = _logits(path, [*prompt, *anchor.ids[:-1]], engine, cancelled)[len(prompt) - 1 :]
            found = [int(token) for token in logits.argmax(axis=1)]
            expected_text, found_text = _text(model, anchor.ids), _text(model, found)
            file_type = model.header.metadata.get("general.file_type")
    except EngineError as problem:
        raise VerificationError(str(problem)) from None
    best = logits.max(axis=1)
    behind = best - logits[np.arange(len(anchor.ids)), list(anchor.ids)]
    return ReferenceComparison(
        target=str(path),
        expected=list(anchor.ids),
        found=found,
        behind=[float(distance) for distance in behind],
        expected_text=expected_text,
        found_text=found_text,
        close_type=file_type in CLOSE_FILE_TYPES,
        seconds=clock.seconds(),
    )


def _text(model: Model, ids: Sequence[int]) -> str:
    return b"".join(model.piece(token) for token in ids).decode(errors="replace")


def _check_is(anchor: Anchor, model: Model) -> None:
    header: Header = model.header
    named = {token.text: token.id for token in model.added_tokens}
    same = header.architecture == anchor.architecture
    same = same and all(header.number(key) == value for key, value in anchor.metadata.items())
    same = same and all(named.get(text) == token for text, token in anchor.tokens.items())
    if not same:
        raise NotTheRealModel(
            f"{header.path.name} has not the shape and vocabulary of {anchor.model}, so there are no known "
            "answers to compare with; verify it without --reference."
        )


def _logits(
    path: Path, tokens: Sequence[int], engine: Sequence[str], cancelled: IsCancelled | None
) -> npt.NDArray[np.float32]:
    """Of every position, by the engine in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        prompt, out = Path(folder) / "in.json", Path(folder) / "out.npz"
        prompt.write_text(json.dumps({"prompt": list(tokens)}))
        command = [*engine, "eval", str(path.resolve()), "--input", str(prompt), "--out", str(out)]
        command += ["--mapped", "--ubatch", "32"]  # one pass over the weights, with small buffers
        evaluation: Child[TrialResult]
        try:
            with Child(command, TrialResult, here=ROOT, echo=False) as evaluation:
                patiently(evaluation, cancelled)  # it says nothing, and ends
        except ChildDied as death:
            if death.status != 0:
                said = death.said or "it crashed"
                raise VerificationError(f"The engine does not run this file: {said}") from None
        with np.load(out) as arrays:
            logits: npt.NDArray[np.float32] = arrays["logits"]
    return logits
