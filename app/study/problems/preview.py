"""What a problem was read as: the verb, and the formula it is about."""

from app.study.answers.kinds import Inequality
from app.study.maths.to_tex import to_tex
from app.study.maths.tree import Num, TooLarge, Unreadable
from app.study.problems.reading import read
from app.study.problems.tasks import (
    Differentiate,
    DivideWithRemainder,
    Evaluate,
    Integrate,
    Limit,
    Numbers,
    Pick,
    SimplifyRatio,
    Solve,
    SolveInequality,
    Task,
    YesNo,
)

_RELATIONS = {"<=": r"\le", ">=": r"\ge", "≠": r"\ne", "!=": r"\ne"}
MAX_TEX = 600  # letters; a longer formula is no help beside the question


def understood(problem: str) -> tuple[str, str]:
    """(verb, TeX) of a problem that was read, ("", "") of any other."""
    try:
        task = read(problem)
        found = _of(task) if task is not None else None
    except (Unreadable, TooLarge, RecursionError):
        found = None
    if found is None or not found[1] or len(found[1]) > MAX_TEX:
        return "", ""
    return found


def _of(task: Task) -> tuple[str, str] | None:
    match task:
        case Evaluate(tree, what):
            return what, to_tex(tree)
        case Solve(equations, unknowns):
            lines = r",\quad ".join(f"{to_tex(left)} = {to_tex(right)}" for left, right in equations)
            wanted = ", ".join(unknowns)
            return "solve", rf"{lines}\quad\text{{({wanted})}}" if len(unknowns) > 1 else lines
        case SolveInequality(Inequality(sides, relations)):
            signs = [_RELATIONS.get(sign, sign) for sign in relations]
            rest = "".join(f" {sign} {to_tex(side)}" for sign, side in zip(signs, sides[1:], strict=True))
            return "solve", to_tex(sides[0]) + rest
        case Differentiate(tree, by, order, at):
            power = f"^{{{order}}}" if order > 1 else ""
            place = rf"\Big|_{{{by} = {to_tex(at)}}}" if at is not None else ""
            return "differentiate", rf"\frac{{d{power}}}{{d{by}{power}}}\left({to_tex(tree)}\right){place}"
        case Integrate(tree, by, bounds):
            limits = f"_{{{to_tex(bounds[0])}}}^{{{to_tex(bounds[1])}}}" if bounds else ""
            return "integrate", rf"\int{limits} \left({to_tex(tree)}\right)\, d{by}"
        case Limit(tree, by, to, side):
            towards = f"{to_tex(to)}^{{{side}}}" if side else to_tex(to)
            return "limit", rf"\lim_{{{by} \to {towards}}} \left({to_tex(tree)}\right)"
        case Numbers(what, numbers):
            return what, r",\; ".join(to_tex(Num(number)) for number in numbers)
        case DivideWithRemainder(dividend, divisor):
            return "divide", rf"{dividend} \div {divisor}"
        case SimplifyRatio(parts):
            return "simplify", " : ".join(map(str, parts))
        case Pick(trees, largest):
            return "largest" if largest else "smallest", r",\; ".join(map(to_tex, trees))
        case YesNo():
            return None
    return None
