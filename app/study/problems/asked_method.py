"""The way to work that a problem's text names: by completing the square, with the quadratic formula."""

import re
from typing import NamedTuple


class Way(NamedTuple):
    """Words (a regular expression, for lower case), the name of the method, and an example."""

    words: str
    method: str
    example: str


WAYS = (
    Way(r"gauss|\brow operations|augmented matri|高斯", "gauss", "Solve by Gaussian elimination"),
    Way(
        r"\beliminat|\bby addition\b|addition method|加减|消元",
        "elimination",
        "Solve by the addition method",
    ),
    Way(r"\bsubstitut|代入", "substitution", "Solve the system by substitution"),
    Way(r"cramer|determinants|克[拉莱]", "cramer", "Solve the system using Cramer's rule"),
    Way(r"\bcomplet(e|ing) the square", "complete-square", "Solve x^2 + 4x = 5 by completing the square"),
    Way(
        r"\bquadratic formula|\b(by|using|with) (the )?formula\s*[.?!]*$",
        "formula",
        "Use the quadratic formula",
    ),
    Way(r"\bfactor(ing|i[sz]ing|i[sz]ation|i[sz]e|)\b|zero[- ]product", "factorise", "Solve by factoring"),
    Way(
        r"square root (property|method)|(taking|extracting) (the )?(square )?roots",
        "square-roots",
        "Use the Square Root Property to solve x^2 = 49",
    ),
)


def asked_method(text: str) -> str:
    """The name of the first method that `text` names; "" where it names none."""
    text = " ".join(text.lower().split())
    return next((way.method for way in WAYS if re.search(way.words, text)), "")
