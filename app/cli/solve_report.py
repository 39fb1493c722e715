"""What `solve` prints: the answer as text for people, or one JSON object for scripts."""

import contextlib
from typing import TextIO

import msgspec

from app.cli.terminal import FAILED, INTERRUPTED
from app.study.asking.attempts import Checked, CheckedSolving
from app.study.asking.solving import AnswerText, Ended, Solving, Started, ThinkingText
from app.study.marking.verdict import Judgement, Verdict
from engine.wire.protocol import FinishReason

NOT_CHECKED = "not checked"
NOTHING_TO_CHECK = "There is no final answer to check."
_SAID = {
    Verdict.CORRECT: "correct",
    Verdict.OTHER_FORM: "correct, but in another form",
    Verdict.WRONG: "wrong",
    Verdict.UNREADABLE: "the answer could not be read",
}


class Result(msgspec.Struct):
    """What `solve --json` prints; `seconds` from the question to the end, `tokens` as the model counts.

    `verdict` is the checker's word on `final_answer`, null when there was nothing to check; `how` names its
    evidence, `why` is a sentence. Of several attempts it is the last.
    """

    question: str
    thinking: str
    answer: str
    final_answer: str | None
    model: str
    seconds: float
    tokens: int
    verdict: str | None
    how: str
    why: str


def run(checked_solving: CheckedSolving, *, as_json: bool, out: TextIO, err: TextIO) -> int:
    """Stream the thinking to `err`, the answer and its verdict to `out`; with `as_json` only the Result.

    The exit status: 0, FAILED with a sentence on `err`, or INTERRUPTED after a KeyboardInterrupt, with all
    that was there until then in the history and in `out`.
    """
    said = _stream(checked_solving, out, err, silent=as_json)
    solving = checked_solving.solving
    ended = solving.ended
    if ended is None:
        return INTERRUPTED
    checked = checked_solving.checked
    if not as_json:
        print(solving.answer[said:], file=out, flush=True)  # an interrupt may have swallowed a piece
        if checked and ended.reason is FinishReason.STOP:
            print(f"\n{sentence(checked)}", file=out, flush=True)
    elif ended.reason:
        result = _result(solving, ended, checked.judgement if checked else None)
        print(msgspec.json.encode(result).decode(), file=out, flush=True)
    if ended.error:
        print(ended.error, file=err)
        return FAILED
    if ended.reason is FinishReason.CANCELLED:
        print("Stopped; what there was is in the history.", file=err)
        return INTERRUPTED
    return 0


def _stream(checked_solving: CheckedSolving, out: TextIO, err: TextIO, *, silent: bool) -> int:
    """Print what comes, unless `silent`; how many characters of the last attempt's answer were printed."""
    said = 0
    with contextlib.closing(iter(checked_solving)) as events, contextlib.suppress(KeyboardInterrupt):
        for event in events:
            if silent:
                continue
            match event:
                case Started():
                    said = 0
                case ThinkingText():
                    print(event.text, end="", file=err, flush=True)
                case AnswerText():
                    if checked_solving.solving.thinking and not said:
                        print("\n", file=err, flush=True)
                    said += len(event.text)  # first: an interrupt mostly comes when the piece is printed
                    print(event.text, end="", file=out, flush=True)
                case Checked(again=True):
                    print(f"\n\n{sentence(event)}\nOnce more:\n", file=out, flush=True)
    return said


def _result(solving: Solving, ended: Ended, judgement: Judgement | None) -> Result:
    return Result(
        question=solving.question,
        thinking=solving.thinking,
        answer=solving.answer,
        final_answer=ended.final_answer,
        model=solving.model,
        seconds=round(ended.seconds, 3),
        tokens=ended.n_tokens,
        verdict=judgement.verdict if judgement else None,
        how=str(judgement.how) if judgement else NOT_CHECKED,
        why=str(judgement.why) if judgement else NOTHING_TO_CHECK,
    )


def sentence(checked: Checked) -> str:
    """The verdict on one line: "Checked: correct. It agrees … (solved by algebra)"."""
    judgement = checked.judgement
    if judgement is None:
        return f"Not checked: {NOTHING_TO_CHECK}"
    said = _SAID.get(judgement.verdict)
    if said is None:
        return f"Not checked: {judgement.why} ({judgement.how})"
    return f"Checked: {said}. {judgement.why} ({judgement.how})"
