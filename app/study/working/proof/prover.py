"""What proves that two lines say the same, for some kinds of lines."""

from collections.abc import Callable
from dataclasses import dataclass

from app.study.working.lines import Line


@dataclass(frozen=True)
class Prover:
    """A way to prove that two lines say the same.

    `covers` says which lines it can speak of. `same` gets two of these and the letter whose values the
    problem asks for ("" without one); it is true only where that is proven.
    """

    covers: Callable[[Line], bool]
    same: Callable[[Line, Line, str], bool]
