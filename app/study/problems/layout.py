r"""The layouts of a textbook's problem: a heading, an instruction for a row of exercises, a formula.

“Exponents\nSimplify the following expressions.\n\(k^0\)” asks to simplify k^0. A heading may go only where
the rest says by itself what is to be done; an instruction goes before its formula, or goes where another
follows.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from app.study.problems.wordings.wording import compiled


class Opening(NamedTuple):
    """Words in the language of wordings that lead up to an instruction, and an example: {} is the rest."""

    words: str
    example: str


LEADS = (
    Opening(
        r"(in|for)( each( of)?)?( the)?( (following|next|given|foll?owing))? {EXERCISES}( below)? ?[,:.]? ",
        "In the following exercises, {}",
    ),
    Opening("for( each of)? the following ?[,:.]? ", "For each of the following, {}"),
    Opening(
        r"(use|using|apply|applying) [^=<>\d.:]{2,70}?(,| to| and) (?={INSTRUCT})",
        "Use the Product Property for exponents to {}",
    ),
    Opening(r"(by|with) [^=<>\d.:]{2,70}?, (?={INSTRUCT})", "By combining like terms, {}"),
)
"""What may stand before an instruction and adds nothing to it but the way to work."""

NOTHING_MORE = (
    "completely",
    "fully",
    "if possible",
    "when possible",
    "where possible",
    "as much as possible",
    "as far as possible",
    "below",
    "to a single number",
    "algebraically",
    "using any method",
    "by any method",
    "by (factoring|grouping|trial and error|inspection|writing it as division|using the lcd)",
    "(by )?using (the )?[a-z′ -]{2,60}?(method|propert(y|ies)|rules?|pattern|laws|theorem|formula|lcd)",
    "(by )?using (the )?(properties|rules|laws) (of|for) [a-z ]{3,30}",
    "(and|then|,|, and|and then) simplify( (your|the) (answer|result))?( completely)?",
)
"""What may follow a bare instruction."""

_LEAD = "|".join(each.words for each in LEADS)
_OBJECT = (
    "((the|this|these|a|an|each|each of( the)?|all( of)?( the)?|following|given|both|every|pair of) )*"
    "(({ADJECTIVE}|{NOUN}|and|or|with|like|unlike|different|denominators?) )*{NOUN}( ?\\(s\\))?"
)
BARE = (
    rf"({_LEAD})*(please )?(completely |fully )?(?P<verb>{{INSTRUCT}})( {_OBJECT})?"
    rf"((,? )({'|'.join(NOTHING_MORE)}))* ?[.:;]*"
)
STARTS = rf"({_LEAD})*(please )?({{INSTRUCT}}|{{QUESTION}})\b"
_BARE, _STARTS = compiled(BARE), compiled(STARTS)
_LEADING = compiled(rf"({_LEAD})")
_EACH = compiled(rf"\b{_OBJECT}(?![\w-])")
_IS_FORMULA = re.compile(
    r"(?:[^a-z]|(?<![a-z])(?:[a-z]{1,2}|and|or|sqrt|sin|cos|tan|log|ln|mat)(?![a-z]))*", re.IGNORECASE
)
_GOES_ON = re.compile(r"(?:[-+*/=<>≤≥,;:&(\[{]|\\\\|\b(?:and|or))$")
_GOES_ON_BELOW = re.compile(
    r"(?:\\\(\s*)?(?:[-+*/=<>≤≥,;:&)\]}]|(?:and|or|by|from|to|of|with|into|when|if)\b|\\(?:le|ge|lt|gt|times|cdot|div|end)\b)"
)
_ENDS_IN_FORMULA = re.compile(r"(?:\\\)|[\d)\]}]|(?<![A-Za-z])[A-Za-z])\s*$")
_LABEL = re.compile(r"^\(?[a-h]\)\s+(?=\S)")
_TEX = re.compile(r"\\\(.*?\\\)|\$[^$]*\$")
_HEADING_WORDS = 14
_NUMBERING = re.compile(
    r"#\s?\d+|\b(?:exercise|example|problem|question)\s\d+|(?<=[a-z])\d|\b\d\s?[x×]\s?\d\b", re.IGNORECASE
)
_IS_A_STATEMENT = compiled(
    r"(if|let|given|when|for|suppose|assume|consider|where|a|an|there|[a-z] ?=|[a-z] ?\() .*|.*[=<>≤≥].*"
)
_SENTENCE = re.compile(
    r".*[.!]|.*\b(is|are|was|were|has|have|had|be|must|may|can|will|should|counts?|wants?|needs?|takes?|it|they|my"
    r"|only)\b.*",
    re.IGNORECASE,
)
_ACTS = compiled(
    r"({INSTRUCT}|find|use|apply|determine|convert|translate|enter|graph|identify|give|write|state)\b.*"
    r"|[a-z]+ing\b(?! (is|are|was|were)\b).*"
)
_CHOOSES = compiled(
    r"({INSTRUCT}|{QUESTION}|give|enter) .*\b({LARGER}|{SMALLER}|positive|negative|only|first|sum|product"
    r"|difference|number of|maximum|minimum)\b.*"
)
MOST_LINES = 12
_SIGN_OF = {
    "derivative": r"d ?/ ?d|\\frac ?\{ ?d|['′]",
    "integral": r"∫|\\int",
    "limit": "lim",
    "root": r"√|\\sqrt|sqrt|=",
}
_IMPERATIVES = {
    "adding": "add",
    "subtracting": "subtract",
    "multiplying": "multiply",
    "dividing": "divide",
    "simplifying": "simplify",
    "factoring": "factor",
    "evaluating": "evaluate",
    "solving": "solve",
    "expanding": "expand",
    "combining": "combine",
    "rationalizing": "rationalize",
}
_DOING = re.compile(rf"^(?:{'|'.join(_IMPERATIVES)})\b", re.IGNORECASE)
_SUMS = ("add", "subtract", "divide", "combine", "square")
_ONLY_BRACKETS = ("multiply", "expand")
_QUOTIENT_OR_ROOT = re.compile(r"/|\\d?frac|\\sqrt|√|÷")


def layouts(text: str) -> Iterator[str]:
    """What `text` may say in one piece, the most literal first; each is all that it asks.

    The text itself comes first. Then headings are taken off, and instructions put before what they are for.
    """
    text = _with_commas(text)
    yield text
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines or len(lines) > MOST_LINES:
        return
    seen = {" ".join(lines)}
    for rest in (lines, lines[1:] if _is_heading(lines) else []):
        for joined in (_joined(rest), *_put_in(rest)):
            if joined and joined not in seen:
                seen.add(joined)
                yield joined
    instruction = _DOING.sub(lambda found: _IMPERATIVES[found[0].lower()], lines[0])
    if len(lines) == 2 and instruction != lines[0] and not _STARTS.match(lines[1]):
        yield _joined([instruction, lines[1]])


def _with_commas(text: str) -> str:
    """With commas between formulas that stand below each other: no product goes over two lines."""
    lines = text.split("\n")
    for place, (line, following) in enumerate(pairwise(lines)):
        below = following.strip() and _IS_FORMULA.fullmatch(_TEX.sub("", following))
        if not below or not _ENDS_IN_FORMULA.search(line) or _GOES_ON.search(line.rstrip()):
            continue
        if not _GOES_ON_BELOW.match(following.lstrip()):
            lines[place] = f"{line.rstrip()},"
    return "\n".join(lines)


def _is_heading(lines: list[str]) -> bool:
    """Whether the first line is a heading above a problem that says by itself what is to be done."""
    rest = "".join("".join(lines[1:]).split())
    if any(not _is_in(found[0], rest) for found in _TEX.finditer(lines[0])):
        return False
    heading = _TEX.sub("x", lines[0])
    if len(lines) < 2 or len(heading.split()) > _HEADING_WORDS or heading.endswith("?"):
        return False
    if re.search(r"\d", _NUMBERING.sub("", heading)):
        return False
    if any("=" in found for found in _TEX.findall(lines[0])) or _says_something(heading):
        return False
    return any(_STARTS.match(line) for line in lines[1:2])


def _says_something(line: str) -> bool:
    """Whether it is about the problem or its answer: “Only the negative one counts.” is no title."""
    if _SENTENCE.fullmatch(line) and not _ACTS.fullmatch(line):
        return True
    choosing = _IS_A_STATEMENT.fullmatch(line) or _CHOOSES.fullmatch(line)
    return bool(choosing) or ". " in line or "is given by" in line


def _is_in(formula: str, rest: str) -> bool:
    """Whether a heading's formula is a letter alone, or is said again below."""
    bare = formula.strip("$\\() ")
    return len(bare) == 1 or "".join(bare.split()) in rest


def _joined(lines: list[str]) -> str:
    """The lines as one request: a bare instruction is put before its formula, or left out before another."""
    said: list[str] = []
    verb = asked = ""
    for line in lines:
        bare = _BARE.fullmatch(line)
        if bare and not _has_formula(line):
            verb, asked = bare["verb"], line
            continue
        line = _LABEL.sub("", line)
        if verb and _asks_for_another(asked, line):
            return ""
        if verb and not _STARTS.match(line):
            line = f"{verb}{_after(verb, line)} {line}"
        else:
            line = _without_lead(line)
        verb = ""
        said.append(line)
    return " ".join(said) if not verb else ""


def _after(verb: str, formula: str) -> str:
    """A colon, where the verb alone would ask for another form: a product of fractions is not expanded."""
    as_it_is = verb.lower() in _ONLY_BRACKETS and _QUOTIENT_OR_ROOT.search(formula)
    return ":" if as_it_is or verb.lower() in _SUMS else ""


def _put_in(lines: list[str]) -> Iterator[str]:
    """An instruction about “each polynomial” with the formula below in its place; the last one where there
    are several, if the others only say what kind of exercise it is."""
    while len(lines) > 2 and _BARE.fullmatch(lines[0]) and not _has_formula(lines[0]):
        lines = lines[1:]
    if len(lines) != 2 or _has_formula(lines[0]) or not _IS_FORMULA.fullmatch(_TEX.sub("", lines[1])):
        return
    instruction = _without_lead(lines[0]).rstrip(" .:;?")
    formula = _LABEL.sub("", lines[1]).rstrip(" .;")
    objects = [] if _asks_for_another(instruction, formula) else list(_EACH.finditer(instruction))
    if re.search(r"(?<![A-Za-z′-])[A-Za-z](?![A-Za-z′-])", _EACH.sub("", instruction)):
        return  # a letter that would be read into the formula
    if objects:
        last = objects[-1]
        yield f"{instruction[: last.start()]}{formula}{instruction[last.end() :]}"
    else:
        yield f"{instruction} of {formula}"
    yield f"{instruction}: {formula}"


def _asks_for_another(instruction: str, formula: str) -> bool:
    """Whether the derivative, the limit … of the formula is asked for, and the formula is none itself."""
    low = instruction.lower()
    return any(noun in low and not re.search(sign, formula) for noun, sign in _SIGN_OF.items())


def _without_lead(line: str) -> str:
    found = _LEADING.match(line)
    return line[found.end() :] if found else line


def _has_formula(line: str) -> bool:
    return bool(_TEX.search(line) or re.search(r"\d", line))
