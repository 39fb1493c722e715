"""The error of a method that cannot solve a task."""

from collections.abc import Iterator
from contextlib import contextmanager

import sympy

from app.study.maths.errors import Unreadable

_FAILURES = (
    ArithmeticError,
    AttributeError,
    IndexError,
    KeyError,
    NotImplementedError,
    TypeError,
    ValueError,
    sympy.PolynomialError,
    Unreadable,
)


class Unsolved(Exception):
    """No method here solves it, what was found could not be confirmed, or it is no finite list."""


@contextmanager
def unsolved_where_sympy_fails() -> Iterator[None]:
    """Turns SymPy's failures, and results that the tree has no node for, into Unsolved."""
    try:
        yield
    except _FAILURES as error:
        raise Unsolved from error
