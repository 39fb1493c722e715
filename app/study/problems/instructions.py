"""Recognises instructions about how to work or answer, which do not change the task.

How to answer is read by `asked_form` from the question itself; here it is taken away. An instruction that is
not listed stays, and the problem is then not read: nothing is half understood.
"""

import re
from typing import NamedTuple

from app.study.problems.wordings.wording import compiled


class Instruction(NamedTuple):
    """Words in the language of wordings, and an example."""

    words: str
    example: str


METHODS = (
    Instruction("quadratic formula", "using the quadratic formula"),
    Instruction(r"formula(?=[.?!]*$)", "with the formula"),
    Instruction("factor(ing|i[sz]ing|i[sz]ation)", "by factorising"),
    Instruction("completing the square", "by completing the square"),
    Instruction("square root (property|method)", "using the Square Root Property"),
    Instruction("rational zeros? theorem", "using the Rational Zero Theorem"),
    Instruction("zero[- ]product property", "using the zero-product property"),
    Instruction("(elimination|substitution)( method)?", "using the elimination method"),
    Instruction("(collecting|combining) like terms", "by collecting like terms"),
    Instruction("(laws|rules) of logarithms", "using the laws of logarithms"),
    Instruction("distributive law", "using the distributive law"),
)
"""Ways to work, said anywhere: using …, by …, apply …."""

ANSWERS = (
    Instruction("{PRESENT} (all )?{YOUR} ((final|exact) )?{RESULT}", "Give your final answer"),
    Instruction(
        "{PRESENT} (all )?((final|exact|real|complex) )?(answers|solutions)", "Give complex solutions"
    ),
    Instruction("{PRESENT} (all )?(the )?(real|complex) (roots|solutions)", "Give all the complex roots"),
    Instruction("{PRESENT} (all )?(it|them)", "Simplify it"),
    Instruction(
        "(give|write) an? {FORM_AND_MORE}( ({FORM_AND_MORE}|answer|value)){0,3}", "Give an exact answer"
    ),
    Instruction(
        "show (all )?(of )?(your |the )?(work(ing)?|steps)( below| clearly)?", "Show all your work below"
    ),
    Instruction(
        r"if there (is|are) more than one (answer|solution)s?,? (please )?{PRESENT} them as \([^?]*",
        "If there is more than one solution, enter them as (a, b), (c, d)",
    ),
)
"""How to answer, as a sentence or a clause of its own; the manner (in lowest terms) may follow."""

CLAUSES = (
    Instruction(
        "(then )?(answer|round|round off|give|leave|write|express)(?= )", "Round to the nearest tenth"
    ),
)
"""How to answer, too short to be known for it but after a stop, and with the manner."""

MANNERS = (
    Instruction(r"({ROUNDING} )++\w+ decimal places?", "correct to two decimal places"),
    Instruction(r"({ROUNDING} )++\w+ ?d\.?p\.?", "to 2 d.p."),
    Instruction(r"({ROUNDING} )++\w+ significant (figures?|digits?)", "to 3 significant figures"),
    Instruction(r"({ROUNDING} )++\w+ ?s\.?f\.?", "to 3 s.f."),
    Instruction(
        r"({ROUNDING} )++nearest "
        r"(whole number|whole percent|(ten |hundred )?thousand|[a-z]+( of an? [a-z]+)?|\d[\d,]*)",
        "rounded to the nearest tenth",
    ),
    Instruction(
        "(give|write|leave|express|expressed|expressing)? ?(your answer |it |the answer |the result )?"
        "(in|to|into|as) ((its|the) )?{FORM}( {FORM_AND_MORE}){0,4}",
        "expressed as a simplified fraction",
    ),
    Instruction(
        "(give|write|leave|express) (your answers?|it|the answers?|the results?) in factored form",
        "leave the answer in factored form",
    ),
    Instruction(r"as \([a-z], ?[a-z]", "as (a, b)"),
    Instruction("(in|using) interval notation", "in interval notation"),
    Instruction("as much as possible", "as much as possible"),
    Instruction(
        "(answer |give |leave |exact |your |it |the )*in terms of (π|pi|e)", "leave it in terms of \\pi"
    ),
    Instruction(
        "(answer |give |leave |your |it |the )+in (standard|scientific|index) (form|notation)",
        "answer in standard form",
    ),
    Instruction(
        "(answer |give |leave |your |it |the )+(in|as)( an?)? (mixed|improper|exact|single|surd|radical) "
        "(numbers?|fractions?|form)",
        "give as mixed number",
    ),
    Instruction(r"({ROUNDING} )*+\w+ ?(d\.?p\.?|s\.?f\.?|sig\.? ?figs?|decimals?)", "3 sig figs"),
    Instruction(
        "(find |give |leave |state |the |an |your )*exact( (values?|answers?|form))?", "give the exact value"
    ),
    Instruction("exactly", "exactly"),
    Instruction("completely", "completely"),
    Instruction("fully", "fully"),
)
"""In which form, at the end of the request or of how to answer."""


def _any_of(instructions: tuple[Instruction, ...]) -> str:
    return f"({'|'.join(instruction.words for instruction in instructions)})"


_METHOD = compiled(
    r"[\s,.;]*\b((by( using)?|using|with)( the)?|use( the)?|apply( the)?) (method of )?"
    rf"{_any_of(METHODS)}\b( to(?=\s))?(?P<colon>\s*:)?"
)
_AND_MANNERS = rf"(,? (and )?{_any_of(MANNERS)})"
_ANSWER = compiled(
    rf"([,\s]*\band\b|,)? ?\(?\b{_any_of(ANSWERS)}{_AND_MANNERS}*[\s).!]*$"
    rf"|((?<=[.?;!])|,|\band\b) ?\(?\b{_any_of(CLAUSES)}{_AND_MANNERS}+[\s).!]*$"
)
_MANNER = compiled(rf"[,\s(]*\b{_any_of(MANNERS)}\b[\s).]*$")
_A_PROBLEM = re.compile(r"\d|[a-z]\s*[=<>^²³⁰¹⁴-⁹]")
_A_REQUEST = re.compile(r"[\d²³⁰¹⁴-⁹]|\bx\b")


def without_method(text: str) -> str:
    """`text` without the ways to work it out; a colon after one stays."""
    return _METHOD.sub(lambda found: ": " if found["colon"] else " ", text).strip(" :")


def without_instructions(text: str) -> str:
    """`text` without how to answer, as long as something to be answered is left."""
    shorter = _ANSWER.sub("", text).strip()
    text = shorter if _A_PROBLEM.search(shorter) else text
    shorter = _MANNER.sub("", text.rstrip(" .?")).strip()
    return shorter if _A_REQUEST.search(shorter) else text
