"""The base of every kind of task."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Task:
    """What a problem asks, all of it, read so that algebra can work it out."""
