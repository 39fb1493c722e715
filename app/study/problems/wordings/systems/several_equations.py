"""Reads systems of equations with an instruction before them and a choice of letter after them."""

from app.study.problems.statements import solving
from app.study.problems.tasks.equations import Solve
from app.study.problems.wordings.wording import Slots, Wording, compiled

_WAY = (
    "( ?,? ?(by|using|with|via) (the )?(process of )?(graphing|substitution|elimination|addition|subtraction|"
    "(gaussian|gauss|gauss-jordan) elimination|cramer′?s rule|(inverse )?(matrix|matrices|determinants?)|"
    "(augmented )?matri(x|ces)|row (operations|reduction)|any method|(linear )?combinations?|"
    "an? (inverse|augmented) matrix|inverses?)( (method|equations?))?)"
)
_SYSTEM = (
    "(((the|this|these|each|each of|given|following|a|of|pair|pairs|set|sets|two|three|2|3|x|×|by) )*"
    "((linear|nonlinear|non-linear|simultaneous|dependent|2 ?[x×*] ?2|3 ?[x×*] ?3) )*"
    "(systems?|pairs?|sets?|equations|simultaneous equations)"
    "( of( (two|three|2|3))?( (linear|nonlinear|non-linear|simultaneous|quadratic))* equations?)?"
    "( in (two|three|2|3) (variables|unknowns))?)"
)
_LEADS = (
    "(use|using|apply) [a-z′ -]{3,40}?,? (to )?(?=solve|find)",
    (
        f"(solve|find|give|state|determine|what is|what are)( for)?( ?the ordered (pair|triple)s?)?"
        f"( (a|the|all( real)?|any) (solutions?|intersections?|points? of intersection|ordered pairs?)"
        f"( \\(s\\))?( (to|of|for|satisfying))?)? {_SYSTEM}{_WAY}*( for {{x:letters}})?{_WAY}* ?[:.,]? "
    ),
    "(where|at (which|what) points?) do (the )?((lines|graphs|curves|parabolas|line|curve|equations) )?",
    f"solve{_WAY}+ ?[:.,]? ",
    f"solve( for {{x:letters}})?( simultaneously)?({_WAY}+)? ?[:.,]? ",
)
_BACK = (
    "( ?[.,;]* ?(and |then |to )?)?"
    "(what is|what′s|find|calculate|compute|give|solve for|state|determine|enter)"
    "( only)? (the )?((resulting|solution′s|value of( the)?|final) )*(?P<wanted>[a-z])"
    "( ?-? ?(value|coordinate|variable))?( only)?"
    "( (of|in|for|from|to) (the|this|your) (solution|system|answer))?"
)
_CLOSINGS = (
    " (together|simultaneously)",
    " (meet|intersect|cross)( each other)?",
    (
        "[.,;]? ?(please )?(write|give|state|express|present|submit|leave|put|report)( (the|your))?"
        "( (final|answers?|solutions?))* (as|in|using) ((an?|the) )?(form of (an? )?)?"
        "(coordinate|coordinates|ordered|point)[a-z ]*"
    ),
    "[.,;]? ?(please )?simplify( too)?,?( if (needed|necessary|possible))?",
    "[.,;]? ?if (the system is )?(inconsistent|dependent)( or (inconsistent|dependent))?,? .*",
    "[.,;]? ?if not,? find the [a-z] and [a-z] values.*",
    "[.,;]? ?(as|in) (an? )?(ordered|coordinate) (pair|triple)s?( form)?",
)
_MOST = 4


def _system(slots: Slots) -> Solve | None:
    text, wanted = slots["body"], ""
    for _ in range(_MOST):
        before = text
        text, wanted = _without_end(text.rstrip(" .,;?"), wanted)
        text = _without_lead(text)
        if text == before:
            break
    found = solving(text, (), wanted)
    return found if isinstance(found, Solve) and len(found.equations) > 1 else None


def _without_lead(text: str) -> str:
    for lead in _LEADS:
        found = compiled(lead).match(text)
        if found and found.end():
            return text[found.end() :].lstrip(" :.,")
    return text


def _without_end(text: str, wanted: str) -> tuple[str, str]:
    for closing in _CLOSINGS:
        found = compiled(f"{{before:with_two_equations}}{closing}").fullmatch(text)
        text = found["before"].rstrip(" .,;") if found else text
    found = compiled(f"{{before:with_two_equations}}{_BACK}").fullmatch(text)
    if found and not wanted:
        return found["before"].rstrip(" .,;"), found["wanted"]
    return text, wanted


WORDINGS = (
    Wording(
        "{body:with_two_equations}",
        _system,
        {
            "Solve the system of equations by graphing: x + y = 3, x - y = 1": (
                "solve x + y = 3; x - y = 1 for x, y"
            ),
            "Solve the following system using Cramer's rule. x + y = 3, x - y = 1": (
                "solve x + y = 3; x - y = 1 for x, y"
            ),
            "Solve the system of linear equations in two variables by addition. x + y = 3, x - y = 1."
            " What is the resulting y value?": "solve x + y = 3; x - y = 1 for x, y want y",
            "Find the solution of the system x + y = 3, x - y = 1 as an ordered pair": (
                "solve x + y = 3; x - y = 1 for x, y"
            ),
            "x + y = 3, x - y = 1. Solve for the x value of the solution.": (
                "solve x + y = 3; x - y = 1 for x, y want x"
            ),
        },
    ),
)
