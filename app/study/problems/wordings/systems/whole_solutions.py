"""Reads which whole numbers satisfy an inequality: all of them, how many, the smallest, the largest."""

import re

from app.study.problems.statements import solving
from app.study.problems.tasks.inequalities import IntegersIn, SolveInequality
from app.study.problems.wordings.wording import Slots, Wording

_KIND = "(?P<kind>(positive |non-?negative )?(integers?|whole numbers?)|natural numbers?)"
_LETTER = "( (solutions?|values?))?( ?\\(s\\))?( of [a-z]|,? [a-z])?"
_THAT = (
    "(for which|such that|so that|that satisfy|which satisfy|that satisfies|which satisfies|satisfying|of|to"
    "|for|if|when)"
)
_END = {"smallest": "smallest", "least": "smallest", "largest": "largest", "greatest": "largest"}


def _least(kind: str) -> int | None:
    kind = kind.lower()
    if "positive" in kind or "natural" in kind:
        return 1
    return 0 if "whole" in kind or "negative" in kind else None


def _task(slots: Slots, what: str) -> IntegersIn | None:
    found = solving(slots["body"].strip(" ,."))
    if not isinstance(found, SolveInequality) or re.search(r"[a-z]{3,}", slots["body"], re.IGNORECASE):
        return None
    return IntegersIn(found.region, what, _least(slots["kind"]))


def _listed(slots: Slots) -> IntegersIn | None:
    return _task(slots, "list")


def _counted(slots: Slots) -> IntegersIn | None:
    return _task(slots, "count")


def _extreme(slots: Slots) -> IntegersIn | None:
    return _task(slots, _END[slots["end"].lower()])


WORDINGS = (
    Wording(
        f"({{FIND}}|list) ((all|the|possible) )*(of )?{_KIND}{_LETTER} {_THAT} "
        "(the inequality )?{body:relation}",
        _listed,
        {"Find the positive integer solutions of 3x < 12": "integers list from 1 where 3x < 12"},
    ),
    Wording(
        f"how many {_KIND}{_LETTER} (does|do|has|have|satisfy|satisfies|are there {_THAT}|make) "
        "(the inequality )?{body:relation}( have| true)?",
        _counted,
        {"How many integers x satisfy -2 < x <= 3?": "integers count from any where -2 < x <= 3"},
    ),
    Wording(
        f"({{FIND}} )?the (?P<end>smallest|least|largest|greatest) (possible )?{_KIND}{_LETTER} {_THAT} "
        "(the inequality )?{body:relation}",
        _extreme,
        {"What is the smallest integer x for which 5x > 32?": "integers smallest from any where 5x > 32"},
    ),
    Wording(
        f"(if )?{{body:relation}},? (and|where) [a-z] is an? {_KIND}[.,;]? how many( possible)? values"
        "( of [a-z]| can [a-z] (have|take)( on)?)?( are there)?",
        _counted,
        {"If |x| < 3 and x is an integer, how many values can x have?": (
            "integers count from any where |x| < 3"
        )},
    ),
    Wording(
        f"(if )?{{body:relation}},? (and|where) [a-z] is an? {_KIND}[.,;]? ({{FIND}}|list) "
        "((all|the|possible) )*values( of [a-z])?",
        _listed,
        {"1 < x < 5 and x is an integer. List the possible values of x.": (
            "integers list from any where 1 < x < 5"
        )},
    ),
)  # fmt: skip
