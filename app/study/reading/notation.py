"""The plain notation of a set-up, read and written; docs/plain-notation.md describes it.

let s = the son's age now
3s + 12 = 2(s + 12)
want s years
"""

import re
from typing import Final

from app.study.maths.tree import Node, Sym, walk
from app.study.reading.errors import BadSetUp
from app.study.reading.formulas import LETTERS, read_formula, written
from app.study.reading.set_up import PICKS, RELATIONS, VERBS, Letter, Relation, SetUp, Thing, Want
from app.study.reading.things import THINGS, parts_of
from engine.base.sentence import say

REFUSED: Final = "no set-up"
"""What is written of a text that is no problem, or one that cannot be set up."""
MAX_LENGTH = 1200  # characters
MAX_LINES = 24
MAX_MEANING = 80  # characters of what a letter stands for

_LET = re.compile(rf"let ([{LETTERS}]) = (\S(?:.{{0,{MAX_MEANING - 2}}}\S)?)")
_SIGN = re.compile(" (<=|>=|=|<|>) ")
_UNIT = re.compile(r"[^\W\d_][^,]{0,40}|°[CF]?")


def read_set_up(text: str) -> SetUp | None:
    """The set-up that `text` writes, None where it refuses. Raises BadSetUp."""
    if text.strip() == REFUSED:
        return None
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    if len(text) > MAX_LENGTH or len(lines) > MAX_LINES:
        raise BadSetUp(say("reading.long"))
    reader = _Reader()
    for line in lines:
        reader.read(line)
    return reader.whole()


def written_set_up(set_up: SetUp) -> str:
    """The set-up in the plain notation, in the one order that it is written in."""
    lines = [f"let {letter.name} = {letter.meaning}" for letter in set_up.letters]
    lines += [_thing(thing) for thing in set_up.things]
    lines += [f"{written(each.left)} {each.sign} {written(each.right)}" for each in set_up.relations]
    wants = [want for want in set_up.wants if not want.what]
    lines += [f"{want.what} {_wanted(want)}" for want in set_up.wants if want.what in VERBS]
    lines += [f"want {want.what} {_wanted(want)}" for want in set_up.wants if want.what in PICKS]
    if wants:
        lines.append(f"want {', '.join(map(_wanted, wants))}")
    if set_up.unused:
        lines.append(f"unused {', '.join(map(written, set_up.unused))}")
    return "\n".join(lines)


def _wanted(want: Want) -> str:
    return f"{written(want.tree)} {want.unit}".rstrip()


def _thing(thing: Thing) -> str:
    return f"{thing.kind} {', '.join(f'{label} {written(tree)}'.strip() for label, tree in thing.parts)}"


class _Reader:
    """Reads line by line, then says whether it all holds together."""

    def __init__(self) -> None:
        self.letters: list[Letter] = []
        self.things: list[Thing] = []
        self.relations: list[Relation] = []
        self.wants: list[Want] = []
        self.unused: list[Node] = []

    def read(self, line: str) -> None:
        word, _, rest = line.partition(" ")
        if word == "let":
            self.let(line)
        elif word == "want":
            self.want(rest)
        elif word in VERBS:
            self.wants.append(Want(read_formula(rest), "", word))
        elif word == "unused":
            self.unused += map(read_formula, rest.split(", "))
        elif word in THINGS:
            self.things.append(_read_thing(word, rest))
        else:
            self.relation(line)

    def let(self, line: str) -> None:
        found = _LET.fullmatch(line)
        if not found:
            raise BadSetUp(say("reading.let", line=line))
        if any(letter.name == found[1] for letter in self.letters):
            raise BadSetUp(say("reading.twice", letter=found[1]))
        self.letters.append(Letter(found[1], found[2]))

    def relation(self, line: str) -> None:
        left, *rest = _SIGN.split(line)
        if not rest:
            raise BadSetUp(say("reading.line", line=line))
        for sign, right in zip(rest[::2], rest[1::2], strict=True):  # a chain a < b <= c is two relations
            assert sign in RELATIONS
            self.relations.append(Relation(read_formula(left), sign, read_formula(right)))
            left = right

    def want(self, text: str) -> None:
        word, _, rest = text.partition(" ")
        if word in PICKS:
            self.wants.append(_read_want(rest, word))
        else:
            self.wants += [_read_want(each) for each in _outside_brackets(text)]

    def whole(self) -> SetUp:
        if not self.wants:
            raise BadSetUp(say("reading.no-want"))
        found = SetUp(
            tuple(self.wants),
            tuple(self.relations),
            tuple(self.letters),
            tuple(self.things),
            tuple(self.unused),
        )
        used = {each.name for tree in found.trees() for each in walk(tree) if isinstance(each, Sym)}
        for letter in found.letters:
            if letter.name not in used:
                raise BadSetUp(say("reading.unused-letter", letter=letter.name))
        known = {
            name for thing in found.things for name in (*parts_of(thing.kind), *THINGS[thing.kind].quantities)
        }
        for name in sorted(used):
            if len(name) > 1 and name not in known:
                raise BadSetUp(say("reading.of-nothing", name=name))
        return found


def _read_want(text: str, what: str = "") -> Want:
    """An expression, then perhaps a space and a unit or noun; spaces stand around + and - as well."""
    for place in (found.start() for found in re.finditer(r" (?=[^\W\d_]|°)", text)):
        if text[place - 1] not in "+-," and _UNIT.fullmatch(text[place + 1 :]):
            return Want(read_formula(text[:place]), text[place + 1 :], what)
    return Want(read_formula(text), "", what)


def _outside_brackets(text: str) -> list[str]:
    """The parts between commas that stand in no bracket."""
    parts, depth = [""], 0
    for piece in re.split(r"(, |[()])", text):
        depth += {"(": 1, ")": -1}.get(piece, 0)
        if piece == ", " and not depth:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def _read_thing(kind: str, text: str) -> Thing:
    parts: list[tuple[str, Node]] = []
    allowed = parts_of(kind)
    for piece in _outside_brackets(text):
        label, _, rest = piece.partition(" ")
        if label in allowed:
            parts.append((label, read_formula(rest)))
        elif THINGS[kind].row:
            parts.append(("", read_formula(piece)))
        else:
            raise BadSetUp(say("reading.no-part", kind=kind, part=label))
    labels = [label for label, _ in parts if label]
    if len(labels) != len(set(labels)):
        raise BadSetUp(say("reading.line", line=f"{kind} {text}"))
    return Thing(kind, tuple(parts))
