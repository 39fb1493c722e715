"""Lines that say all angles: 2x = π/4 + πk, where k is any integer."""

from dataclasses import dataclass

from app.study.answers.kinds import Angles, Equation, Value
from app.study.answers.printing import printed
from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.maths.tree import Sym
from app.study.working.lines import Cases, Line, Written
from app.study.working.lines import shown as shown_line
from app.study.working.shown import ShownLine
from engine.base.sentence import say


@dataclass(frozen=True)
class AllAngles(Written):
    """One of these equations holds for an integer `counter`."""

    cases: tuple[Equation, ...]
    counter: str

    def parts(self) -> tuple[Line, ...]:
        """The equations."""
        return self.cases

    def with_parts(self, parts: tuple[Line, ...]) -> Line:
        """Other equations."""
        return AllAngles(tuple(one for one in parts if isinstance(one, Equation)), self.counter)

    def shown(self) -> ShownLine:
        """The equations with “or” between them, and what the counter may be."""
        if all(isinstance(one.left, Sym) for one in self.cases):
            found = printed(self.answer())
            return ShownLine(list(found.tex), found.text)
        line = shown_line(Cases(self.cases))
        tex = [*line.tex[:-1], rf"{line.tex[-1]},\; {to_tex(Sym(self.counter))} \in \mathbb{{Z}}"]
        text = say("answers.printed.any-integer", values=line.text, letter=self.counter)
        return ShownLine(tex, text)

    def answer(self) -> Angles:
        """The angles as an answer, each with the letter that it is the value of."""
        values = tuple(Value(one.right, to_text(one.left)) for one in self.cases)
        return Angles(values, self.counter)
