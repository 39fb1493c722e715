"""Reads equations, systems of equations and inequalities to be solved."""

import re

from app.study.answers.kinds import Equation, Inequality, Region
from app.study.answers.matrices import cases
from app.study.maths.parser import parse
from app.study.maths.splitting import RELATIONS, outermost, split
from app.study.maths.tokens import Token, tokenize
from app.study.maths.tree import Node, Sym, Unreadable, symbols
from app.study.problems.expressions import expression
from app.study.problems.tasks import Solve, SolveInequality, Task

_WHAT = (
    r"(?:the\s+)?(?:following\s+)?(?:(?:simultaneous|linear|proportion|quadratic|cubic|polynomial|compound|"
    r"absolute value|exponential|logarithmic|rational|radical|pair of|system of|"
    r"set of)\s+)*(?:equations?|inequalit(?:y|ies)|system)?\s*"
)
_NAMES = r"[a-zA-Z](?:\s*(?:,|and)\s*[a-zA-Z])*"
_FIND = r"(?:find|what (?:is|are)|what′s|determine|give|calculate|work out|compute|evaluate|get|solve for)"
_VALUE = (
    r"(?:(?:the|all|a(?=\s+number)|real|possible|unknown)\s+)*(?:values?(?:\s*\(s\))?\s+of\s+|number\s+)?"
)
_IF = (
    r"(?:if|when|where|given(?: that)?|such that|so that|suppose(?: that)?|in|from|satisfying|"
    r"that satisf(?:y|ies))"
)
_MAKES = r"(?:makes?|satisf(?:y|ies)|solves?|is|does|will make)\s+(?:the (?:equation|inequality)\s+)?"
_WHICH = r"(?:for )?(?:what|which)\s+(?:real\s+)?(?:values?|number)\s+(?:of|for)"
_ROOTS = r"(?:(?:all|the|both|real|complex|possible)\s+)*(?:solutions?|roots?|zeros?|zeroes)(?:\s*\(s\))?"
_SOLVE = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^solve\s+for\s+(?P<x>{_NAMES})\s*(?:[:,.]|{_IF})?\s*{_WHAT}:?\s*(?P<body>.+)$",
        rf"^solve\s*(?:simultaneously)?\s*:?\s*(?:this\s+)?{_WHAT}(?:for\s+(?P<x>{_NAMES})\s*)?:?\s*(?P<body>.+)$",
        rf"^{_FIND}\s+{_ROOTS}\s+(?:of|to|for|in|if|{_IF})\s+{_WHAT}(?:which\s+)?:?\s*(?P<body>.+)$",
        rf"^{_FIND}\s+{_VALUE}(?P<x>{_NAMES})\s+(?:for which|{_IF})\s+{_WHAT}:?\s*(?P<body>.+)$",
        rf"^{_WHICH}\s+(?P<x>[a-z])\s+{_MAKES}(?P<body>.+?)(?:\s+(?:true|hold|correct|satisfied))?$",
        rf"^{_IF}\s+(?:the\s+)?{_WHAT}(?P<body>.+?)\s*[,.;]?\s*(?:then\s+)?{_FIND}\s+{_VALUE}(?P<wanted>[^=<>]+)$",
        rf"^{_FIND}\s+{_VALUE}(?P<wanted>[^=<>]+?)\s*(?:,\s*)?{_IF}\s+{_WHAT}(?P<body>.+)$",
        rf"^(?P<body>[^.]+?)\s*[.,;]?\s*{_FIND}\s+{_VALUE}(?P<wanted>[^=<>]+)$",
        r"^(?P<body>.*[=<>].+?)\s*[,.;]\s*(?P<x>[a-z])\s*=?$",
        rf"^{_FIND}\s+{_VALUE}(?P<x>{_NAMES})\s*[:,]\s*(?P<body>.+)$",
        r"^(?P<body>.+)$",
    )
]
_FOR = re.compile(
    r"^(?P<body>.+?)[\s,]+for\s+(?:the variable\s+)?(?P<x>[a-zA-Z](?:\s*(?:,|and)\s*[a-zA-Z])*)$"
)
_ONE_SIGN = re.compile(
    r"^(?:find|what is|determine|give) the (?P<sign>positive|negative) (?:solution|root|zero) (?:of|to|for) "
    r"(?:the equation )?(?P<e>[^=]+=[^=]+)$",
    re.IGNORECASE,
)
_FOR_SIGN = re.compile(
    r",?\s+(?:for|where|with)\s+(?P<sign>positive|negative)\s+(?P<x>[a-z])$", re.IGNORECASE
)
_WHERE_SIGN = re.compile(
    r",?\s+(?:for|where|with|given(?: that)?|if)\s+(?=[a-z]\s*(?:<=|>=|<|>)\s*-?\d+$)", re.IGNORECASE
)
_DOMAIN = re.compile(
    r"[\s,]+(?:for|in the interval|on the interval|where|with|on)\s+(?=-?[\dπ]\S*\s*(?:<=|"
    r"<)\s*[a-z]\s*(?:<=|<))"
)
_WHERE = re.compile(
    r"[\s,]+(?:where\s+)?(?:[a-z]\s+is\s+(?:a\s+)?real(?:\s+number)?|(?:over|in) the (?:reals?|"
    r"complex)(?: numbers| plane)?|[a-z]\s*∈\s*ℝ|in the reals|for real [a-z]|by (?:factoring|"
    r"factorising|completing the square|substitution|elimination|using the quadratic formula))$",
    re.IGNORECASE,
)


def read(text: str) -> Task | None:
    """The equations or inequalities to be solved; None for other problems."""
    text = _signed(text)
    for pattern in _SOLVE:
        found = pattern.match(text)
        if not found:
            continue
        groups = found.groupdict()
        body, names = _WHERE.sub("", groups["body"]), groups.get("x")
        if re.match(
            r"(?:find|what|determine|give|calculate|work)\b.*\b(?:roots?|zeros?|zeroes)\b",
            text,
            re.IGNORECASE,
        ):
            body = _zero(body)
        body = _DOMAIN.sub(", ", body)
        trailing = _FOR.match(body)
        if trailing and not names and not re.search(r"[=<>]", body[trailing.end("body") :]):
            body, names = trailing["body"], trailing["x"]
        try:
            task = _task(
                body,
                re.findall(r"[a-zA-Z]", names.replace("and", " ")) if names else [],
                groups.get("wanted"),
            )
        except Unreadable:
            continue
        if task is not None:
            return task
    return None


def _signed(text: str) -> str:
    """With “the positive solution of …” and “for positive x” as the inequality they mean."""
    found = _ONE_SIGN.match(text)
    letter = re.search(r"(?<![a-z])[a-z](?![a-z])", found["e"]) if found else None
    if found and letter:
        return f"solve {found['e']}, {letter[0]} {'>' if found['sign'].lower() == 'positive' else '<'} 0"
    text = _FOR_SIGN.sub(lambda at: f", {at['x']} {'>' if at['sign'].lower() == 'positive' else '<'} 0", text)
    return _WHERE_SIGN.sub(", ", text)


def _zero(body: str) -> str:
    """The equation for the zeros of an expression or of a function."""
    bare = re.sub(
        r"^(?:the\s+)?(?:function|polynomial|expression|"
        r"quadratic)?\s*(?:[fghpP]\s*\(\s*[a-z]\s*\)|y)\s*=\s*",
        "",
        body,
    )
    return body if "=" in bare else f"{bare} = 0"


def _task(body: str, unknowns: list[str], wanted: str | None) -> Task | None:
    tokens = tokenize(body)
    tokens = cases(tokens) or tokens
    relations = [_relation(part) for part in split(tokens, {",", ";", "and", "or", "&"}) if part]
    equations = [one for one in relations if isinstance(one, Equation)]
    inequalities = [one for one in relations if isinstance(one, Inequality)]
    if not equations:
        if not inequalities or (wanted and not re.fullmatch(r"\s*[a-z]\s*", wanted)):
            return None
        if any(len(symbols(side)) > 1 for one in inequalities for side in one.sides):
            return None
        how = "or" if any(token.text.lower() == "or" for token in outermost(tokens)) else "and"
        region = inequalities[0] if len(inequalities) == 1 else Region(tuple(inequalities), how)
        return SolveInequality(region)
    if any(token.text.lower() == "or" for token in outermost(tokens)):
        return None
    letters = sorted({name for one in equations for name in symbols(one.left) | symbols(one.right)})
    if not letters or len(letters) > 6 or len(inequalities) > 1:
        return None
    goal = _goal(wanted, letters)
    names = unknowns or ([goal.name] if isinstance(goal, Sym) and len(equations) == 1 else letters)
    if not set(names) <= set(letters):
        return None
    if len(equations) == 1 and len(names) > 1:
        return None  # one equation, several letters, and nobody says which
    single = len(names) == 1 and len(equations) == 1
    if isinstance(goal, Sym) and single:
        goal = None
    domain = inequalities[0] if inequalities else None
    if domain is not None and not single:
        return None
    if len(equations) > 1 and unknowns and len(unknowns) < len(letters):
        if len(unknowns) != 1 or len(equations) != len(letters):
            return None
        goal, names = Sym(unknowns[0]), letters
    return Solve(tuple((one.left, one.right) for one in equations), tuple(names), domain, goal)


def _goal(wanted: str | None, letters: list[str]) -> Node | None:
    if wanted is None:
        return None
    names = re.findall(r"[a-zA-Z]+", wanted)
    if re.fullmatch(r"\s*[a-z](?:\s*(?:,|and)\s*[a-z])+\s*", wanted) and {
        name for name in names if name != "and"
    } == set(letters):
        return None
    goal = expression(wanted)
    if not symbols(goal) or not symbols(goal) <= set(letters):
        raise Unreadable("What is asked for does not occur.")
    return goal


def _relation(tokens: list[Token]) -> Equation | Inequality:
    """One equation or inequality, its sides not touched. Raises Unreadable for anything else."""
    sides = split(tokens, RELATIONS)
    marks = tuple(token.text for token in outermost(tokens) if token.text in RELATIONS)
    if not marks or not all(sides):
        raise Unreadable("This is no equation.")
    trees = tuple(parse(side) for side in sides)
    if marks == ("=",):
        return Equation(trees[0], trees[1])
    if "=" in marks or "≈" in marks:
        raise Unreadable("This is no equation.")
    return Inequality(trees, marks)
