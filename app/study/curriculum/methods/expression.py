"""Arithmetic expressions evaluated one operation at a time, in the agreed order."""

import re

_OPERATION = {
    "^": re.compile(r"(?P<a>\d+)\^(?P<b>\d+)"),
    "*/": re.compile(r"(?P<a>\d+)(?P<op>[*/])(?P<b>\d+)"),
    "+-": re.compile(r"(?P<a>\d+)(?P<op>[+-])(?P<b>\d+)"),
}
_BRACKET = re.compile(r"\(([^()]*)\)")


def reduce_once(expression: str) -> tuple[str, str]:
    """The next operation as text (`4*5=20`) and the expression after it.

    Whole numbers only; raises ValueError when a value on the way is negative or not whole.
    """
    bracket = _BRACKET.search(expression)
    start, inner = (bracket.start(1), bracket[1]) if bracket else (0, expression)
    for pattern in _OPERATION.values():
        if found := pattern.search(inner):
            operation, value = found[0], _value(found)
            rest = inner[: found.start()] + str(value) + inner[found.end() :]
            if bracket:
                # brackets go with their last operation
                rest = rest if rest.isdigit() else f"({rest})"
                rest = expression[: start - 1] + rest + expression[bracket.end() :]
            return f"{operation}={value}", rest
    raise ValueError(f"nothing to work out in {expression!r}")


def working(expression: str) -> tuple[list[str], int]:
    """Lines `4*5=20, now 3+20` down to the last operation, and the value."""
    lines: list[str] = []
    while not expression.isdigit():
        operation, expression = reduce_once(expression)
        lines.append(operation if expression.isdigit() else f"{operation}, now {expression}")
    return lines, int(expression)


def _value(operation: re.Match[str]) -> int:
    a, b = int(operation["a"]), int(operation["b"])
    sign = operation.groupdict().get("op", "^")
    if sign == "/":
        if b == 0 or a % b:
            raise ValueError(f"{a}/{b} is not whole")
        return a // b
    if sign == "-" and a < b:
        raise ValueError(f"{operation[0]} is negative")
    value: int = {"^": a**b, "*": a * b, "+": a + b, "-": a - b}[sign]
    return value
