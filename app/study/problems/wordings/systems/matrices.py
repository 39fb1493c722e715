r"""Reads tasks about matrices: determinants, minors, inverses, sums and products, row operations.

A matrix may be written as \begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}, [[1, 2], [3, 4]] or
mat({1, 2}, {3, 4}); it may have a name: A = ….
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.study.maths import operators as op
from app.study.maths.arrays import (
    TRANSPOSED,
    Rows,
    determinant,
    identity,
    is_array,
    matrix,
    rows_of,
    square,
    without,
)
from app.study.maths.exact import rational
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import (
    Apply,
    Node,
    Sym,
    Unreadable,
    is_op,
    mapped,
    minus,
    number,
    plus,
    power,
    symbols,
    times,
)
from app.study.problems.expressions import expression
from app.study.problems.statements import statements
from app.study.problems.tasks.arrays import EvaluateArray, RowOperation, WriteAugmented, WriteEquations
from app.study.problems.tasks.base import Task
from app.study.problems.wordings.wording import Slots, Wording, compiled
from engine.base.sentence import say

MOST_ENTRIES = 36
_UNREADABLE = say("answers.rows-differ")
_LITERAL = re.compile(
    r"\\begin\s*\{\s*([bpvB]?matrix)\s*\}(?P<tex>.*?)\\end\s*\{\s*\1\s*\}"
    r"|\bmat\s*\(\s*(?P<braces>\{[^()]*\})\s*\)"
    r"|\[\s*(?P<listed>\[[^\[\]]*\](?:\s*,\s*\[[^\[\]]*\])*)\s*\]",
    re.DOTALL,
)
_NAME = "(?P<X>(?-i:[A-Z])\\b|⟦\\d⟧)"
_LAST = "( ?[:.,]? ?( (of|in|on))?( the)?( matrix)? ?⟦\\d⟧)?"
_DEFINED = re.compile(r"\b([A-Z])\s*=\s*(⟦\d⟧)")
_FILLER = re.compile(
    r"\bin the matrix,? use x for the first column[^.]*\.?"
    r"|\bif a variable has a coefficient of zero, don.t include it in the equation\b"
    r"|\b(use|using|consider|given|let|with|if|for|suppose)?\s*"
    r"((the|these|this|following|two|three|given|2\s?[x*]\s?2|3\s?[x*]\s?3)\s+)*"
    r"\bmatri(x|ces)\b\s*(given|below|above)?(\s*to answer the questions?)?\s*[:.,]?"
    r"|\bperform this (operation )?on the original matrix\b|\bI rep?resents the identity matrix\b"
    r"|\b(perform|do|apply|carry out) the indicated (row )?operations?( on)?( the)?( augmented)?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Said:
    """What is asked, with each matrix as its name or as ⟦n⟧, and the matrices by these."""

    request: str
    matrices: Mapping[str, Node]


def _matrix(slots: Slots) -> Task | None:
    said = _said(slots["text"])
    if said is None:
        return None
    for pattern, build in _REQUESTS:
        found = compiled(pattern).fullmatch(said.request)
        task = _built(build, found.groupdict(""), said) if found else None
        if task is not None:
            return task
    return None


def _built(build: Callable[[Slots, "_Said"], Task | None], slots: Slots, said: "_Said") -> Task | None:
    try:
        return build(slots, said)
    except Unreadable:
        return None


def _said(text: str) -> _Said | None:
    matrices: dict[str, Node] = {}

    def named(found: re.Match[str]) -> str:
        key = f"⟦{len(matrices)}⟧"
        matrices[key] = _read(found)
        return f" {key} "

    text = _LITERAL.sub(named, text)
    for name, key in _DEFINED.findall(text):
        matrices[name] = matrices[key]
    text, count = _DEFINED.subn(" " if _is_said_elsewhere(text) else r" \1 ", text)
    text = _FILLER.sub(lambda found: " matrix " if found[0].lower().startswith("matri") else " ", text)
    text = re.sub(r"[\s,;.:]*\band\b[\s,;.:]*$|^[\s,;.:]*\band\b", " ", text)
    text = re.sub(r"(\s*[,;]\s*)+(and\s*)?(?=[,;.]|$)", " ", " ".join(text.split()))
    text = " ".join(text.split()).strip(" .,;:?")
    return _Said(text, matrices) if matrices and len(matrices) < 20 and count < 20 else None


def _is_said_elsewhere(text: str) -> bool:
    """Whether the names of the matrices stand in what is asked, so that their definitions can go."""
    names = {name for name, _ in _DEFINED.findall(text)}
    rest = _DEFINED.sub(" ", text)
    return bool(names) and any(re.search(rf"(?<![a-z]){name}(?![a-z])", rest) for name in names)


def _read(found: re.Match[str]) -> Node:
    if found["tex"] is not None:
        rows = [row.split("&") for row in re.split(r"\\\\", found["tex"]) if row.strip()]
    elif found["braces"] is not None:
        rows = [row.split(",") for row in re.findall(r"\{([^{}]*)\}", found["braces"])]
    else:
        rows = [row.split(",") for row in re.findall(r"\[([^\[\]]*)\]", found["listed"])]
    nodes = [[expression(cell) for cell in row] for row in rows]
    widths = {len(row) for row in nodes}
    entries = [cell for row in nodes for cell in row]
    if len(widths) != 1 or len(entries) > MOST_ENTRIES or any(map(symbols, entries)):
        raise Unreadable(_UNREADABLE)
    return matrix(nodes)


def _one(slots: Slots, said: _Said) -> Node | None:
    """The one matrix that is spoken of, by its name or as the only one."""
    name = slots.get("X", "")
    if name:
        return said.matrices.get(name)
    found = list(dict.fromkeys(said.matrices.values()))
    return found[0] if len(found) == 1 else None


def _determinant(slots: Slots, said: _Said) -> Task | None:
    found = _one(slots, said)
    if found is None or not square(found):
        return None
    return EvaluateArray(determinant(rows_of(found)))


def _minor(slots: Slots, said: _Said) -> Task | None:
    """The minor of b₂: without the second row and the column of the letter b."""
    found = _one(slots, said)
    if found is None or not square(found):
        return None
    rows = rows_of(found)
    row, column = int(slots["row"]) - 1, "abcde".index(slots["column"].lower())
    if not (0 <= row < len(rows) and column < len(rows) and len(rows) > 2):
        return None
    return EvaluateArray(determinant(without(rows, row, column)))


def _inverse(slots: Slots, said: _Said) -> Task | None:
    found = _one(slots, said)
    return EvaluateArray(power(found, number(-1))) if found is not None and square(found) else None


def _transpose(slots: Slots, said: _Said) -> Task | None:
    found = _one(slots, said)
    return EvaluateArray(Apply(TRANSPOSED, (found,))) if found is not None else None


def _of_two(operation: Callable[[Node, Node], Node]) -> Callable[[Slots, _Said], Task | None]:
    def build(slots: Slots, said: _Said) -> Task | None:
        first, second = said.matrices.get(slots["X"]), said.matrices.get(slots["Y"])
        if first is None or second is None:
            return None
        return EvaluateArray(operation(first, second))

    return build


def _expression(slots: Slots, said: _Said) -> Task | None:
    """3A − 2B, AB, A^2, A^{-1}, A^T, and matrices written out."""
    text, names = re.sub(r"(?<![A-Za-z\\])([A-Z])(?=[A-Z](?![a-z]))", r"\1 ", slots["e"]), dict(said.matrices)
    for at, key in enumerate(key for key in said.matrices if key.startswith("⟦")):
        letter = f"M_{at}"
        text, names[letter] = text.replace(key, f" {letter} "), said.matrices[key]
    tree = parse(tokenize(re.sub(r"\^\s*\{?\s*T\s*\}?", "^{M_T}", text)))
    if not symbols(tree) <= {*names, "I", "M_T"} or not symbols(tree):
        return None
    size = next((len(rows_of(one)) for one in said.matrices.values() if square(one)), 2)
    tree = mapped(tree, lambda each: _put(each, names, size))
    return EvaluateArray(tree) if any(map(is_array, _parts(tree))) else None


def _put(node: Node, names: Mapping[str, Node], size: int) -> Node:
    if isinstance(node, Sym):
        return names.get(node.name) or (identity(size) if node.name == "I" else node)
    if is_op(node, op.POWER) and node.args[1] == Sym("M_T"):
        return Apply(TRANSPOSED, node.args[:1])
    return node


def _parts(node: Node) -> list[Node]:
    return [node, *(each for one in getattr(node, "args", ()) for each in _parts(one))]


# Rows


def _swapped(slots: Slots, said: _Said) -> Task | None:
    return _operation(slots, said, number(1), None)


def _multiplied(slots: Slots, said: _Said) -> Task | None:
    return _operation({**slots, "second": slots["first"]}, said, expression(slots["factor"]), number(0))


def _added(slots: Slots, said: _Said) -> Task | None:
    """Multiply row 2 by −2 and add row 1 to it."""
    return _operation(slots, said, expression(slots["factor"]), number(1))


def _added_to_other(slots: Slots, said: _Said) -> Task | None:
    """Multiply row 2 by −2 and add it to row 1; add −2 times row 2 to row 1."""
    turned = {**slots, "first": slots["second"], "second": slots["first"]}
    return _operation(turned, said, number(1), expression(slots["factor"]))


def _operation(slots: Slots, said: _Said, times_by: Node, by: Node | None) -> Task | None:
    found = _one(slots, said)
    row, other = int(slots["first"]) - 1, int(slots["second"]) - 1
    if found is None or max(row, other) >= len(rows_of(found)) or rational(times_by) is None:
        return None
    return RowOperation(rows_of(found), row, other, times_by, by)


# Systems


def _as_equations(slots: Slots, said: _Said) -> Task | None:
    found = _one(slots, said)
    if found is None:
        return None
    rows: Rows = rows_of(found)
    count = len(rows[0]) - 1
    if not 2 <= count <= 4:
        return None
    letters = ("x", "y", "z") if count < 4 else ("w", "x", "y", "z")
    return WriteEquations(rows, letters[:count])


def _augmented(slots: Slots) -> Task | None:
    found = statements(slots["body"])
    letters = found.letters
    if found.inequalities or len(found.equations) < 2 or not 2 <= len(letters) <= 4:
        return None
    return WriteAugmented(tuple((one.left, one.right) for one in found.equations), tuple(letters))


_THE = (
    "((the|this|each|following|given|specified|indicated|multiplicative|of|a|an|2 ?[x×*] ?2|3 ?[x×*] ?3) )*"
)
_OF_MATRIX = f"( (of|for))?( {_THE}(matrix|matrices)?)?( ?{_NAME})?( ?(given|below))?"
_FIRST = "((matrix )?(?-i:[A-Z])\\b ?,? ?)?"
_DO = "(find|evaluate|calculate|compute|determine|what is|give|work out)"
_REQUESTS: tuple[tuple[str, Callable[[Slots, _Said], Task | None]], ...] = (
    (f"{_FIRST}({_DO} )?{_THE}determinants?{_OF_MATRIX}", _determinant),
    (f"({_DO} )?(det|\\|) ?\\(? ?{_NAME} ?\\)? ?\\|?", _determinant),
    (
        (
            f"(({_DO} )?{_THE}determinants?{_OF_MATRIX} ?[.,:;]? )?{_DO} (the )?minor (of )?"
            "(?P<column>[a-e]) ?_? ?\\{?(?P<row>\\d)\\}?( ⟦\\d⟧)?"
        ),
        _minor,
    ),
    (
        (
            f"{_FIRST}({_DO} )?{_THE}inverse{_OF_MATRIX}"
            "( (using|by) the formula( to find the inverse( of)?( an?)?( 2 ?[x×*] ?2)?)?"
            "( matrix)?)?( ?⟦\\d⟧)?"
        ),
        _inverse,
    ),
    (f"({_DO} )?{_THE}transpose{_OF_MATRIX}", _transpose),
    (f"({_DO} )?{_THE}sum of {_NAME} (and|with|\\+) (?P<Y>[A-Z]|⟦\\d⟧)", _of_two(plus)),
    (f"({_DO} )?{_THE}difference (of|between) {_NAME} (and|from|-) (?P<Y>[A-Z]|⟦\\d⟧)", _of_two(minus)),
    (f"({_DO} )?{_THE}product (of )?{_NAME} (and|with|by|×) (?P<Y>[A-Z]|⟦\\d⟧)", _of_two(times)),
    (f"add {_NAME} (and|to) (?P<Y>[A-Z]|⟦\\d⟧)", _of_two(plus)),
    (f"multiply {_NAME} (and|by|with|times) (?P<Y>[A-Z]|⟦\\d⟧)", _of_two(times)),
    (
        (
            f"(matrix )?({_NAME} ?[.,:;]? )?(interchange|swap|switch|exchange) rows? (?P<first>\\d) "
            f"(and|with) (row )?(?P<second>\\d){_LAST}"
        ),
        _swapped,
    ),
    (
        (
            f"(matrix )?({_NAME} ?[.,:;]? )?multiply row (?P<first>\\d) by {{factor:number}} "
            f"and (then )?add row (?P<second>\\d) to it{_LAST}"
        ),
        _added,
    ),
    (
        (
            f"(matrix )?({_NAME} ?[.,:;]? )?multiply row (?P<first>\\d) by {{factor:number}} and (then )?add "
            f"(it|the result|that) to row (?P<second>\\d){_LAST}"
        ),
        _added_to_other,
    ),
    (
        (
            f"(matrix )?({_NAME} ?[.,:;]? )?add {{factor:number}} times row (?P<first>\\d)"
            f" to row (?P<second>\\d){_LAST}"
        ),
        _added_to_other,
    ),
    (
        f"(matrix )?({_NAME} ?[.,:;]? )?multiply row (?P<first>\\d) by {{factor:number}}{_LAST}",
        _multiplied,
    ),
    (
        (
            f"(write|give|find) {_THE}(augmented )?(matrix )?(as )?(a )?(system|equations)"
            "( of (linear )?equations)?( that (corresponds|correspond) to| for| from| represented by)?"
            f"( {_THE}(augmented ?)?(matrix)?)?"
            f"[ .,:;]*({_NAME})?"
        ),
        _as_equations,
    ),
    (
        (
            f"((matrix )?{_NAME} ?,? ?)?({_DO} )?(the (sum|difference|product|value|matrix) (of )?)?"
            "(?P<e>[^=]*?(?-i:[A-Z]|⟦\\d⟧)[^=]*?)( ⟦\\d⟧)?"
        ),
        _expression,
    ),
    ("(?P<e>[^=]*?(?-i:[A-Z]|⟦\\d⟧)[^=]*?)", _expression),
)

WORDINGS = (
    Wording(
        "(write|give|find|express|represent|what is) (the )?(given |following )*(augmented matrix (for|of) )?"
        "(the |this )?(given |following )*(linear )?(system)?( of (linear )?equations)?"
        "( as an augmented matrix)? ?[:.,]? ?{body:with_two_equations}",
        _augmented,
        {
            "Write the system as an augmented matrix: 2x + y = 5, x - y = 1": (
                "augmented 2x + y = 5; x - y = 1"
            ),
            "Write the augmented matrix for the given system of equations. 2x + y = 5, x - y = 1": (
                "augmented 2x + y = 5; x - y = 1"
            ),
        },
    ),
    Wording(
        "{text:with_matrix}",
        _matrix,
        {
            "Find the determinant of the matrix [[1, 2], [3, 4]]": "array det [[1, 2], [3, 4]]",
            r"Evaluate the determinant \begin{bmatrix} 6 & -2 \\ 3 & -1 \end{bmatrix}": (
                "array det [[6, -2], [3, -1]]"
            ),
            "Find the inverse of [[1, 2], [3, 4]]": "array inverse [[1, 2], [3, 4]]",
            "A = [[1, 2], [3, 4]] and B = [[0, 1], [1, 0]]. Find 2A + B.": (
                "array 2 [[1, 2], [3, 4]] + [[0, 1], [1, 0]]"
            ),
            "Find the difference of A and B. A = [[1, 2], [3, 4]] and B = [[0, 1], [1, 0]]": (
                "array [[1, 2], [3, 4]] - [[0, 1], [1, 0]]"
            ),
            "[[1, 2, 3], [4, 5, 6]]. Interchange rows 1 and 2.": "rows [[1, 2, 3], [4, 5, 6]] swap 1, 2",
            "Multiply row 2 by -3: [[1, 2, 3], [4, 5, 6]]": "rows [[1, 2, 3], [4, 5, 6]] 2 times -3",
            "Write the matrix as a system of equations. [[1, 2, 3], [4, 5, 6]]": (
                "equations [[1, 2, 3], [4, 5, 6]]"
            ),
        },
    ),
)
