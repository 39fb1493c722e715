"""Prints the answer of `solve`: as text for people, or as one JSON object for scripts."""

import contextlib
from typing import TextIO

import msgspec

from app.cli.terminal import FAILED, INTERRUPTED
from app.study.asking.attempts import Checked, CheckedSolving
from app.study.asking.solving import AnswerText, Ended, Solving, Started, ThinkingText
from app.study.marking.verdict import Judgement, Verdict
from engine.base.sentence import Sentence, say, verbatim
from engine.wire.protocol import FinishReason

NOT_CHECKED = Sentence("cli.not-checked")
NOTHING_TO_CHECK = Sentence("cli.nothing-to-check")
_SAID = {
    Verdict.CORRECT: "cli.correct",
    Verdict.OTHER_FORM: "cli.other-form",
    Verdict.WRONG: "cli.wrong",
    Verdict.UNREADABLE: "cli.unreadable",
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


def run(checked_solving: CheckedSolving, language: str, *, as_json: bool, out: TextIO, err: TextIO) -> int:
    """Stream the thinking to `err`, the answer and its verdict to `out`; with `as_json` only the Result.

    The exit status: 0, FAILED with a sentence on `err`, or INTERRUPTED after a KeyboardInterrupt, with all
    that was there until then in the history and in `out`.
    """
    said = _stream(checked_solving, language, out, err, silent=as_json)
    solving = checked_solving.solving
    ended = solving.ended
    if ended is None:
        return INTERRUPTED
    checked = checked_solving.checked
    if not as_json:
        print(solving.answer[said:], file=out, flush=True)  # an interrupt may have swallowed a piece
        if checked and ended.reason is FinishReason.STOP:
            print(f"\n{sentence(checked).in_language(language)}", file=out, flush=True)
    elif ended.reason:
        result = _result(solving, ended, checked.judgement if checked else None, language)
        print(msgspec.json.encode(result).decode(), file=out, flush=True)
    if ended.error:
        print(ended.error.in_language(language), file=err)
        return FAILED
    if ended.reason is FinishReason.CANCELLED:
        print(say("cli.stopped-and-kept").in_language(language), file=err)
        return INTERRUPTED
    return 0


def _stream(checked_solving: CheckedSolving, language: str, out: TextIO, err: TextIO, *, silent: bool) -> int:
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
                    again = say("cli.once-more", verdict=sentence(event)).in_language(language)
                    print(f"\n\n{again}\n", file=out, flush=True)
    return said


def _result(solving: Solving, ended: Ended, judgement: Judgement | None, language: str) -> Result:
    how = as_sentence(judgement.how) if judgement else NOT_CHECKED
    why = as_sentence(judgement.why) if judgement else NOTHING_TO_CHECK
    return Result(
        question=solving.question,
        thinking=solving.thinking,
        answer=solving.answer,
        final_answer=ended.final_answer,
        model=solving.model,
        seconds=round(ended.seconds, 3),
        tokens=ended.n_tokens,
        verdict=judgement.verdict if judgement else None,
        how=how.in_language(language),
        why=why.in_language(language),
    )


def sentence(checked: Checked) -> Sentence:
    """The verdict in one line: "Checked: correct. It agrees … (solved by algebra)"."""
    judgement = checked.judgement
    if judgement is None:
        return say("cli.not-checked-because", why=NOTHING_TO_CHECK)
    found = {"why": as_sentence(judgement.why), "how": as_sentence(judgement.how)}
    word = _SAID.get(judgement.verdict)
    if word is None:
        return say("cli.not-decided", **found)
    return say("cli.checked", word=Sentence(word), **found)


def as_sentence(said: Sentence | str) -> Sentence:
    return verbatim(said) if isinstance(said, str) else said
