"""Euclid's divisions, written out."""


def divisions(a: int, b: int) -> tuple[list[str], int]:
    """Lines `84/36: 2*36=72, left 84-72=12` until nothing is left, and the greatest common divisor."""
    lines: list[str] = []
    large, small = max(a, b), min(a, b)
    while small:
        product = large // small * small
        rest = large - product
        left = f"left {large}-{product}={rest}" if rest else "left 0"
        lines.append(f"{large}/{small}: {large // small}*{small}={product}, {left}")
        large, small = small, rest
    return lines, large
