"""A story read by the model: one greedy set-up, and others drawn beside it, under the notation's grammar."""

import math
import re
from collections.abc import Sequence

import msgspec

from app.study.reading.certainty import SAMPLES, TEMPERATURE
from app.study.reading.grammar import grammar
from app.study.reading.marks import marked, unmarked
from app.study.reading.model import LONGEST, MOST_TOKENS
from engine.client import EngineClient, Generation
from engine.wire.protocol import Budget, ChatMessage, Delta, Finished, FinishReason, Sampling, TokenLogprob

_MEANING = re.compile("let . = ")
SEED = 1  # the same story is always read alike


class Written(msgspec.Struct, frozen=True):
    """What one sample wrote, its numbers in digits.

    `mean` and `least` are of the logarithms of its tokens' probabilities, but for what letters stand for,
    which may be said in many ways. `whole`: it came to its own end.
    """

    text: str
    mean: float
    least: float
    whole: bool
    n_tokens: int


class StoryReader:
    """Ask the loaded reader for set-ups of `question` by `read`, once."""

    def __init__(self, client: EngineClient, question: str, *, private: bool = False) -> None:
        self._client, self._question, self._private = client, marked(question), private
        self.too_long = len(" ".join(question.split())) > LONGEST  # than anything that it learnt to read
        self._generation: Generation | None = None
        self.cancelled = False

    def cancel(self) -> None:
        """Stop reading. From any thread, at any time."""
        self.cancelled = True
        if self._generation is not None:
            self._generation.cancel()

    def read(self) -> list[Written]:
        """The greedy set-up, then those that were drawn. Raises EngineError's subclasses."""
        self._generation = self._client.generate(
            [ChatMessage("user", self._question.text)],
            Sampling(temperature=TEMPERATURE, top_p=1.0, seed=SEED, greedy_first=True),
            Budget(max_tokens=MOST_TOKENS),
            n_samples=1 + SAMPLES,
            grammar=grammar(),
            logprobs=1,
            private=self._private,
        )
        if self.cancelled:
            self._generation.cancel()
        samples = [_Sample() for _ in range(1 + SAMPLES)]
        for event in self._generation:
            if isinstance(event, Delta | Finished):
                samples[event.sample].take(event)
        return [sample.written(self._question.numbers) for sample in samples]


class _Sample:
    def __init__(self) -> None:
        self.text = ""
        self.logprobs: list[float] = []
        self.n_tokens = 0
        self._line = ""
        self.reason: FinishReason | None = None

    def take(self, event: Delta | Finished) -> None:
        if isinstance(event, Finished):
            self.reason = event.reason
        else:
            self.text += event.text
            for choice in event.choices:
                self._weigh(choice.chosen)

    def _weigh(self, token: TokenLogprob) -> None:
        """Count how likely a token was, unless it is of the words behind “let x = ”."""
        self.n_tokens += 1
        if not _MEANING.match(self._line):
            self.logprobs.append(token.logprob)
        self._line = (self._line + token.text).rpartition("\n")[2]

    def written(self, numbers: tuple[str, ...]) -> Written:
        return Written(
            unmarked(self.text, numbers),
            _mean(self.logprobs),
            min(self.logprobs, default=-math.inf),
            self.reason is FinishReason.STOP,
            self.n_tokens,
        )


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else -math.inf
