"""Removes how an answer is to be typed into a form, which asks nothing of the answer itself."""

import re

_SENTENCES = re.compile(
    r"\n"
    r"|(?<=[.?!])\s+"
    r"|\s+(?=\(?\s?(?:Please\s|If\s(?:there|the|it|you|your|no|not)\b|Enter\s|Omit\s|Separate\s))"
)
_ENTRY = re.compile(
    r"""\(?\s* (?:
        (please\s)? (also\s)? (enter|eneter|input) \b (?!\s(the\s)?(exact\s)?value\s(for|of)\b) .*
      | (please\s)? type\s (in|your|the\sanswers?|none|no|answers?)\b .*
      | (please\s)? separate\s .*
      | (please\s)? submit\s .*
      | omit\s .*
      | if\s the\s problem\s has\s no\s solution .*
      | (pay\sattention\sto|that\sis,)\s [^\d=]*
      | (please\s)? use\s (\(\)|\[\s?\]|(an?\s)?
        (u|v|inf(inity)?|oo|∞|∪|&|square\sbrackets?|brackets?|parenthes[ei]s))\b [^=]* (for|to)\s [^=]*
      | (please\s)? write\s (the|your)\s (final\s)? (answers?|solutions?)\s in\s the\s form\s (of\s)? [(\[] .*
      | in\s the\s case\s of\s .* \b (write|use|enter) \b .*
      | use\s (\*|[\^]|sqrt|pi|an?\sasterisk) .* (for|to) .*
      | if\s (
            there|it|you|your\sanswer|no\b|not\b|undefined|necessary
          | the\s(answers?|solutions?|equation|results?|expression|values?|system|slope|limit|root|line)
          | the\s(sequence|series|graph|fraction|function)
        ) .*
        \b (please|enter|eneter|input|type|write|state|separate|say|put) \b .*
      | (for\sexample|example|note|hint|e\.g|eg)\b .*
      | use\s\S{1,12}\s(to\s(indicate|denote|represent|mean|show|separate)|for)\s(the\s)?
        (union|infinity|intervals?|exponents?|multiplication|pi|powers?|square\sroots?|and|or)\b .*
      | (also,?\s)? write\sinfinity\sas\s .*
      | (when|where|if)(ever)?\s(possible|necessary|needed),?\s(simplify|reduce)\b .*
      | use\s (log(arithm)?|exponent)\s (rules|laws|properties)
      | if\s the\s (solutions|roots|answers)\s are\s not\s real .*
      | show\s (all\s|each\s|every\s|your\s|the\s|of\s)* (steps?|work(ing)?) [.:]?
      | (find|give|state)\s ((the|an|both\sthe)\s)? exact\s (answers?|solutions?|values?) ,? \s
        (and\s)? then\s (approximate|round)\s .*
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_ORDER = re.compile(r"\(?list\s(the|them|all)\b.*\b(order|first)\b.*", re.IGNORECASE | re.DOTALL)
_CHOOSES = re.compile(
    r"\b(largest|larger|greatest|greater|bigger|smallest|smaller|least|lower|sum|product|difference|only|first"
    r"|second|next|last|number of|units digit)\b"
    r"|\b(positive|negative) (root|solution|value|answer|one|zero)"
    r"|\bvalue of (?!\W*[a-z]\W*([.)]|$))",
    re.IGNORECASE,
)
_SHOWS = re.compile(
    r"\(?(for (instance|example)|example ?:|e\.g\.|format (your|the) answer such as"
    r"|let \W*[a-z]\W* be the (smaller|larger) .*\band\b.*(smaller|larger)\b).*",
    re.IGNORECASE,
)
"""What only shows how an answer looks, or which of two is to be typed first."""
_CODE = re.compile(r"\b(enter|input)\W{1,3}\d{3,}\W", re.IGNORECASE)  # a number that stands for "none"
_RELATION = re.compile(r"[=<>≤≥]")
_SHAPE = re.compile(
    r"\b(variable|[a-z])\W{0,4}=\W{0,4}(answer|your answer)|\ba\W*<\W*b|\bj\W*<\W*k", re.IGNORECASE
)
_NOTE = re.compile(
    r"(?<!\\)\((?=(note|hint|e\.?g|example|for example|please|enter|type|input|give your|write your"
    r"|your answer|answers? (should|must|in)|if (there|the|it|you|your|multiple)|do not|don.t|remember"
    r"|separate|use)\b)",
    re.IGNORECASE,
)
_FIRST_ONE = re.compile(
    r"\b(the )?(larger|smaller|greater|lesser|largest|smallest|greatest|lower|bigger) "
    r"(value|number|answer|one|term|root|solution|x-value|coefficient)?s? ?(goes |comes |listed )?first\b"
    r"|\d+ is (greater|larger|smaller|less) than \d+",
    re.IGNORECASE,
)
_MARKS = re.compile(
    r"[(\[]\s*\d+\s*(marks?|points?|pts?)\s*[)\]]|(?<=[\w)}\].?])\s+\[\d{1,2}\]\s*$", re.IGNORECASE
)


def without_entry(text: str) -> str:
    """`text` without the sentences that only say how to type the answer, and without lines said twice.

    A sentence that chooses among the answers (enter the larger one) stays, and so the problem unread.
    """
    text = without_marks(text)
    text = _without_notes(text)
    kept: list[str] = []
    for piece in _SENTENCES.split(text):
        piece = piece.strip()
        shows = bool(kept) and _SHOWS.fullmatch(piece)
        if piece and piece not in kept and not shows and not _is_entry(piece):
            kept.append(piece)
    return "\n".join(kept)


def without_marks(text: str) -> str:
    """`text` without how many marks it is worth."""
    return _MARKS.sub(" ", text)


def _without_notes(text: str) -> str:
    """Without the brackets that only say how to type the answer: (Give the larger value first. eg. …)."""
    start = 0
    while (found := _NOTE.search(text, start)) is not None:
        end = _closing(text, found.start())
        note = _FIRST_ONE.sub("", text[found.start() + 1 : end])
        if end and not _CHOOSES.search(note):
            text = f"{text[: found.start()]} {text[end + 1 :]}"
        start = found.start() + 1
    return text


def _closing(text: str, start: int) -> int:
    """Where the bracket that opens at `start` closes; TeX's \\( and \\) are none. 0 where it does not."""
    depth = 0
    for place in range(start, len(text)):
        if text[place] in "()" and text[place - 1 : place] != "\\":
            depth += 1 if text[place] == "(" else -1
            if depth == 0:
                return place
    return 0


def _is_entry(sentence: str) -> bool:
    if _ORDER.fullmatch(sentence):
        return True
    if not _ENTRY.fullmatch(sentence) or _CHOOSES.search(sentence) or _CODE.search(sentence):
        return False
    return not _RELATION.search(_SHAPE.sub("", sentence))
