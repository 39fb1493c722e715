"""A line that says what sign a derivative has around the places where it is 0 or has no value."""

from dataclasses import dataclass

from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Sym
from app.study.working.lines import Written
from app.study.working.shown import ShownLine
from engine.base.sentence import say

_TEX = {"": r"\times"}


@dataclass(frozen=True)
class SlopeSigns(Written):
    """`signs` of the derivative `name`: of the first gap, the first place, the second gap, and so on.

    Each is "+", "-", "0" or "", which is no value.
    """

    name: Sym
    by: str
    places: tuple[Node, ...]
    signs: tuple[str, ...]

    def shown(self) -> ShownLine:
        """A table: the places above, the signs below."""
        columns = "c|" + "c" * len(self.signs)
        head = " & ".join(f"& {to_tex(place)}" for place in self.places) + " &"
        row = " & ".join(_TEX.get(sign, sign) for sign in self.signs)
        tex = (
            rf"\begin{{array}}{{{columns}}} {to_tex(Sym(self.by))} & {head} \\ \hline "
            rf"{to_tex(self.name)} & {row} \end{{array}}"
        )
        facts = {
            "name": to_text(self.name),
            "places": ", ".join(map(to_text, self.places)),
            "signs": " ".join(sign or "·" for sign in self.signs),
        }
        return ShownLine([tex], say("working.curves.signs-line", letter=self.by, **facts))
