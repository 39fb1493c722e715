"""Decimals as digits with a point that moves."""


def typed(units: int, places: int) -> str:
    """So many units of the last of `places` decimal places, without zeros at the end: 340, 2 is 3.4."""
    digits = str(units).zfill(places + 1)
    return f"{digits[: len(digits) - places]}.{digits[len(digits) - places :]}".rstrip("0").rstrip(".")


def moved(number: str, zeros: int, sign: str) -> list[str]:
    """`number` and what it becomes each time its point moves, to the right for `*`, to the left for `/`."""
    places = len(number.partition(".")[2])
    units = int(number.replace(".", ""))
    found = [number]
    for moves in range(1, zeros + 1):
        if sign == "/":
            found.append(typed(units, places + moves))
        else:
            found.append(typed(units * 10 ** max(0, moves - places), max(0, places - moves)))
    return found
