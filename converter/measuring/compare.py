"""Compares a file with a larger one: KL divergence, top-1 agreement, perplexity on one text.

python -m converter.measuring.compare A.gguf B.gguf --text FILE [--ctx 512] [--chunks N] [--special] [--json]
"""

import argparse
import json
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

from converter.errors import NotComparable
from converter.measuring.command import chunk_options, run, text_parser
from converter.measuring.text_chunks import read_chunks
from engine.gguf.header import parse
from engine.llama.context import Context, Logits, Slot
from engine.llama.model import Model

Values = npt.NDArray[np.float64]
ROWS = 64  # logits of a real vocabulary: 51 MB as float32


class ModelComparison(msgspec.Struct, frozen=True):
    """Over `tokens` positions: KL(A‖B) in nats, how often the best token is the same, perplexities.

    `kl_error` and `agreement_error` are standard errors of the means.
    """

    tokens: int
    kl_mean: float
    kl_error: float
    kl_median: float
    kl_99: float
    kl_max: float
    agreement: float
    agreement_error: float
    perplexity_a: float
    perplexity_b: float

    @property
    def perplexity_ratio(self) -> float:
        """B's over A's: above 1 when B is worse."""
        return self.perplexity_b / self.perplexity_a


def _log_softmax(logits: Logits) -> Values:
    shifted = logits.astype(np.float64) - logits.max(axis=1, keepdims=True)
    normalised: Values = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return normalised


def _vocabulary(path: Path) -> object:
    return parse(path).metadata.get("tokenizer.ggml.tokens")


class _Tally:
    """Collects positions; logits of A and B are [rows, n_vocab], `following` the true next tokens [rows]."""

    def __init__(self) -> None:
        self.kl: list[Values] = []
        self.same: list[npt.NDArray[np.bool_]] = []
        self.nll_a: list[Values] = []
        self.nll_b: list[Values] = []

    def add(self, logits_a: Logits, logits_b: Logits, following: npt.NDArray[np.int64]) -> None:
        a, b = _log_softmax(logits_a), _log_softmax(logits_b)
        rows = np.arange(len(following))
        self.kl.append((np.exp(a) * (a - b)).sum(axis=1))
        self.same.append(a.argmax(axis=1) == b.argmax(axis=1))
        self.nll_a.append(-a[rows, following])
        self.nll_b.append(-b[rows, following])

    def result(self) -> ModelComparison:
        kl, same = np.concatenate(self.kl), np.concatenate(self.same)
        agreement = float(same.mean())
        return ModelComparison(
            tokens=len(kl),
            kl_mean=float(kl.mean()),
            kl_error=float(kl.std() / np.sqrt(len(kl))),
            kl_median=float(np.median(kl)),
            kl_99=float(np.quantile(kl, 0.99)),
            kl_max=float(kl.max()),
            agreement=agreement,
            agreement_error=float(np.sqrt(agreement * (1 - agreement) / len(same))),
            perplexity_a=float(np.exp(np.concatenate(self.nll_a).mean())),
            perplexity_b=float(np.exp(np.concatenate(self.nll_b).mean())),
        )


def compare(
    a: Path,
    b: Path,
    text: Path,
    *,
    n_ctx: int = 512,
    n_chunks: int | None = None,
    special: bool = False,
    on_chunk: Callable[[int, int], None] | None = None,
) -> ModelComparison:
    """Runs both files on the same tokens, chunk by chunk, each chunk from an empty context.

    The weights are mapped: two files larger than the memory together are slow, not impossible.
    Raises BadText, NotComparable and the engine's errors.
    """
    tally = _Tally()
    with ExitStack() as stack:
        models = [stack.enter_context(Model(path, mapped=True)) for path in (a, b)]
        if _vocabulary(a) != _vocabulary(b):
            raise NotComparable(
                f"{a.name} and {b.name} have different vocabularies; compare one model's files."
            )
        chunks = read_chunks(models[0], text, n_ctx, n_chunks, special=special)
        contexts = [
            stack.enter_context(Context(model, n_ctx=n_ctx, n_ubatch=ROWS, n_outputs_max=ROWS))
            for model in models
        ]
        for place, chunk in enumerate(chunks):
            if on_chunk is not None:
                on_chunk(place, len(chunks))
            for context in contexts:
                context.clear()
            for first in range(0, len(chunk) - 1, ROWS):
                tokens = chunk[first : first + ROWS + 1]
                slots = [Slot(token, first + i, output=True) for i, token in enumerate(tokens[:ROWS])]
                slots = slots[: len(tokens) - 1]
                logits_a, logits_b = (context.decode(slots) for context in contexts)
                tally.add(logits_a, logits_b, np.array(tokens[1:], np.int64))
    return tally.result()


def _as_text(found: ModelComparison, a: Path, b: Path) -> str:
    spread = f"median {found.kl_median:.5f}  99 % {found.kl_99:.4f}  max {found.kl_max:.4f}"
    perplexities = f"{found.perplexity_a:.4f} → {found.perplexity_b:.4f}"
    return (
        f"{b.name} against {a.name}, {found.tokens} tokens\n"
        f"KL divergence    mean {found.kl_mean:.5f} ± {found.kl_error:.5f}  {spread}  (nats)\n"
        f"same best token  {found.agreement:.2%} ± {found.agreement_error:.2%}\n"
        f"perplexity       {perplexities}  (ratio {found.perplexity_ratio:.4f})"
    )


def _report(arguments: argparse.Namespace) -> str:
    found = compare(arguments.a, arguments.b, arguments.text, **chunk_options(arguments))
    if arguments.json:
        return json.dumps(msgspec.to_builtins(found) | {"perplexity_ratio": found.perplexity_ratio})
    return _as_text(found, arguments.a, arguments.b)


def main() -> int:
    """0; 2 with a sentence when it cannot be done; 130 when interrupted."""
    parser = text_parser("converter.measuring.compare", __doc__)
    parser.add_argument("a", type=Path, help="the larger file: what is true")
    parser.add_argument("b", type=Path, help="the smaller file")
    parser.add_argument(
        "--text", type=Path, required=True, help="UTF-8 text of the kind the model will write"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")
    arguments = parser.parse_args()
    return run(lambda: _report(arguments))


if __name__ == "__main__":
    sys.exit(main())
