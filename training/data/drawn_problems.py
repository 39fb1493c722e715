"""The problems used in training: 64 bits of each one's hash, in the order drawn."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

import numpy as np

NAME = "problems.u64"


def fingerprint(skill: str, problem: str) -> int:
    """64 bits that stand for `problem` in its plain form."""
    return int.from_bytes(hashlib.sha256(f"{skill}:{problem}".encode()).digest()[:8], "little")


def append(run: Path, problems: Iterable[tuple[str, str]]) -> None:
    """Adds skills and problems to `run`/problems.u64."""
    with (run / NAME).open("ab") as file:
        file.write(np.array([fingerprint(*pair) for pair in problems], "<u8").tobytes())


def load(path: Path) -> set[int]:
    """The fingerprints in a file written by `append`."""
    return set(np.fromfile(path, "<u8").tolist())
