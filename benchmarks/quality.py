"""A table of the quality that each type costs: `python -m benchmarks.quality CHECKPOINT_DIR`.

Converts the checkpoint to every type and compares each with f32 on fresh exercises of the curriculum in the
chat form, with wordings that the starter model never saw; the importance matrix is of other exercises.
"""

import argparse
import sys
import tempfile
from pathlib import Path
from random import Random

from app.study.curriculum import LEVELS, SKILLS, Phrasings
from converter import TARGETS, ConversionError, convert
from converter.measuring.compare import ModelComparison, compare
from converter.measuring.imatrix import compute_importance
from engine.wire.errors import EngineError

WITH_IMATRIX = ("q5_k_m", "q4_k_m", "q4_k_s", "q4_0", "iq4_nl")
N_CTX = 256


def conversations(seed: str, per_level: int) -> str:
    """Exercises of every skill and level, one after another in the chat form."""
    rng = Random(seed)
    exercises = [
        skill.exercise(level, rng, Phrasings.HELD_OUT)
        for skill in SKILLS.values()
        for level in LEVELS
        for _ in range(per_level)
    ]
    rng.shuffle(exercises)
    return "".join(
        f"<|user|>{exercise.question}<|end|>"
        f"<|assistant|><think>\n{exercise.steps}\n</think>\n{exercise.explanation}<|end|>"
        for exercise in exercises
    )


def _row(name: str, path: Path, found: ModelComparison) -> str:
    return (
        f"| {name} | {path.stat().st_size / 1e6:.2f} | {found.kl_mean:.5f} ± {found.kl_error:.5f} "
        f"| {found.kl_99:.4f} | {found.agreement:.2%} | {found.perplexity_ratio:.4f} |"
    )


def table(checkpoint: Path, folder: Path, per_level: int) -> str:
    """The rows in Markdown; every file that is made stays in `folder`."""
    text, calibration = folder / "compare.txt", folder / "imatrix.txt"
    text.write_text(conversations("compare", per_level), encoding="utf-8")
    calibration.write_text(conversations("imatrix", per_level), encoding="utf-8")
    reference, imatrix = folder / "f32.gguf", folder / "imatrix.gguf"
    convert(checkpoint, reference, "f32")
    compute_importance(reference, calibration, imatrix, n_ctx=N_CTX, special=True)
    rows = []
    wanted = [(kind, None) for kind in TARGETS if kind != "f32"] + [(kind, imatrix) for kind in WITH_IMATRIX]
    for kind, importance in wanted:
        name = f"{kind}, imatrix" if importance else kind
        print(name, file=sys.stderr, flush=True)
        path = folder / f"{kind}-{importance is not None}.gguf"
        convert(checkpoint, path, kind, imatrix=importance)
        found = compare(reference, path, text, n_ctx=N_CTX, special=True)
        rows.append(_row(name, path, found))
    heading = "| type | MB | KL mean (nats) | KL 99 % | same best token | perplexity ratio |\n|" + "---|" * 6
    return "\n".join([heading, *rows, f"\nOn {found.tokens} tokens, in chunks of {N_CTX}."])


def main() -> int:
    """0; 2 with a sentence when the checkpoint cannot be converted or run; 130 when interrupted."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.quality",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--per-level", type=int, default=10, help="exercises of each skill and level")
    arguments = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory() as folder:
            print(table(arguments.checkpoint, Path(folder), arguments.per_level))
    except (ConversionError, EngineError) as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
