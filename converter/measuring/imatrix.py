"""Computes an importance matrix: runs a text through a model and sums the activations of each matrix.

python -m converter.measuring.imatrix MODEL.gguf TEXT OUT.gguf [--ctx 512] [--chunks N] [--special]
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from converter.errors import BadImportance
from converter.gguf.importance import write_importance
from converter.measuring.command import chunk_options, run, text_parser
from converter.measuring.text_chunks import read_chunks
from engine.llama.activations import Activations
from engine.llama.context import Context, Slot
from engine.llama.model import Model


def compute_importance(
    model_path: Path,
    text: Path,
    target: Path,
    *,
    n_ctx: int = 512,
    n_chunks: int | None = None,
    special: bool = False,
    on_chunk: Callable[[int, int], None] | None = None,
) -> list[str]:
    """Writes the matrix of `model_path` (best F16, BF16 or Q8_0) on at most `n_chunks` chunks of `n_ctx`
    tokens of `text`.

    Returns the names of its matrices. Raises BadImportance, OutputError and the engine's errors.
    """
    with Activations() as activations:
        with Model(model_path, mapped=True) as model:
            chunks = read_chunks(model, text, n_ctx, n_chunks, special=special)
            # every token's logits are wanted, else the upper half of the layers would see the last token only
            with Context(
                model, n_ctx=n_ctx, n_outputs_max=n_ctx, n_ubatch=n_ctx, observer=activations.observer
            ) as context:
                for place, chunk in enumerate(chunks):
                    if on_chunk is not None:
                        on_chunk(place, len(chunks))
                    context.clear()
                    context.decode([Slot(token, pos, output=True) for pos, token in enumerate(chunk)])
        sums = activations.sums()
    if not sums:
        raise BadImportance(f"{model_path.name} shows no product with a matrix; is it a model file?")
    write_importance(target, sums, dataset=text.name, n_chunks=len(chunks), chunk_size=n_ctx)
    return sorted(sums)


def _report(arguments: argparse.Namespace) -> str:
    names = compute_importance(arguments.model, arguments.text, arguments.target, **chunk_options(arguments))
    return f"{arguments.target}: the importance of {len(names)} matrices"


def main() -> int:
    """0; 2 with a sentence when it cannot be done; 130 when interrupted."""
    parser = text_parser("converter.measuring.imatrix", __doc__)
    parser.add_argument("model", type=Path, help="the model in f16, bf16 or q8_0")
    parser.add_argument("text", type=Path, help="UTF-8 text of the kind the model will write")
    parser.add_argument("target", type=Path, help="the file to write")
    arguments = parser.parse_args()
    return run(lambda: _report(arguments))


if __name__ == "__main__":
    sys.exit(main())
