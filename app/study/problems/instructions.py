"""What a problem says about how to work or how to answer, which is no part of what is asked.

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
    Instruction("(elimination|substitution)( method)?", "using the elimination method"),
    Instruction("(collecting|combining) like terms", "by collecting like terms"),
    Instruction("(laws|rules) of logarithms", "using the laws of logarithms"),
    Instruction("distributive law", "using the distributive law"),
)
"""Ways to work, said anywhere: using …, by …, apply …."""

ANSWERS = (
    Instruction(
        r"((?<=[.?;!])|,|\band\b|^)? ?\(?\b{PRESENT}\b (all )?(your|the|my|each|final|it|any) "
        r"((final|exact) )?(answers?|results?|solutions?|work(ing)?|steps?|fractions?|it)?\b[^?]*",
        ". Give your answer in its simplest form.",
    ),
    Instruction(r"((?<=[.?;!])|,) ?(answer|round|give)\b[^?=]*", ". Round to the nearest tenth."),
    Instruction(r"[.,] ?show (all )?(your )?(work|steps|working)\b.*", ". Show all your work below"),
)
"""How to answer, to the end of the problem."""

MANNERS = (
    Instruction("{ROUNDED}[^=+]{0,30}?decimal places?", "correct to two decimal places"),
    Instruction(r"{ROUNDED}[^=+]{0,30}?d\.?p\.?", "to 2 d.p."),
    Instruction("{ROUNDED}[^=+]{0,30}?significant (figures?|digits?)", "to 3 significant figures"),
    Instruction(r"{ROUNDED}[^=+]{0,30}?s\.?f\.?", "to 3 s.f."),
    Instruction("{ROUNDED}[^=+]{0,30}?nearest [a-z]+", "rounded to the nearest tenth"),
    Instruction(
        "(give|write|leave|express|expressed|expressing)? ?(your answer |it |the answer |the result )?"
        "(in|to|into|as) ((its|the) )?{FORM}( {FORM_AND_MORE}){0,4}",
        "expressed as a simplified fraction",
    ),
    Instruction("in interval notation", "in interval notation"),
    Instruction("in terms of π", "in terms of \\pi"),
    Instruction("exactly", "exactly"),
    Instruction("completely", "completely"),
    Instruction("fully", "fully"),
)
"""In which form, at the end of the request."""


def _any_of(instructions: tuple[Instruction, ...]) -> str:
    return f"({'|'.join(instruction.words for instruction in instructions)})"


_METHOD = compiled(
    r"[\s,.;]*\b((by|using|with)( the)?|use( the)?|apply( the)?) (method of )?"
    rf"{_any_of(METHODS)}\b( to(?=\s))?(?P<colon>\s*:)?"
)
_ANSWER = compiled(f"{_any_of(ANSWERS)}$")
_MANNER = compiled(rf"[,\s(]*\b{_any_of(MANNERS)}\b[\s).]*$")
_A_PROBLEM = re.compile(r"\d|[a-z]\s*[=<>^]")
_A_REQUEST = re.compile(r"\d|\bx\b")


def without_method(text: str) -> str:
    """`text` without the ways to work it out; a colon after one stays."""
    return _METHOD.sub(lambda found: ": " if found["colon"] else " ", text).strip(" :")


def without_instructions(text: str) -> str:
    """`text` without how to answer, as long as something to be answered is left."""
    shorter = _ANSWER.sub("", text).strip()
    text = shorter if _A_PROBLEM.search(shorter) else text
    shorter = _MANNER.sub("", text.rstrip(" .?")).strip()
    return shorter if _A_REQUEST.search(shorter) else text
