"""The things that a problem gives, and how a request takes them: each must be used, none may be left over."""

from collections.abc import Iterable
from typing import TypeGuard, TypeVar

from app.study.answers.kinds import Equation
from app.study.maths.operators import own_function
from app.study.maths.tree import Apply, Node, Num, Sym, symbols
from app.study.problems.described.things import Named, Span, Thing, What
from app.study.problems.tasks.functions import Definition, Point

Kind = TypeVar("Kind")
NOT_OF_GRAPHS = frozenset({"e", "i"})


class Given:
    """Things in their order, each once."""

    def __init__(self, things: Iterable[Thing]) -> None:
        self.things: list[Thing] = []
        for thing in things:
            if thing not in self.things or is_point(thing.what):
                self.things.append(thing)

    def left(self) -> bool:
        """Whether a thing is not yet taken."""
        return bool(self.things)

    def words(self) -> str:
        """The telling words before things that are not taken yet."""
        return " ".join(thing.words for thing in self.things if thing.words)

    def take(self, kind: type[Kind], *words: str) -> Kind | None:
        """The first thing of `kind` with one of `words` before it ("" for none); None where there is none."""
        for thing in self.things:
            what = thing.what
            if isinstance(what, kind) and thing.words in words:
                self.things.remove(thing)
                return what
        return None

    def take_value(self, *words: str, letter: bool = True) -> Node | None:
        """The first number or formula, or `letter` alone, with one of `words` before it."""
        for thing in self.things:
            what = thing.what
            if isinstance(what, Num | Apply | Sym) and thing.words in words:
                if isinstance(what, Sym) and not letter:
                    continue
                self.things.remove(thing)
                return what
        return None

    def take_point(self, *words: str) -> Point | None:
        """The first pair in round brackets with one of `words` before it."""
        for thing in self.things:
            what = thing.what
            if isinstance(what, tuple) and thing.words in words:
                self.things.remove(thing)
                return what
        return None

    def take_ends(self, *words: str) -> Point | None:
        """The ends of the first interval with one of `words` before it, in round or square brackets."""
        for thing in self.things:
            what = thing.what
            if isinstance(what, tuple | Span) and thing.words in words:
                self.things.remove(thing)
                return (what.low, what.high) if isinstance(what, Span) else what
        return None

    def take_word(self, *words: str) -> str:
        """One of `words` that stands alone or before things, wherever it does, taken away; "" without."""
        found = next((word for word in words if word in self.words().split()), "")
        if found:
            kept = [Thing(_without(thing.words, found), thing.what) for thing in self.things]
            self.things = [thing for thing in kept if thing.words or thing.what is not None]
        return found

    def functions(self) -> list[Definition]:
        """All functions, taken."""
        found = [
            thing.what for thing in self.things if isinstance(thing.what, Definition) and not thing.words
        ]
        self.things = [thing for thing in self.things if thing.what not in found]
        return found

    def statement(self) -> Equation | None:
        """f(x) = 13 where f(x) = 4x + 5 is given as well, taken."""
        for thing in self.things:
            found = thing.what
            if isinstance(found, Definition) and not symbols(found.tree):
                others = [
                    one.what for one in self.things if isinstance(one.what, Definition) and one is not thing
                ]
                if any(other.name == found.name and symbols(other.tree) for other in others):
                    self.things.remove(thing)
                    return Equation(Apply(own_function(found.name), (Sym(found.letter),)), found.tree)
        return None

    def points(self, *words: str) -> list[Point]:
        """All points with one of `words` before them, or none, taken."""
        found = [thing for thing in self.things if is_point(thing.what) and thing.words in {"", *words}]
        self.things = [thing for thing in self.things if thing not in found]
        return [thing.what for thing in found if is_point(thing.what)]

    def curve(self) -> tuple[Node, Node, str, str] | None:
        """The one curve, taken: left = right and the letters of its axes; None where it is not one."""
        found = [thing for thing in self.things if not thing.words and _as_curve(thing.what) is not None]
        if len(found) != 1:
            return None
        self.things.remove(found[0])
        return _as_curve(found[0].what)

    def function(self) -> Definition | None:
        """The one function, taken: f(x) = …, y = … or a bare formula."""
        for thing in self.things:
            found = _as_function(thing.what)
            if found is not None and not thing.words:
                self.things.remove(thing)
                return found
        return None


def _without(words: str, word: str) -> str:
    return " ".join(each for each in words.split() if each != word)


def is_point(what: What | None) -> TypeGuard[Point]:
    """Whether it is a pair of coordinates."""
    return isinstance(what, tuple) and len(what) == 2


def _as_curve(what: What | None) -> tuple[Node, Node, str, str] | None:
    if isinstance(what, Definition):
        if symbols(what.tree) - {what.letter} - NOT_OF_GRAPHS:
            return None
        return Sym("y"), what.tree, what.letter, "y"
    if isinstance(what, Named):
        return (Sym(what.name), what.value, "x", "y") if what.name in {"x", "y"} else None
    if isinstance(what, Equation):
        return _of_equation(what)
    if not isinstance(what, Apply):
        return None
    names = symbols(what)
    return (Sym("y"), what, min(names), "y") if len(names) == 1 and names != {"y"} else None


def _of_equation(what: Equation) -> tuple[Node, Node, str, str] | None:
    names = symbols(what.left) | symbols(what.right)
    if names == {"x", "y"} or names in ({"x"}, {"y"}):
        return what.left, what.right, "x", "y"
    if len(names) == 2 and isinstance(what.left, Sym) and what.left.name not in symbols(what.right):
        return what.left, what.right, min(names - {what.left.name}), what.left.name
    return None


def _as_function(what: What | None) -> Definition | None:
    if isinstance(what, Definition):
        return what
    if isinstance(what, Equation) and isinstance(what.left, Sym):
        names = symbols(what.right)
        if len(names) == 1 and what.left.name not in names:
            return Definition(what.left.name, min(names), what.right)
    if isinstance(what, Node) and not isinstance(what, Sym | Num) and len(symbols(what)) == 1:
        return Definition("", min(symbols(what)), what)
    return None
