"""A set-up as it is shown: each of its lines typeset, the names in it in the student's language."""

from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Sym, symbols
from app.study.reading.names import kind_name, part_name
from app.study.reading.set_up import Relation, SetUp, Thing, Want
from app.study.working.shown import ShownLine
from engine.base.sentence import Sentence, Single, formula, say, verbatim

_TEX = {"<=": r"\le", ">=": r"\ge"}
_TEXT = {"<=": "≤", ">=": "≥"}


def shown_lines(set_up: SetUp) -> list[ShownLine]:
    """Its lines but for what the letters stand for: things, what holds, what is wanted, what is unused."""
    lines = [_thing(each) for each in set_up.things]
    lines += [relation_line(each) for each in set_up.relations]
    lines += [_verb(want) for want in set_up.wants if want.what]
    wanted: list[Single] = [_wanted(want) for want in set_up.wants if not want.what]
    if wanted:
        lines.append(ShownLine([], say("reading.shown.want", wanted=wanted)))
    if set_up.unused:
        unused: list[Single] = [as_formula(tree) for tree in set_up.unused]
        lines.append(ShownLine([], say("reading.shown.unused", numbers=unused)))
    return lines


def as_formula(tree: Node) -> Sentence:
    """An expression as a fact of a sentence; a name of a thing's part in words."""
    if isinstance(tree, Sym) and len(tree.name) > 1:
        return part_name(tree.name)
    return formula(to_text(tree), to_tex(tree, as_written=True))


def relation_line(relation: Relation) -> ShownLine:
    """An equation or inequality; with names of parts it is a sentence."""
    left, right = relation.left, relation.right
    if any(len(name) > 1 for name in symbols(left) | symbols(right)):
        sign = _TEXT.get(relation.sign, relation.sign)
        holds = say("reading.shown.holds", left=as_formula(left), sign=sign, right=as_formula(right))
        return ShownLine([], holds)
    return ShownLine([relation_tex(relation)], verbatim(relation_text(relation)))


def relation_tex(relation: Relation) -> str:
    """The equation or inequality as TeX."""
    left, right = (to_tex(side, as_written=True) for side in (relation.left, relation.right))
    return f"{left} {_TEX.get(relation.sign, relation.sign)} {right}"


def relation_text(relation: Relation) -> str:
    """The equation or inequality in plain typing."""
    sign = _TEXT.get(relation.sign, relation.sign)
    return f"{to_text(relation.left)} {sign} {to_text(relation.right)}"


def _thing(thing: Thing) -> ShownLine:
    parts: list[Single] = [
        say("reading.shown.part", part=part_name(label), value=as_formula(tree))
        if label
        else as_formula(tree)
        for label, tree in thing.parts
    ]
    return ShownLine([], say("reading.shown.thing", kind=kind_name(thing.kind), parts=parts))


def _verb(want: Want) -> ShownLine:
    return ShownLine([], Sentence(_VERBS[want.what], {"wanted": _wanted(want)}))


_VERBS = {
    "least": "reading.shown.least",
    "most": "reading.shown.most",
    "simplify": "reading.shown.simplify",
    "factor": "reading.shown.factor",
    "expand": "reading.shown.expand",
}


def _wanted(want: Want) -> Sentence:
    tree = as_formula(want.tree)
    return say("reading.shown.with-unit", value=tree, unit=want.unit) if want.unit else tree
