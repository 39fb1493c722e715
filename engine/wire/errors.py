"""The engine's errors: types that carry a sentence as key and facts; `str()` is its English text."""

from collections.abc import Mapping

from engine.base.errors import Explained
from engine.base.sentence import Fact, Sentence
from engine.wire.protocol import ErrorKind, Failed


class EngineError(Explained):
    """A request failed for a reason that the user's world gave."""

    kind = ErrorKind.BUG

    @property
    def facts(self) -> Mapping[str, Fact]:
        """Those of its sentence."""
        return self.sentence.facts


class NotAModel(EngineError):
    """The file is missing, unreadable, or no GGUF file."""

    kind = ErrorKind.NOT_A_MODEL


class UnsupportedArchitecture(EngineError):
    """A GGUF file of an architecture that our llama.cpp does not run."""

    kind = ErrorKind.UNSUPPORTED_ARCHITECTURE


class ForeignLayout(EngineError):
    """A phi4flash file without our layout version: another converter's head order."""

    kind = ErrorKind.FOREIGN_LAYOUT


class Truncated(EngineError):
    """The file ends before its tensors do (`needed`, `found` bytes)."""

    kind = ErrorKind.TRUNCATED


class NotEnoughMemory(EngineError):
    """The model would need `needed` bytes (weights, cache, buffers); `available` are free."""

    kind = ErrorKind.NOT_ENOUGH_MEMORY


class UnsupportedOption(EngineError):
    """A combination that the engine cannot run, such as a Q8_0 cache without flash attention."""

    kind = ErrorKind.UNSUPPORTED_OPTION


class ContextFull(EngineError):
    """`n_prompt` tokens do not fit into `n_ctx`."""

    kind = ErrorKind.CONTEXT_FULL


class DamagedWeights(EngineError):
    """The model's logits are no finite numbers: its weights are not what they were."""

    kind = ErrorKind.DAMAGED_WEIGHTS


class NoModel(EngineError):
    """A request that needs a loaded model came before one was loaded."""

    kind = ErrorKind.NO_MODEL


class Busy(EngineError):
    """A request that has to wait until the present answer has ended."""

    kind = ErrorKind.BUSY


class BadRequest(EngineError):
    """A message that is not of the protocol, or asks for what cannot be."""

    kind = ErrorKind.BAD_REQUEST


class WorkerDied(EngineError):
    """The worker process ended while a request was under way; the client starts another.

    `status` is its exit status as `subprocess` gives it, None when it did not even start.
    """

    kind = ErrorKind.WORKER_DIED

    def __init__(self, sentence: Sentence, status: int | None = None) -> None:
        super().__init__(sentence)
        self.status = status


def error_of(failed: Failed) -> EngineError:
    """The error that a worker told of."""
    return _BY_KIND.get(failed.kind, EngineError)(failed.sentence)


_BY_KIND = {kind.kind: kind for kind in EngineError.__subclasses__()}
