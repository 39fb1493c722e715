"""Splits a problem into its lines and sentences, without what is only said about how to write the answer."""

import re
import unicodedata
from typing import NamedTuple

from app.study.maths.parsing.spelling import respelled
from app.study.problems.courtesy import without_courtesy
from app.study.problems.described.spoken import plainly

MOST_PIECES = 14


class Piece(NamedTuple):
    """A sentence or a line; `heading` says that it is a line without a stop, in front of others."""

    text: str
    heading: bool


_ANSWER = (
    r"(your |the |you |any |all |an |each )*(final |numerical )?(answers?|values?|numbers?"
    r"|results?|solutions?)"
)
_VERB = (
    r"(enter|input|write|give|express|type|leave|put|represent|keep|state|present|report|record|list|round)"
)
HOW_TO_WRITE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(please )?{_VERB} (in |out )?{_ANSWER}\b.*",
        rf"(please )?{_VERB} (it|them|this) (as|in|with|using|to)\b.*",
        r"(please )?(enter|input|type) (only|just|the slope and y-intercept through|in the form)\b.*",
        (
            r"(please )?(answer|write|enter|give|leave|express) (only )?(as|in|with|to|using|either)\b "
            r"(?!.*[=]).*"
        ),
        r"(please )?write as (a )?(coordinate|ordered|an equation|x ?=).*",
        (
            r"(please )?(convert|change) (all )?(the )?([xy] and [xy] )?(fractions?|values?)( value)? "
            r"(in)?to decimals?( form)?"
        ),
        r"(please )?round(ed)? .*",
        (
            r"if (it|they|there|this|that|the \S+|the answer|an answer|a point|the slope|your "
            r"answer)( \S+){0,4}?"
            r" (does ?n[o′]t exist|doesn′t exist|doesnt exist|is undefined|is no(ne|t)?\b.*?|are no"
            r"(ne)?\b.*?|are more than one\b.*?"
            r"|is more than one\b.*?|are multiple\b.*?|is an? \S+|is in fractions?),? "
            r"(please |then |you can )*(write|enter|type|put|give|answer|input|represent|list|separate)\b.*"
        ),
        r"for the [xy][- ]intercepts? (write|enter|list|give) the (smaller|smallest|lower)\b.*first",
        r"(e\.?g\.?|example|for example|note|hint)\b ?[:.]?.*",
        r"simplify( (your answer|[mb] and [mb]|it|them))?( if possible| completely)?",
        (
            r"(please )?(show|explain) ?(all )?(of )?(your |the )?(work|working|steps|reasoning|step by "
            r"step|it|how)?"
        ),
        r"(do not|don′t|without) (using |use )?(a )?calculators?",
        r"(you may |please )?(use|using) a calculator.*",
        r"(approximate|estimate) if necessary",
        r"(the )?answer (will|should|must) be (an expression|an equation|a number|in|involving)\b.*",
        r"do not include .{1,12} in (the |your )?answer",
        r"(write|list|give) them in (ascending|increasing) order\b.*",
        r"assume .{0,40} is (defined|one-to-one)",
        r"graph (it|the (equation|function|line|parabola|curve))",
    )
)
"""What says only how the answer is to be written. A sentence that asks for less or more is not among them."""

_BRACKETED = re.compile(
    r"\(\s*(?:note|example|e\.?g|hint|please|write|enter|input|type|answer|round(?:ed)?|convert"
    r"|using? a calculator|"
    r"if (?:multiple|there|it|necessary)|in the form|in degrees|vertex form|simplify|do not|leave"
    r"|give|express|an?d? ?\S* ?(?:are|is) real)"
    r"\b(?:[^()]|\([^()]*\))*\)",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r",? ?\(?\b(?:for (?:a )?real numbers? [a-z]|(?:and |please )*(?:write|give|leave|express|state"
    r"|simplify|round) (?:your |the |you )?(?:final )?answers? .*"
    r"|in (?:interval notation|simplest forms?|simplified form|decimal form|lowest terms)(?: in "
    r"terms of [a-z])?|without (?:using )?a calculator"
    r"|without (?:fully )?expanding(?: the binomial)?|(?:rounded |correct )?to the nearest [a-z]+"
    r"|(?:rounded |correct )?to \w+ (?:decimal places?|significant figures?)"
    r"|if (?:possible|necessary|it exists|any|they exist))\)?[ .]*$",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"(?<=[^.\s\d])[.?]+(?:\s+|$)|(?<=\d)[.?](?:\s+|$)|(?<=[a-z]{2})!+(?:\s+|$)|(?<=[.…])\s+"
    r"(?=[A-Z][a-z])|;\s+(?=if |find |what )"
)
_ABBREVIATED = re.compile(r"\be\.? ?g\.,? ?")
_STYLED = re.compile(r"[\U0001D400-\U0001D7FF]")
_EXPONENT = re.compile(r"(?<=[)\w}])\*\*(?=[\w({-])")


def pieces(text: str) -> list[Piece]:
    """The sentences of `text`, those that say only how to answer left out; at most MOST_PIECES."""
    found: list[Piece] = []
    lines = [line for line in map(_spelled, plainly(text).splitlines()) if line]
    for place, line in enumerate(lines):
        line = without_courtesy(_BRACKETED.sub(" ", line)).strip()
        parts = [_unstopped(part) for part in _STOP.split(line)]
        last = place == len(lines) - 1
        for part in parts:
            part = _bare(part)
            if part:
                found.append(Piece(part, not last and len(parts) == 1 and line[-1:] not in ".?!:"))
    return found[:MOST_PIECES]


def _spelled(line: str) -> str:
    line = _ABBREVIATED.sub("eg ", unicodedata.normalize("NFKC", line) if _STYLED.search(line) else line)
    line = re.sub(r"(?<=[A-Za-z]_)(\d{2,4})\b", r"{\1}", line)
    line = re.sub(r"\blog ?\{ ?(\w+) ?\} ?(?=\()", r"log_{\1}", line)
    line = re.sub(r"\b(maxim|minim)umof\b", r"\1um of", line)
    line = re.sub(r"\.{3,}|(?<=, )\.\.(?!\.)", "…", _EXPONENT.sub("^", line.replace("∘", "°")))
    return " ".join(respelled(line).split()).strip(" ″")


def _unstopped(part: str) -> str:
    """Without stops around it; 5! keeps its sign."""
    return re.sub(r"(?<=[a-z]{2})!+$", "", part.strip(" .?,:;="))


def _bare(part: str) -> str:
    """Without instructions at its end; empty where it is one."""
    for _ in range(3):
        shorter = _unstopped(_TRAILING.sub("", part))
        if shorter == part:
            break
        part = shorter
    return "" if any(pattern.fullmatch(part) for pattern in HOW_TO_WRITE) else part
