"""Roman numerals, from 1 to 3999."""

MOST = 3999
_SIGNS = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def roman_parts(n: int) -> list[tuple[int, str]]:
    """47 as (40, XL), (7, VII): each digit's worth and its signs. Raises ValueError for others."""
    if not 1 <= n <= MOST:
        raise ValueError(n)
    parts: list[tuple[int, str]] = []
    for place in (1000, 100, 10, 1):
        size = n // place % 10 * place
        text, rest = "", size
        for value, sign in _SIGNS:
            while rest >= value:
                text, rest = text + sign, rest - value
        if size:
            parts.append((size, text))
    return parts


def roman(n: int) -> str:
    """47 as XLVII. Raises ValueError for what has no numeral."""
    return "".join(text for _, text in roman_parts(n))


def from_roman(text: str) -> int | None:
    """The number of a numeral as it is written today; None of any other text."""
    values = [_VALUES.get(letter, 0) for letter in text]
    if not values or 0 in values:
        return None
    total = sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
    return total if 1 <= total <= MOST and roman(total) == text else None
