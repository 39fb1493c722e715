"""Errors of reading and evaluating expressions."""

from engine.base.errors import Explained


class Unreadable(Explained):
    """The text is no answer that can be read here; its sentence says why."""


class TooLarge(Unreadable):
    """Well formed, but beyond the bounds of what is evaluated."""


class NotRational(Exception):
    """The value is no rational number, or not one that arithmetic alone gives."""


class Undefined(NotRational):
    """A division by zero, or a function outside its domain."""


class OutsideDomain(Exception):
    """The expression has no value here."""
