"""Square roots taken as far as whole numbers go."""


def simplest(number: int) -> tuple[int, int]:
    """(a, b) with √number = a√b and b free of squares."""
    outside, inside = 1, number
    for root in range(2, int(number**0.5) + 1):
        while inside % (root * root) == 0:
            outside, inside = outside * root, inside // (root * root)
    return outside, inside


def root_lines(number: int) -> list[str]:
    """Lines from `sqrt(52)` to `2sqrt(13)`, or to a whole number."""
    outside, inside = simplest(number)
    if inside == 1:
        return [f"sqrt({number})={outside}"]
    if outside == 1:
        return [f"sqrt({number})"]
    return [f"{number}={outside * outside}*{inside}", f"sqrt({number})={outside}sqrt({inside})"]


def latex(number: int) -> str:
    """`2\\sqrt{13}` for 52, `5` for 25."""
    outside, inside = simplest(number)
    if inside == 1:
        return str(outside)
    return (str(outside) if outside > 1 else "") + rf"\sqrt{{{inside}}}"
