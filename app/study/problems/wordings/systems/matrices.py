"""Reads tasks about matrices: determinants, minors, inverses, sums and products, systems as matrices."""

import re
from collections.abc import Callable, Mapping

from app.study.maths import operators as op
from app.study.maths.arrays import (
    TRANSPOSED,
    Rows,
    determinant,
    identity,
    is_array,
    rows_of,
    square,
    without,
)
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
from app.study.problems.statements import statements
from app.study.problems.tasks.arrays import EvaluateArray, WriteAugmented, WriteEquations
from app.study.problems.tasks.base import Task
from app.study.problems.wordings.systems import row_operations
from app.study.problems.wordings.systems.matrix_text import NAME, Said, one_spoken_of, said_in
from app.study.problems.wordings.systems.row_operations import Request
from app.study.problems.wordings.wording import Slots, Wording, compiled


def _matrix(slots: Slots) -> Task | None:
    said = said_in(slots["text"])
    if said is None:
        return None
    for pattern, build in _REQUESTS:
        found = compiled(pattern).fullmatch(said.request)
        task = _built(build, found.groupdict(""), said) if found else None
        if task is not None:
            return task
    return None


def _built(build: Request, slots: Slots, said: Said) -> Task | None:
    try:
        return build(slots, said)
    except Unreadable:
        return None


def _determinant(slots: Slots, said: Said) -> Task | None:
    found = one_spoken_of(slots, said)
    if found is None or not square(found):
        return None
    return EvaluateArray(determinant(rows_of(found)))


def _minor(slots: Slots, said: Said) -> Task | None:
    """The minor of b₂: without the second row and the column of the letter b."""
    found = one_spoken_of(slots, said)
    if found is None or not square(found):
        return None
    rows = rows_of(found)
    row, column = int(slots["row"]) - 1, "abcde".index(slots["column"].lower())
    if not (0 <= row < len(rows) and column < len(rows) and len(rows) > 2):
        return None
    return EvaluateArray(determinant(without(rows, row, column)))


def _inverse(slots: Slots, said: Said) -> Task | None:
    found = one_spoken_of(slots, said)
    return EvaluateArray(power(found, number(-1))) if found is not None and square(found) else None


def _transpose(slots: Slots, said: Said) -> Task | None:
    found = one_spoken_of(slots, said)
    return EvaluateArray(Apply(TRANSPOSED, (found,))) if found is not None else None


def _of_two(operation: Callable[[Node, Node], Node]) -> Request:
    def build(slots: Slots, said: Said) -> Task | None:
        first, second = said.matrices.get(slots["X"]), said.matrices.get(slots["Y"])
        if first is None or second is None:
            return None
        return EvaluateArray(operation(first, second))

    return build


def _expression(slots: Slots, said: Said) -> Task | None:
    """3A − 2B, AB, A^2, A^{-1}, A^T, and matrices written out."""
    if _leaves_one_out(slots["e"], said):
        return None
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


def _leaves_one_out(text: str, said: Said) -> bool:
    """Whether a matrix without a name stands beside `text`, which begins with a sign or uses another one."""
    used = re.findall(r"⟦\d⟧", text)
    named = [one for key, one in said.matrices.items() if not key.startswith("⟦")]
    other = {key for key, one in said.matrices.items() if key.startswith("⟦") and one not in named}
    return bool(re.match(r"\s*[+*/×·]", text)) or (bool(used) and not other <= set(used))


def _put(node: Node, names: Mapping[str, Node], size: int) -> Node:
    if isinstance(node, Sym):
        return names.get(node.name) or (identity(size) if node.name == "I" else node)
    if is_op(node, op.POWER) and node.args[1] == Sym("M_T"):
        return Apply(TRANSPOSED, node.args[:1])
    return node


def _parts(node: Node) -> list[Node]:
    return [node, *(each for one in getattr(node, "args", ()) for each in _parts(one))]


# Systems


def _as_equations(slots: Slots, said: Said) -> Task | None:
    found = one_spoken_of(slots, said)
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
_OF_MATRIX = f"( (of|for))?( {_THE}(matrix|matrices)?)?( ?{NAME})?( ?(given|below))?"
_FIRST = "((matrix )?(?-i:[A-Z])\\b ?,? ?)?"
_DO = "(find|evaluate|calculate|compute|determine|what is|give|work out)"
_REQUESTS: tuple[tuple[str, Request], ...] = (
    (f"{_FIRST}({_DO} )?{_THE}determinants?{_OF_MATRIX}", _determinant),
    (f"({_DO} )?(det|\\|) ?\\(? ?{NAME} ?\\)? ?\\|?", _determinant),
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
    (f"({_DO} )?{_THE}sum of {NAME} (and|with|\\+) (?P<Y>[A-Z]|⟦\\d⟧)", _of_two(plus)),
    (f"({_DO} )?{_THE}difference (of|between) {NAME} (and|from|-) (?P<Y>[A-Z]|⟦\\d⟧)", _of_two(minus)),
    (f"({_DO} )?{_THE}product (of )?{NAME} (and|with|by|×) (?P<Y>[A-Z]|⟦\\d⟧)", _of_two(times)),
    (f"add {NAME} (and|to) (?P<Y>[A-Z]|⟦\\d⟧)", _of_two(plus)),
    (f"multiply {NAME} (and|by|with|times) (?P<Y>[A-Z]|⟦\\d⟧)", _of_two(times)),
    *row_operations.REQUESTS,
    (
        (
            f"(write|give|find) {_THE}(augmented )?(matrix )?(as )?(a )?(system|equations)"
            "( of (linear )?equations)?( that (corresponds|correspond) to| for| from| represented by)?"
            f"( {_THE}(augmented ?)?(matrix)?)?"
            f"[ .,:;]*({NAME})?"
        ),
        _as_equations,
    ),
    (
        (
            f"((matrix )?{NAME} ?(,|(?={_DO} )) ?)?({_DO} )?(the (sum|difference|product|value|matrix) (of"
            f" )?)?"
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
            "Give the augmented matrix of the following system of equations: 4x + y = 7, x - 3y = 2": (
                "augmented 4x + y = 7; x - 3y = 2"
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
