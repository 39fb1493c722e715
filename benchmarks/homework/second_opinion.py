"""Whether two answers are the same, by a way that shares nothing with our checker: math-verify."""

import logging
from functools import cache

MAX_SECONDS = 2  # of one parse or one comparison; math-verify sets an alarm of whole seconds


def same(given: str, known: str) -> bool | None:
    """Whether math-verify takes TeX `given` for `known`; None where it is not installed or reads nothing."""
    if not _installed():
        return None
    from math_verify import parse, verify

    gold, ours = (parse(_boxed(text), parsing_timeout=MAX_SECONDS) for text in (known, given))
    if not gold or not ours:
        return None
    return bool(
        verify(gold, ours, timeout_seconds=MAX_SECONDS) or verify(ours, gold, timeout_seconds=MAX_SECONDS)
    )


@cache
def _installed() -> bool:
    try:
        import math_verify
    except ImportError:
        return False
    logging.getLogger("math_verify").setLevel(logging.CRITICAL)
    logging.getLogger("latex2sympy2_extended").setLevel(logging.CRITICAL)
    return bool(math_verify)


def _boxed(text: str) -> str:
    """The answer as math-verify expects it, without dollars or brackets that it has of its own."""
    bare = text.strip()
    for before, after in (("$$", "$$"), ("$", "$"), (r"\(", r"\)"), (r"\[", r"\]")):
        if bare.startswith(before) and bare.endswith(after) and len(bare) > len(before + after):
            bare = bare.removeprefix(before).removesuffix(after)
    return rf"\boxed{{{bare}}}"
