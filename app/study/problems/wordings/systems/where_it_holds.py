"""Reads inequalities with instructions around them: solve and graph, in interval notation, distances."""

from app.study.answers.kinds import Inequality
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import Apply, Sym, minus
from app.study.problems.expressions import expression
from app.study.problems.statements import solving
from app.study.problems.tasks.inequalities import SolveInequality
from app.study.problems.wordings.wording import Slots, Wording, compiled

_KIND = (
    "((the|this|each|each of the|given|following|linear|compound|absolute value|quadratic|rational|"
    "polynomial|double|nonlinear) )*"
)
_HOW = (
    "( ?,? ?(analytically|algebraically|graphically|by graphing|by factoring|using (a )?(sign|number|test) "
    "(chart|table|line|points?|intervals?)|involving (an )?absolute values?))*"
)
_SET = "(solutions?( sets?)?|answers?|results?|inequalit(y|ies)|values)"
_NOTATION = (
    "((in|using|with|as|on) (an? |the |a )?(interval notation|interval|number line|set-?builder notation|"
    "inequality notation|inequality|intervals))"
)
_AND_WRITE = (
    "( ?[,.;]* ?(and|then|and then)? ?(also )?"
    "(write|express|give|state|graph|report|show|put|leave|describe) "
    f"((the|your|its|all|final) )*({_SET} )?((set|sets) )?(on (the|a) number line )?"
    f"((and|then) (write|give|express) (the |your )?({_SET} |it ))?{_NOTATION}?( of (the|your) {_SET})?)"
)
_WHERE_TRUE = (
    "( ?,? ?and (write|state|give) (where|when) the inequality (is true|holds)( using interval notation)?)"
)
_LEADS = (
    "(in|for) (each of )?the following (exercises|problems|inequalities),? ?",
    (
        f"(solve|find|determine|graph|work out)( and graph)? ({_KIND}(solutions?( set)?( of| to| for)) )?"
        f"{_KIND}(inequality|inequalities){_HOW}{_AND_WRITE}?{_WHERE_TRUE}?( for [a-z])?{_HOW} ?[:.,]? "
    ),
    (
        f"(write|express|give|state|convert|rewrite|describe) (the )?({_KIND}{_SET}|set)( of)? ?"
        f"{_NOTATION}? ?[:.,]? "
    ),
    (
        f"(write|express|convert|rewrite|change) {_KIND}(inequality|set)?( to| in| into| as| using) "
        f"(interval notation|an interval) ?[:.,]? "
    ),
    "(when|where) is ",
    "(which|what) (values of )?[a-z] (satisfy|satisfies|make|makes|solve|solves) ",
    (
        "(find|give|state|determine|what is|list) (the )?(solution set|range of values|set of values|"
        "set of solutions|values)( (of|for) [a-z](?= (if|when|for|such|of|that)\\b| ?[,:]))?"
        "( (if|when|for which|such that|of|for|that satisfy))? "
    ),
    f"(solve|graph){_HOW}{_AND_WRITE}? ?[:.,]? ",
)
_CLOSINGS = (
    f"{_AND_WRITE}",
    f"[,.;]? ?{_NOTATION}",
    "[,.;]? ?(graph|plot) (it|the solution|your solution|the solution set)( on (a|the) number line)?",
)
_MOST = 4


def _inequality(slots: Slots) -> SolveInequality | None:
    text = slots["body"]
    for _ in range(_MOST):
        before = text
        text = _without_closing(_without_lead(text.strip(" .,;:")))
        if text == before:
            break
    if text == slots["body"]:
        return None  # what other wordings read
    found = solving(text)
    return found if isinstance(found, SolveInequality) else None


def _without_lead(text: str) -> str:
    for lead in _LEADS:
        found = compiled(lead).match(text)
        if found and found.end():
            return text[found.end() :].lstrip(" :.,")
    return text


def _without_closing(text: str) -> str:
    for closing in _CLOSINGS:
        found = compiled(f"{{before:with_inequality}}{closing}").fullmatch(text)
        if found:
            return found["before"].rstrip(" .,;")
    return text


def _distance(slots: Slots) -> SolveInequality | None:
    """All x within (beyond) a distance of a number."""
    far, number = expression(slots["far"]), expression(slots["n"])
    if rational(far) is None or rational(number) is None:
        return None
    name = slots.get("x") or "x"
    relation = {"within": "<=", "at most": "<=", "no more than": "<=", "less than": "<", "more than": ">",
                "at least": ">=", "greater than": ">"}[slots["how"].lower()]  # fmt: skip
    bars = Apply(op.ABS, (minus(Sym(name), number),))
    return SolveInequality(Inequality((bars, far), (relation,)))


WORDINGS = (
    Wording(
        "(describe|find|give|what are) (all|the)( the)?( of)?( the)? ?({x:letter} ?-? ?)?(values?|numbers?)"
        "( of {y:letter})?( that (are|lie))? (a distance )?"
        "{how:how_far} (a distance (of )?)?{far:number}( units?)?( (away )?(from|of)| of)"
        " (the (number|point) )?{n:number}",
        _distance,
        {
            "Find all x-values within a distance of 8 from the point 5.": "inequality |x - 5| <= 8",
            "Find all numbers that are at least 4 units from 1": "inequality |x - 1| >= 4",
        },
    ),
    Wording(
        "{body:with_inequality}",
        _inequality,
        {
            "Solve the inequality and write the solution in interval notation: x^2 > 4": "inequality x^2 > 4",
            "Write the solution in interval notation: x >= -4 and x <= -1": "inequality x >= -4 and x <= -1",
            "Solve the inequality and write where the inequality is true using interval notation. x^2 < 30": (
                "inequality x^2 < 30"
            ),
            "In the following exercises, solve the rational inequality and write its solution in interval "
            "notation. (x + 5)/(x - 8) >= 0": "inequality (x + 5)/(x - 8) >= 0",
            "Graph 2x < 6 on a number line": "inequality 2x < 6",
        },
    ),
)
