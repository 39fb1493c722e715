"""Asks a GGUF model many questions side by side (greedy, in our engine), in one or more processes."""

import multiprocessing
import sys
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from engine.answering.model_session import ModelSession
from engine.llama.context import Slot
from engine.wire.protocol import ChatMessage

SEQUENCES = 16  # questions answered side by side
CONTEXT = 8192  # tokens, for all of them
MAX_ANSWER = 400  # tokens


class _Row:
    """One question being answered."""

    def __init__(self, index: int, prompt: list[int]) -> None:
        self.index = index
        self.pos = len(prompt)
        self.prompt = prompt
        self.written: list[int] = []


def answers(session: ModelSession, questions: Sequence[str], progress: Callable[[int], None]) -> list[str]:
    """The model's greedy text for each question, its thinking included; several run side by side."""
    model, context = session.model, session.context_for(SEQUENCES)
    waiting = deque(
        _Row(i, session.chat.prompt([ChatMessage("user", question)])) for i, question in enumerate(questions)
    )
    texts = [""] * len(questions)
    rows: dict[int, _Row] = {}
    finished = 0

    def take(seq: int, logits: np.ndarray) -> None:
        nonlocal finished
        row, token = rows[seq], int(np.argmax(logits))
        if model.is_eog(token) or len(row.written) >= MAX_ANSWER:
            texts[row.index] = b"".join(model.piece(t) for t in row.written).decode(errors="replace")
            del rows[seq]
            finished += 1
            progress(finished)
        else:
            row.written.append(token)

    while waiting or rows:
        for seq in range(SEQUENCES):
            while waiting and seq not in rows:
                rows[seq] = waiting.popleft()
                context.clear(seq)
                take(seq, context.prefill(rows[seq].prompt, seq=seq))
        active = sorted(rows)
        if not active:
            continue
        slots = [Slot(rows[s].written[-1], rows[s].pos + len(rows[s].written) - 1, s, True) for s in active]
        for seq, logits in zip(active, context.decode(slots), strict=True):
            take(seq, logits)
    return texts


def answers_of(model: Path, questions: Sequence[str], processes: int = 1) -> list[str]:
    """The same from the file `model`, by processes of one thread each; says on stderr how far it is."""
    shares = [questions[rank::processes] for rank in range(processes)]
    if processes == 1:
        return _share(model, questions)
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        parts = pool.starmap(_share, [(model, share) for share in shares])
    return [parts[i % processes][i // processes] for i in range(len(questions))]


def _share(model: Path, questions: Sequence[str]) -> list[str]:
    def progress(done: int) -> None:
        if done % 200 == 0 or done == len(questions):
            print(f"{done} of {len(questions)}", file=sys.stderr, flush=True)

    session = ModelSession(model, n_ctx=CONTEXT, n_threads=1)
    try:
        return answers(session, questions, progress)
    finally:
        session.close()
