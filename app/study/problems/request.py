"""The bare request of a problem: in one spelling, without courtesy and without instructions."""

import re
from typing import NamedTuple

from app.study.maths.parsing.spelling import respelled
from app.study.maths.parsing.tokens import repeated_block
from app.study.problems.courtesy import without_courtesy
from app.study.problems.entering import without_entry
from app.study.problems.instructions import without_instructions, without_method
from app.study.problems.wordings.wording import compiled


class Frame(NamedTuple):
    """A sentence around the request, {it}, in the language of wordings; an example, and its request."""

    words: str
    example: str
    request: str


FRAMES = (
    Frame(
        "what (does|do|will|would) {it:with_a_digit} (equal|come to|make|give|work out to|evaluate to)",
        "What does 3 + 4 come to?",
        "3 + 4",
    ),
    Frame("what {it:with_a_digit} (is|equals|comes to|makes)", "What 3 + 4 equals", "3 + 4"),
    Frame(
        "{it:with_a_digit} (is|equals?|makes?|gives?|comes? to)( what( number)?)?",
        "3 + 4 makes what number?",
        "3 + 4",
    ),
    Frame(
        "if you (take|work out|calculate|compute) {it},? what do you get",
        "If you work out 3 + 4, what do you get?",
        "3 + 4",
    ),
    Frame("what do you get for {it:with_a_digit}", "What do you get for 3 + 4?", "3 + 4"),
    Frame(
        "what do you get (when|if) you (take |work out |calculate |compute )?{it:anything}",
        "What do you get when you add 3 and 4?",
        "add 3 and 4",
    ),
    Frame(
        "(what( is|′s)|give( me)?|find|write) (the )?(answer|result) (to|of) ?:? {it:anything}",
        "What is the answer to 3 + 4?",
        "3 + 4",
    ),
    Frame("give me {it:anything}", "Give me 3 + 4", "3 + 4"),
    Frame(
        "factor(i[sz]e)? (and|to) {it:solve}",
        "Factorise and solve x^2 - 4 = 0",
        "solve x^2 - 4 = 0",
    ),
    Frame("(add|subtract|combine) {it:operation}", "Subtract 16p - (-7p)", "16p - (-7p)"),
    Frame(
        "(add|subtract|multiply|sum|compute|calculate|evaluate|work out|find) ?: ?{it:anything}",
        "Add: 3 + 4",
        "3 + 4",
    ),
)

MOST_LAYERS = 5  # what is taken away may stand around something else to be taken away
_RECURRING = re.compile(r"(\d*\.\d{2,}) ?(?:\.\.\.|…)")
_OPEN_END = re.compile(r"\s*(?:=\s*)?(?:(?:\?|_{2,}|…|\.\.\.|□)\s*)+$")
_SPACE_IN_CHINESE = re.compile(r"(?<=[\u4e00-\u9fff]) | (?=[\u4e00-\u9fff])")
_EXCLAMATION = re.compile(r"(?<![\d)a-z])!+$")  # 5! is a factorial


def cleaned(text: str) -> str:
    """The bare request: one line, one spelling, without courtesy and instructions for the answer."""
    text = _SPACE_IN_CHINESE.sub("", " ".join(respelled(without_entry(text)).split()))
    text = _RECURRING.sub(_recurring, text)
    text = _OPEN_END.sub("?", text)
    text = without_method(text)
    for _ in range(MOST_LAYERS):
        before = text
        text = _unframed(without_instructions(without_courtesy(text)))
        if text == before:
            break
    text = _EXCLAMATION.sub("", text.strip().rstrip(" .?;,"))
    return text.removesuffix("=").rstrip(" .?;,")


def _recurring(found: re.Match[str]) -> str:
    r"""0.1666… as 0.1\overline{6}, so that its dots are not taken for the end of the request."""
    whole, _, decimals = found[1].partition(".")
    block = repeated_block(decimals)
    fixed = decimals
    while block and fixed.endswith(block):
        fixed = fixed.removesuffix(block)
    return rf"{whole}.{fixed}\overline{{{block}}}" if block else found[0]


def _unframed(text: str) -> str:
    for frame in FRAMES:
        text = text.rstrip(" .?")
        found = compiled(frame.words).fullmatch(text)
        text = found["it"] if found else text
    return text
