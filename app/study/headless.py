"""A question answered without a window: as text for people, or as one JSON object for scripts."""

import contextlib
from typing import TextIO

import msgspec

from app.study.solving import AnswerText, Solving, ThinkingText
from engine.protocol import FinishReason

FAILED = 2
INTERRUPTED = 130  # the exit status a shell expects after Ctrl+C


class Result(msgspec.Struct):
    """What `solve --json` prints; `seconds` from the question to the end, `tokens` as the model counts."""

    question: str
    thinking: str
    answer: str
    final_answer: str | None
    model: str
    seconds: float
    tokens: int


def run(solving: Solving, *, as_json: bool, out: TextIO, err: TextIO) -> int:
    """Stream the thinking to `err` and the answer to `out`; with `as_json` nothing but the Result to `out`.

    The exit status: 0, FAILED with a sentence on `err`, or INTERRUPTED after a KeyboardInterrupt, with all
    that was there until then in the history and in `out`.
    """
    said = 0  # characters of the answer
    with contextlib.closing(iter(solving)) as events, contextlib.suppress(KeyboardInterrupt):
        for event in events:
            if as_json:
                continue
            if isinstance(event, ThinkingText):
                print(event.text, end="", file=err, flush=True)
            elif isinstance(event, AnswerText):
                if solving.thinking and not said:
                    print("\n", file=err, flush=True)
                said += len(event.text)  # first: an interrupt mostly comes when the piece has been printed
                print(event.text, end="", file=out, flush=True)
    ended = solving.ended
    if ended is None:
        return INTERRUPTED
    if not as_json:
        print(solving.answer[said:], file=out, flush=True)  # an interrupt may have swallowed a piece
    elif ended.reason:
        result = Result(
            question=solving.question,
            thinking=solving.thinking,
            answer=solving.answer,
            final_answer=ended.final_answer,
            model=solving.model,
            seconds=round(ended.seconds, 3),
            tokens=ended.n_tokens,
        )
        print(msgspec.json.encode(result).decode(), file=out, flush=True)
    if ended.error:
        print(ended.error, file=err)
        return FAILED
    if ended.reason is FinishReason.CANCELLED:
        print("Stopped; what there was is in the history.", file=err)
        return INTERRUPTED
    return 0
