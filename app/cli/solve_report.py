"""Prints the answer of `solve`: as text for people, or as one JSON object for scripts."""

import contextlib
from typing import TextIO

import msgspec

from app.cli import steps
from app.cli.terminal import FAILED, INTERRUPTED
from app.study.algebra.protocol import Worked
from app.study.asking import by_algebra
from app.study.asking.attempts import Checked, CheckedSolving
from app.study.asking.by_algebra import Answered
from app.study.asking.setting_up import HOW as BY_SET_UP
from app.study.asking.setting_up import SettingUp
from app.study.asking.shown_answer import Origin, shown_answer
from app.study.asking.solving import AnswerText, Solving, Started, ThinkingText
from app.study.asking.working_sheet import title, working_sheet
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


class ModelAnswer(msgspec.Struct):
    """What the model came to, of several attempts the last; `verdict` is null when nothing was checked."""

    final_answer: str | None
    verdict: str | None
    how: str
    why: str


class Result(msgspec.Struct):
    """What `solve --json` prints; `seconds` from the question to the end, `tokens` as the model counts.

    `final_answer` is the one that is shown, `origin` whose it is, `verdict` the checker's word on it, null
    when there was nothing to check; `how` names its evidence, `why` is a sentence. `working` are algebra's
    steps, `model_answer` the model's own, null where it was not asked; `thinking` is the model's, `answer`
    too unless algebra has answered. `set_up` is in the plain notation what the model made of a story, null
    where it was not asked to; without a final answer it is a proposal.
    """

    question: str
    origin: str
    thinking: str
    answer: str
    final_answer: str | None
    model: str
    seconds: float
    tokens: int
    verdict: str | None
    how: str
    why: str
    method: str
    working: list[steps.StepObject]
    model_answer: ModelAnswer | None
    set_up: str | None
    error: str | msgspec.UnsetType = msgspec.UNSET


class Report:
    """Of one question. `silent`: nothing is printed but the Result, when that is asked for."""

    def __init__(self, question: str, language: str, out: TextIO, err: TextIO, *, silent: bool) -> None:
        self.question = question
        self.answered = Answered(Worked(0), 0.0)
        self._language, self._out, self._err, self._silent = language, out, err, silent
        self._attempts: CheckedSolving | SettingUp | None = None
        self._with_steps = False

    @property
    def status(self) -> int:
        """The exit status where algebra alone has answered: FAILED when that could not be stored."""
        return 0 if self.answered.error is None else FAILED

    @property
    def empty(self) -> bool:
        """Neither algebra nor a model had anything to say."""
        return self.answered.worked.answer is None and self._attempts is None

    def take_answered(self, answered: Answered, *, steps: bool) -> None:
        """What algebra has found."""
        self.answered, self._with_steps = answered, steps
        if answered.error is not None:
            self._print(answered.error, self._err)
        if not self._silent and answered.worked.answer is not None:
            self._print_answer(answered.worked, steps)

    def follow(self, attempts: CheckedSolving | SettingUp) -> int:
        """Stream the thinking to stderr, the answer and its verdict to stdout.

        The exit status: 0, FAILED with a sentence on stderr, or INTERRUPTED after a KeyboardInterrupt, with
        all that was there until then in the history and on stdout.
        """
        self._attempts = attempts
        if not self._silent and self.answered.worked.answer is not None:
            print(file=self._out, flush=True)
        said = self._stream(attempts)
        ended, checked = attempts.solving.ended, attempts.checked
        if ended is None:
            return INTERRUPTED
        if not self._silent:
            # an interrupt may have swallowed a piece
            print(attempts.solving.answer[said:], file=self._out, flush=True)
            if checked and ended.reason is FinishReason.STOP:
                print(file=self._out)
                self._print(sentence(checked), self._out)
        if ended.error:
            self._print(ended.error, self._err)
            return FAILED
        if ended.reason is FinishReason.CANCELLED:
            self._print(say("cli.stopped-and-kept"), self._err)
            return INTERRUPTED
        return self.status

    def print_result(self, *, always: bool = False) -> None:
        """The JSON object; of a model that could not even begin only if `always`."""
        ended = self._attempts.solving.ended if self._attempts is not None else None
        failed = self._attempts is not None and (ended is None or not ended.reason)
        if not failed or always:
            print(msgspec.json.encode(self.result()).decode(), file=self._out, flush=True)

    def result(self) -> Result:
        """All of it."""
        worked, by_model = self.answered.worked, self._by_model()
        own = (by_model.final_answer, by_model.verdict) if by_model is not None else (None, None)
        origin, final = shown_answer(worked, *own)
        verdict, how, why = self._judged(origin, by_model)
        working = worked.working
        result = Result(
            question=self.question,
            origin=origin,
            thinking="",
            answer=working_sheet(worked, self._language),
            final_answer=final,
            model="",
            seconds=round(self.answered.seconds, 3),
            tokens=0,
            verdict=verdict,
            how=how,
            why=why,
            method=working.method if working is not None else "",
            working=steps.objects(working.steps, self._language) if working is not None else [],
            model_answer=by_model,
            set_up=worked.set_up.text if worked.set_up is not None else None,
        )
        if self._attempts is not None:
            self._add_model(result, self._attempts.solving)
        return result

    def _add_model(self, result: Result, solving: Solving | SettingUp) -> None:
        result.question, result.model = solving.question, solving.model
        if self.answered.worked.set_up is None:
            result.thinking, result.answer = solving.thinking, solving.answer
        if (ended := solving.ended) is not None:
            result.seconds = round(self.answered.seconds + ended.seconds, 3)
            result.tokens = ended.n_tokens
            if ended.error is not None:
                result.error = ended.error.in_language(self._language)

    def _judged(self, origin: Origin, by_model: ModelAnswer | None) -> tuple[str | None, str, str]:
        """The verdict on what is shown, the evidence, the reason."""
        worked = self.answered.worked
        if origin is Origin.ALGEBRA and worked.proof is not None:
            proof = worked.proof.in_language(self._language)
            return Verdict.CORRECT, by_algebra.HOW.in_language(self._language), proof
        if origin is Origin.SET_UP and worked.proof is not None:
            proof = worked.proof.in_language(self._language)
            return Verdict.UNDECIDED, BY_SET_UP.in_language(self._language), proof
        if by_model is not None:
            return by_model.verdict, by_model.how, by_model.why
        why = worked.why or NOTHING_TO_CHECK
        return None, NOT_CHECKED.in_language(self._language), why.in_language(self._language)

    def _by_model(self) -> ModelAnswer | None:
        ended = self._attempts.solving.ended if self._attempts is not None else None
        if self._attempts is None or ended is None or self.answered.worked.set_up is not None:
            return None
        judgement: Judgement | None = self._attempts.checked.judgement if self._attempts.checked else None
        how = as_sentence(judgement.how) if judgement else NOT_CHECKED
        why = as_sentence(judgement.why) if judgement else NOTHING_TO_CHECK
        return ModelAnswer(
            ended.final_answer,
            judgement.verdict if judgement else None,
            how.in_language(self._language),
            why.in_language(self._language),
        )

    def _print_answer(self, worked: Worked, with_steps: bool) -> None:
        if worked.set_up is not None:
            self._print(title(worked.set_up), self._out)
            print(worked.set_up.text, end="\n\n", file=self._out, flush=True)
        if with_steps:
            print("\n".join(steps.lines(worked, self._language)), file=self._out, flush=True)
        elif worked.answer is not None and worked.proof is not None:
            self._print(worked.answer.text, self._out)
            print(file=self._out)
            self._print(steps.proof(worked), self._out)

    def _print(self, said: Sentence, stream: TextIO) -> None:
        print(said.in_language(self._language), file=stream, flush=True)

    def _take_set_up(self, answered: Answered) -> None:
        """Print what a reader made of the story, which algebra had not read."""
        self.answered = msgspec.structs.replace(answered, seconds=self.answered.seconds)
        if not self._silent:
            self._print_answer(answered.worked, self._with_steps)

    def _stream(self, attempts: CheckedSolving | SettingUp) -> int:
        """Print what comes, unless silent; how many characters of the last attempt's answer were printed."""
        said = 0
        with contextlib.closing(iter(attempts)) as events, contextlib.suppress(KeyboardInterrupt):
            for event in events:
                if isinstance(event, Answered):
                    self._take_set_up(event)
                if self._silent:
                    continue
                match event:
                    case Started():
                        said = 0
                    case ThinkingText():
                        print(event.text, end="", file=self._err, flush=True)
                    case AnswerText():
                        if attempts.solving.thinking and not said:
                            print("\n", file=self._err, flush=True)
                        said += len(event.text)  # first: an interrupt mostly comes when the piece is printed
                        print(event.text, end="", file=self._out, flush=True)
                    case Checked(again=True):
                        again = say("cli.once-more", verdict=sentence(event)).in_language(self._language)
                        print(f"\n\n{again}\n", file=self._out, flush=True)
        return said


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
