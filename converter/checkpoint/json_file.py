"""Reads a checkpoint's JSON files, which are untrusted: typed, bounded, without duplicate keys."""

import json
import math
from pathlib import Path
from typing import Any

from converter.errors import ConversionError
from engine.base.sentence import Sentence, say

MAX_BYTES = 256 << 20  # the real tokenizer.json is 16 MB


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    unique = dict(pairs)
    if len(unique) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise ValueError(f"the key {key!r} appears twice")
            seen.add(key)
    return unique


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a JSON number")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"the number {text} is too large")
    return number


def parse_object(text: bytes, what: str | Sentence, error: type[ConversionError]) -> dict[str, Any]:
    """The JSON object in `text`; raises `error` naming `what` when it is anything else."""
    try:
        parsed = json.loads(
            text.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_constant=_no_constant,
            parse_float=_finite,
        )
        if b"\\ud" in text.lower():  # an escaped half of a character, which no UTF-8 file can hold
            json.dumps(parsed, ensure_ascii=False).encode("utf-8")
    except RecursionError:
        raise error(say("converter.nested", file=what)) from None
    except ValueError as problem:  # also of JSON, of UTF-8, and of numbers with too many digits
        raise error(say("converter.no-json", file=what, why=str(problem))) from None
    if not isinstance(parsed, dict):
        raise error(say("converter.no-object", file=what))
    return parsed


def read_object(path: Path, error: type[ConversionError]) -> dict[str, Any]:
    """The JSON object in the file `path`; raises `error` when it is missing or damaged."""
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise error(say("converter.too-large", file=path.name, size=size))
        text = path.read_bytes()
    except FileNotFoundError:
        raise error(say("converter.missing-from", file=path.name, folder=str(path.parent))) from None
    except OSError as problem:
        raise error(say("converter.unreadable", file=path.name, why=str(problem.strerror))) from None
    return parse_object(text, path.name, error)
