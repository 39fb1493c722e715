"""Phrases of spoken formulas: short ones as people say them, long ones with an end that can be heard."""

from app.ui.mathview.spoken.words import COUNTS, PARTS

POWERS = {"2": "squared", "3": "cubed", "circ": "degrees", "prime": "prime", "composed with": "degrees",
          "plus": "plus", "minus": "minus"}  # fmt: skip
PAIRS = {
    ("lvert", "rvert"): ("absolute value of", "end absolute value"),
    ("|", "|"): ("absolute value of", "end absolute value"),
    ("vert", "vert"): ("absolute value of", "end absolute value"),
    ("lVert", "rVert"): ("norm of", "end norm"),
    ("\\|", "\\|"): ("norm of", "end norm"),
    ("lfloor", "rfloor"): ("floor of", "end floor"),
    ("lceil", "rceil"): ("ceiling of", "end ceiling"),
}


def simple(words: str) -> bool:
    """Nobody can mistake where it ends."""
    return len(words.split()) <= 2 and "," not in words


def fraction(above: str, below: str) -> str:
    if above.isdecimal() and below.isdecimal() and 0 < int(above) <= 10 and int(below) in PARTS:
        part, count = PARTS[int(below)], int(above)
        plural = "halves" if part == "half" else f"{part}s"
        return f"{COUNTS[count]} {part if count == 1 else plural}"
    if simple(above) and simple(below):
        return f"{above} over {below}"
    return f"fraction {above} over {below}, end fraction,"


def root(degree: str, inside: str) -> str:
    ordinals = {"": "square", "2": "square", "3": "cube", "4": "fourth"}
    part = PARTS.get(int(degree)) if degree.isdecimal() else None
    name = f"{ordinals.get(degree) or part or f'{degree}-th'} root"
    return f"{name} of {inside}" if simple(inside) else f"{name} of {inside}, end root,"


def power(exponent: str) -> str:
    if exponent in POWERS:
        return POWERS[exponent]
    if exponent in POWERS.values():
        return exponent
    return f"to the power {exponent}" if simple(exponent) else f"to the power {exponent}, end power,"


def index(below: str) -> str:
    return f"sub {below}" if simple(below) else f"sub {below}, end sub,"


def primes(count: int) -> str:
    return {1: "prime", 2: "double prime", 3: "triple prime"}.get(count, f"{count} primes")


def applied(function: str, inside: str) -> str:
    return f"{function} of {inside}" if simple(inside) else f"{function} of {inside}, end of {function},"


def bounded(operator: str, below: str, above: str) -> str:
    """A sum, product or integral with its bounds."""
    start = f" from {below}" if above or "equals" in below else f" over {below}"
    return f"{operator}{start if below else ''}{f' to {above}' if above else ''} of"


def limit(operator: str, below: str) -> str:
    if "limit" not in operator:
        return f"{operator} over {below} of"
    return f"{operator} as {below.replace(' to ', ' approaches ', 1)} of"


def evaluated(below: str, above: str) -> str:
    return f"evaluated from {below} to {above}" if above else f"evaluated at {below}"


def denied(relation: str) -> str:
    if relation == "equals":
        return "is not equal to"
    return relation.replace("is ", "is not ", 1) if relation.startswith("is ") else f"not {relation}".strip()


def table(kind: str, rows: list[list[str]]) -> str:
    lines = "; ".join(f"row {number}: {', '.join(filter(None, row))}" for number, row in enumerate(rows, 1))
    columns = max(map(len, rows), default=0)
    return f"{len(rows)} by {columns} {kind}, {lines}; end {kind.rsplit(maxsplit=1)[-1]},"


def cases(rows: list[list[str]]) -> str:
    return "cases: " + "; ".join(", ".join(filter(None, row)) for row in rows) + "; end cases,"
