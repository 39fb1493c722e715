"""Reads what a problem asks of the solutions: the larger one, their sum, the value of 3x, a check."""

from dataclasses import dataclass, replace

from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.inequalities import SolveInequality
from app.study.problems.wordings.wording import compiled

A_ROOT = "(root|solution|answer|zero|value|number|one|x-value)s?"
PICK = "(?P<pick>{LARGER}|maximum|{SMALLER}|lesser|lower|minimum|positive|negative)"
TOTAL = "(?P<pick>sum|product)"
_ASKS = "({PRESENT}|{FIND}|answer with|choose|for)"
_JOIN = r"[\s.,;]+(and |then )*"


@dataclass(frozen=True)
class Chosen:
    """An equation, and what is asked of its solutions: `pick` as in Solve, `sign` positive or negative."""

    body: str
    pick: str = ""
    sign: str = ""
    wanted: str = ""
    check: bool = False


_PICKS = {
    **dict.fromkeys(("larger", "largest", "bigger", "biggest", "greater", "greatest", "maximum"), "larger"),
    **dict.fromkeys(("smaller", "smallest", "less", "lesser", "least", "lower", "minimum"), "smaller"),
    "sum": "sum",
    "product": "product",
}
_TRAILING = (
    (
        rf"{{before}}{_JOIN}{_ASKS}( only)?( the)? {PICK}( (real|of (the )?(two )?))? ?{A_ROOT}( only)?"
        r"( of (the equation|it|them|{x:letter}))?"
    ),
    (
        rf"{{before}}{_JOIN}{_ASKS}( only)? the {TOTAL} of ((the|all|your|both|its|these) )*({A_ROOT}|them)"
        r"( (of|for) {x:letter})?"
    ),
    rf"{{before}}{_JOIN}({{PRESENT}}|{{FIND}}) (only )?the value of {{wanted:wanted}}",
    rf"{{before}}{_JOIN}check( (your|the|each|all|for))*( (answers?|solutions?|results?|work|it|them))?",
    rf"{{before}}{_JOIN}show (all )?(of )?(your |the )?(work(ing)?|steps)",
    r"{before}[\s,]+(algebraically|exactly|analytically|in the domain of definition|if possible|if any)",
)


def chosen(body: str) -> Chosen:
    """`body` without what is asked of its solutions, and that."""
    found = Chosen(body)
    for _ in range(3):
        for pattern in _TRAILING:
            match = compiled(pattern).fullmatch(found.body)
            if match:
                found = _with(found, match.groupdict(), is_check="check(" in pattern)
                break
        else:
            break
    return found


def _with(found: Chosen, slots: dict[str, str], *, is_check: bool) -> Chosen:
    found = replace(found, body=slots["before"].rstrip(" .,;"), check=found.check or is_check)
    if slots.get("pick"):
        found = picking(found, slots["pick"])
    return replace(found, wanted=slots["wanted"]) if slots.get("wanted") else found


def picking(found: Chosen, word: str) -> Chosen:
    """`found` with the choice that a word makes: largest, sum, positive."""
    word = word.lower()
    return (
        replace(found, sign=word) if word in {"positive", "negative"} else replace(found, pick=_PICKS[word])
    )


def applied(task: Solve | SolveInequality | None, asked: Chosen) -> Solve | SolveInequality | None:
    """The task with what is asked of its solutions; None where that cannot be asked of it."""
    if task is None or not (asked.pick or asked.check):
        return task
    if not isinstance(task, Solve) or len(task.unknowns) != 1:
        return None
    return replace(task, pick=asked.pick, check=asked.check)
