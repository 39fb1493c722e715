"""Errors of a conversion, each explained in one sentence that says what to do."""

from engine.base.errors import Explained
from engine.base.sentence import Sentence, verbatim


class ConversionError(Explained):
    """The conversion was refused or could not finish.

    `kind` is a stable word for programs (`--json`). What only a developer's command says is a text.
    """

    kind = "failed"

    def __init__(self, message: Sentence | str) -> None:
        super().__init__(verbatim(message) if isinstance(message, str) else message)


class NotACheckpoint(ConversionError):
    """The folder holds no readable safetensors checkpoint."""

    kind = "not-a-checkpoint"


class UnsupportedModel(ConversionError):
    """config.json asks for an architecture, shape or flag that the engine does not implement."""

    kind = "unsupported-model"


class BadTensors(ConversionError):
    """The weights are damaged or not those that config.json promises."""

    kind = "bad-tensors"


class BadTokenizer(ConversionError):
    """The tokenizer's files are damaged, of another kind, or disagree with the vocabulary size."""

    kind = "bad-tokenizer"


class OutputError(ConversionError):
    """The GGUF file could not be written, or did not verify."""

    kind = "output"


class VerificationError(ConversionError):
    """A finished file is not what it should be."""

    kind = "verification"


class BadImportance(ConversionError):
    """The importance matrix is unreadable, or of another model."""

    kind = "bad-imatrix"


class BadText(ConversionError):
    """The text to measure on is unreadable or too short."""

    kind = "bad-text"


class NotComparable(ConversionError):
    """Two files that are not of one model."""

    kind = "not-comparable"


class NotTheRealModel(ConversionError):
    """The file is not of the model whose answers are known."""

    kind = "not-the-real-model"


class Cancelled(ConversionError):
    """Someone asked to stop; the unfinished file has been removed."""

    kind = "cancelled"


def shown(value: object, most: int = 80) -> str:
    """What an untrusted file holds, as a fact: as Python writes it, cut to `most` characters."""
    return f"{value!r:.{most}}"
