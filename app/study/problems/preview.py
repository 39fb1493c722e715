"""Shows what a problem was read as: the verb, and the formula."""

from functools import singledispatch

from app.study.answers.kinds import Inequality
from app.study.maths.to_tex import to_tex
from app.study.maths.tree import Num, TooLarge, Unreadable
from app.study.problems.reading import read
from app.study.problems.tasks.calculus import Differentiate, Integrate, Limit
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.inequalities import SolveInequality
from app.study.problems.tasks.numbers import DivideWithRemainder, Numbers, Pick, SimplifyRatio

_RELATIONS = {"<=": r"\le", ">=": r"\ge", "≠": r"\ne", "!=": r"\ne"}
MAX_TEX = 600  # letters; a longer formula is no help beside the question


def understood(problem: str) -> tuple[str, str]:
    """(verb, TeX) of a problem that was read, ("", "") of any other."""
    try:
        verb, tex = _shown(read(problem))
    except (Unreadable, TooLarge, RecursionError):
        return "", ""
    return (verb, tex) if tex and len(tex) <= MAX_TEX else ("", "")


@singledispatch
def _shown(_task: object) -> tuple[str, str]:
    """A task without a formula of its own: yes or no, a conversion; or none."""
    return "", ""


@_shown.register
def _(task: Evaluate) -> tuple[str, str]:
    return task.what, to_tex(task.tree)


@_shown.register
def _(task: Solve) -> tuple[str, str]:
    lines = r",\quad ".join(f"{to_tex(left)} = {to_tex(right)}" for left, right in task.equations)
    wanted = ", ".join(task.unknowns)
    return "solve", rf"{lines}\quad\text{{({wanted})}}" if len(task.unknowns) > 1 else lines


@_shown.register
def _(task: SolveInequality) -> tuple[str, str]:
    if not isinstance(task.region, Inequality):
        return "", ""
    first, *others = map(to_tex, task.region.sides)
    signs = (_RELATIONS.get(sign, sign) for sign in task.region.relations)
    return "solve", first + "".join(f" {sign} {side}" for sign, side in zip(signs, others, strict=True))


@_shown.register
def _(task: Differentiate) -> tuple[str, str]:
    power = f"^{{{task.order}}}" if task.order > 1 else ""
    place = rf"\Big|_{{{task.by} = {to_tex(task.at)}}}" if task.at is not None else ""
    operator = rf"\frac{{d{power}}}{{d{task.by}{power}}}"
    return "differentiate", rf"{operator}\left({to_tex(task.tree)}\right){place}"


@_shown.register
def _(task: Integrate) -> tuple[str, str]:
    bounds = f"_{{{to_tex(task.bounds[0])}}}^{{{to_tex(task.bounds[1])}}}" if task.bounds else ""
    return "integrate", rf"\int{bounds} \left({to_tex(task.tree)}\right)\, d{task.by}"


@_shown.register
def _(task: Limit) -> tuple[str, str]:
    towards = f"{to_tex(task.to)}^{{{task.side}}}" if task.side else to_tex(task.to)
    return "limit", rf"\lim_{{{task.by} \to {towards}}} \left({to_tex(task.tree)}\right)"


@_shown.register
def _(task: Numbers) -> tuple[str, str]:
    return task.what, r",\; ".join(to_tex(Num(number)) for number in task.numbers)


@_shown.register
def _(task: DivideWithRemainder) -> tuple[str, str]:
    return "divide", rf"{task.dividend} \div {task.divisor}"


@_shown.register
def _(task: SimplifyRatio) -> tuple[str, str]:
    return "simplify", " : ".join(map(str, task.parts))


@_shown.register
def _(task: Pick) -> tuple[str, str]:
    return "largest" if task.largest else "smallest", r",\; ".join(map(to_tex, task.among))
