"""A reader without a model: it writes what a test tells it to, through the engine client's own methods."""

from collections.abc import Iterator, Sequence
from threading import Event

from app.study.reading.model import NAME
from engine.wire.protocol import (
    Delta,
    Finished,
    FinishReason,
    Generate,
    Loaded,
    TokenChoice,
    TokenLogprob,
)

SON = "Tom is 3 times as old as his son. In 12 years he will be twice as old. How old is the son now?"
SET_UP = "let s = the son's age now\n3s + 12 = 2(s + 12)\nwant s years"
OTHER = "let x = age of the son\n3x + 12 = 2(x + 12)\nwant x years"
SURE = -0.001  # a token's logarithm


class ScriptedReader:
    """`texts` are what the samples write, the last one as often as it is asked; `logprob` that of each token.

    The words `unsure` are a guess. `error` is raised in their place. `waits`: it writes nothing until it is
    cancelled.
    """

    def __init__(
        self,
        *texts: str,
        logprob: float = SURE,
        reason: FinishReason = FinishReason.STOP,
        error: Exception | None = None,
        waits: bool = False,
        unsure: str = "",
    ) -> None:
        self.texts, self.logprob, self.reason, self.error, self.waits = texts, logprob, reason, error, waits
        self.unsure = unsure
        self.asked: list[Generate] = []

    def generate(self, messages, sampling, budget, **options) -> "_Generation":
        self.asked.append(Generate(1, list(messages), sampling, budget, **options))
        return _Generation(self, self.asked[-1].n_samples)

    def load(self, path, **options) -> Loaded:
        return Loaded(1, str(path), NAME, "phi4flash 6M Q8_0", 6, 1024, 1024, 1, 6, 6, 0.1)

    def close(self) -> None:
        pass


class _Generation:
    def __init__(self, reader: ScriptedReader, n_samples: int) -> None:
        self._reader, self._n_samples = reader, n_samples
        self._cancelled = Event()

    def cancel(self) -> None:
        self._cancelled.set()

    def __iter__(self) -> Iterator[Delta | Finished]:
        if self._reader.error is not None:
            raise self._reader.error
        if self._reader.waits:
            self._cancelled.wait(30)
        reason = FinishReason.CANCELLED if self._cancelled.is_set() else self._reader.reason
        for sample in range(self._n_samples):
            text = self._reader.texts[min(sample, len(self._reader.texts) - 1)] if self._reader.texts else ""
            yield from _written(sample, text, self._reader)
            yield Finished(1, sample, reason, 9, 0, len(text), 0.0, 0.0)


def _written(sample: int, text: str, reader: ScriptedReader) -> Sequence[Delta]:
    guessed = range(0)
    if reader.unsure:
        start = text.index(reader.unsure)
        guessed = range(start, start + len(reader.unsure))
    return [
        Delta(
            1, sample, sign, place + 1, [_choice(place, sign, -4.0 if place in guessed else reader.logprob)]
        )
        for place, sign in enumerate(text)
    ]


def _choice(token: int, text: str, logprob: float) -> TokenChoice:
    return TokenChoice(TokenLogprob(token, text, logprob), [])
