"""A derivative all at once, by the rules of differentiation: substitution and parts need it."""

from app.study.maths.tree import Node, Path, paths, replaced, walk
from app.study.working.derivative_sign import derivative_of, differentiated_by
from app.study.working.rules.derivatives import differentiated
from app.study.working.rules.tidying import keeps_powers, tidied

_MOST_RULES = 40


def derived(node: Node, by: str) -> Node | None:
    """The derivative, tidy; None where the rules do not reach."""
    line: Node = derivative_of(node, by)
    for _ in range(_MOST_RULES):
        place = _innermost(line)
        if place is None:
            return tidied(line)
        inner = _part(line, (*place, 0))
        inner = tidied(inner) if keeps_powers(inner) else inner
        found = differentiated(inner, by)
        if found is None:
            return None
        line = replaced(line, place, found[0])
    return None


def _innermost(line: Node) -> Path | None:
    for path, each in paths(line):
        if differentiated_by(each) and not any(map(differentiated_by, list(walk(each))[1:])):
            return path
    return None


def _part(line: Node, path: Path) -> Node:
    for place in path:
        line = line.args[place]  # type: ignore[union-attr]
    return line
