"""One answer in the making: its tokens, its text, its thinking, and when it ends."""

from collections import deque
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from engine.answering.detokenizer import Detokenizer
from engine.answering.grammar import Grammar
from engine.answering.repetition import RepetitionGuard
from engine.answering.sampling import Sampler
from engine.llama.model import Model
from engine.prompt.chat import END_THINK, THINK, thinks
from engine.wire.protocol import UNBOUNDED, Budget, FinishReason, TokenChoice, TokenLogprob

_NONE = -1  # no token that may come


class Sample:
    """Takes logits, gives text, until `reason` says why it ended.

    `thinking` is whether the prompt has already begun the thinking; later,
    whether the text is still within it. `answered`: the prompt holds some of the answer already. When
    thinking has to end, `</think>` is put in the model's mouth and the answer follows; an answer never ends
    before it has a visible character. A `grammar` holds for the answer, not for the thinking.
    """

    def __init__(
        self,
        model: Model,
        sampler: Sampler,
        budget: Budget = UNBOUNDED,
        *,
        stop: Sequence[str] = (),
        thinking: bool = False,
        answered: bool = False,
        grammar: Grammar | None = None,
        logprobs: int = 0,
    ) -> None:
        self.thinking = thinking
        self.reason: FinishReason | None = None
        self.n_tokens = 0
        self.token = -1
        self.choices: list[TokenChoice] = []  # what `take` added, with `logprobs` alternatives each
        self._grammar = grammar
        self._n_likely = logprobs
        self._model = model
        self._sampler = sampler
        self._answered = answered
        self._budget = budget
        self._n_answer = 0  # tokens of the answer, which a model that begins to think had not begun
        self._text = Detokenizer(stop)
        self._guard = RepetitionGuard()
        self._marks = think_marks(model)
        self._forced: deque[int] = deque()
        self._answer_from = 0  # where in the text the answer begins, once it does

    @property
    def text(self) -> str:
        """All that was shown."""
        return self._text.text

    def take(self, logits: npt.NDArray[np.float32]) -> str:
        """Chooses the next `token` (to be decoded unless `reason` is set); returns the text it completes.

        `logits`, float32 [n_vocab], may be changed.
        """
        likely = self._logprobs(logits) if self._n_likely else None
        token, forced = self._next(logits)
        if token == _NONE:
            self.choices = []
            return self.end(FinishReason.STOP)
        self.token = token
        self.n_tokens += 1
        self.choices = [self._choice(token, likely)] if likely is not None else []
        thought = self.thinking
        shown = self._show()
        self._n_answer = 0 if thought or self.thinking else self._n_answer + (not forced)
        if self._text.stopped:
            self.reason = FinishReason.STOP
            return shown
        reason = self._bound_met(forced)
        return shown + self.end(reason) if reason else shown

    def end_thinking(self) -> None:
        """Answer now; nothing happens when it already does, or has not begun to think."""
        if self.thinking and not self._forced:
            new_line = "" if self.text.endswith("\n") else "\n"
            self._forced.extend(self._model.tokenize(f"{new_line}{END_THINK}\n\n", special=True))
            self._guard = RepetitionGuard()

    def end(self, reason: FinishReason) -> str:
        """Ends the sample; returns the text that was held back."""
        self.reason = reason
        return self._text.finish()

    def _next(self, logits: npt.NDArray[np.float32]) -> tuple[int, bool]:
        """The next token, and whether it was put in the model's mouth; _NONE at the end of its turn."""
        if self._forced:
            return self._forced.popleft(), True
        token = self._choose(logits)
        if token == _NONE or not self._model.is_eog(token):
            return token, False
        if not self.thinking:
            return _NONE, False
        self.end_thinking()
        return self._forced.popleft(), True

    def _bound_met(self, forced: bool) -> FinishReason | None:
        """Why the sample ends after its latest token; what only ends the thinking ends that."""
        budget = self._budget
        if not forced and self._guard.add(self.token):
            if not self.thinking:
                return FinishReason.REPETITION
            self.end_thinking()
        elif self.thinking and 0 < budget.max_thinking <= self.n_tokens:
            self.end_thinking()
        full = 0 < budget.max_tokens <= self.n_tokens or 0 < budget.max_answer <= self._n_answer
        return FinishReason.LENGTH if full else None

    def _choose(self, logits: npt.NDArray[np.float32]) -> int:
        answered = self._answered or self.thinking or bool(self.text[self._answer_from :].strip())
        grammar = None if self.thinking else self._grammar
        filtered = False
        while np.isfinite(logits).any():
            token = self._sampler.sample(logits)
            if grammar and not filtered and not self._begins_to_think(token) and not grammar.allows(token):
                grammar.forbid(logits)  # of all tokens: only now, for it takes time
                filtered = True
            elif answered or not self._model.is_eog(token):
                if grammar and not self._begins_to_think(token) and not self._model.is_eog(token):
                    grammar.accept(token)
                return token
            else:
                logits[token] = -np.inf
        return _NONE

    def _begins_to_think(self, token: int) -> bool:
        return self.n_tokens == 0 and token in self._marks

    def _logprobs(self, logits: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        shifted = logits.astype(np.float64) - logits.max()
        return shifted - np.log(np.exp(shifted).sum())  # type: ignore[no-any-return]

    def _choice(self, token: int, logprobs: npt.NDArray[np.float64]) -> TokenChoice:
        best = np.argsort(-logprobs, kind="stable")[: self._n_likely]
        chosen, *likely = (self._likely(int(one), float(logprobs[one])) for one in (token, *best))
        return TokenChoice(chosen, likely)

    def _likely(self, token: int, logprob: float) -> TokenLogprob:
        return TokenLogprob(token, self._model.piece(token, special=True).decode(errors="replace"), logprob)

    def _show(self) -> str:
        before = len(self.text)
        shown = self._text.add(self._model.piece(self.token, special=self.token in self._marks))
        if self._answer_from == 0:
            self.thinking = self.thinking or thinks(self.text)
            end = self.text.find(END_THINK, max(0, before - len(END_THINK))) if self.thinking else -1
            if end >= 0:
                self.thinking = False
                self._answer_from = end + len(END_THINK)
        return shown


def think_marks(model: Model) -> frozenset[int]:
    """The tokens that are `<think>` or `</think>` by themselves: the only special ones to be shown."""
    ids = [model.tokenize(mark, special=True) for mark in (THINK, END_THINK)]
    return frozenset(mark[0] for mark in ids if len(mark) == 1)
