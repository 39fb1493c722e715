"""Whether a written answer is right: its last box compared with the known answer, in one plain form."""

import re

BOX = r"\boxed{"


def boxed(text: str) -> str | None:
    """What stands in the last `\\boxed{…}` of `text`, or None."""
    start = text.rfind(BOX)
    if start < 0:
        return None
    depth = 1
    for end in range(start + len(BOX), len(text)):
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        if depth == 0:
            return text[start + len(BOX) : end]
    return None


def canonical(answer: str) -> str:
    """`answer` without the differences that say nothing: spaces, \\dfrac, a leading `x =`, braced digits."""
    text = answer.replace(r"\text{ remainder }", "r").replace(r"\dfrac", r"\frac").replace("−", "-")
    text = re.sub(r"\\[,;!]|\s", "", text)
    text = re.sub(r"^[a-z]=", "", text)
    return re.sub(r"\^\{(\d+)\}", r"^\1", text)


def correct(text: str, answer: str) -> bool:
    """Whether the last box in `text` holds `answer`."""
    given = boxed(text)
    return given is not None and canonical(given) == canonical(answer)
