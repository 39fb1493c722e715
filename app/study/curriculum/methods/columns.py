"""Written arithmetic, digit by digit, every carry and borrow on the page."""

PLACES = ("ones", "tens", "hundreds", "thousands", "ten thousands", "hundred thousands")


def add(a: int, b: int) -> list[str]:
    """Column addition of two non-negative numbers; the last line ends with the sum."""
    lines: list[str] = []
    carry, written = 0, ""
    width = max(len(str(a)), len(str(b)))
    for place in range(width):
        x, y = _digit(a, place), _digit(b, place)
        total = x + y + carry
        line = f"{PLACES[place]}: {x}+{y}" + (f"+{carry}" if carry else "") + f"={total}"
        line += f", carry {total // 10}" if total > 9 and place < width - 1 else ""
        written = str(total if place == width - 1 else total % 10) + written
        carry = total // 10
        lines.append(f"{line}, write {written}")
    return lines


def subtract(a: int, b: int) -> list[str]:
    """Column subtraction for a ≥ b ≥ 0, a borrowed one added to the digit below; may write leading zeros."""
    lines: list[str] = []
    borrowed, written = 0, ""
    for place in range(len(str(a))):
        x, y = _digit(a, place), _digit(b, place)
        taken = f"-{y}" + (f"-{borrowed}" if borrowed else "")
        value = x - y - borrowed
        line = f"{PLACES[place]}: {x}{taken}"
        if value < 0:
            value += 10
            line += f", borrow, {x + 10}{taken}"
            borrowed = 1
        else:
            borrowed = 0
        written = f"{value}{written}"
        lines.append(f"{line}={value}, write {written}")
    return lines


def multiply(a: int, digit: int) -> list[str]:
    """Short multiplication by one digit; the last line ends with the product."""
    lines: list[str] = []
    carry, written = 0, ""
    width = len(str(a))
    for place in range(width):
        x = _digit(a, place)
        product = x * digit
        line = f"{PLACES[place]}: {x}*{digit}={product}"
        if carry:
            line += f", {product}+{carry}={product + carry}"
        total = product + carry
        line += f", carry {total // 10}" if total > 9 and place < width - 1 else ""
        written = str(total if place == width - 1 else total % 10) + written
        carry = total // 10
        lines.append(f"{line}, write {written}")
    return lines


def divide(a: int, divisor: int) -> list[str]:
    """Long division by one digit; the last line ends with quotient and remainder."""
    lines: list[str] = []
    digits = str(a)
    first = 2 if int(digits[0]) < divisor and len(digits) > 1 else 1
    current, written = int(digits[:first]), ""
    for place in range(first - 1, len(digits)):
        if place >= first:
            current = current * 10 + int(digits[place])
        quotient = current // divisor
        written += str(quotient)
        left = current - quotient * divisor
        lines.append(
            f"{current}/{divisor}: {quotient}*{divisor}={quotient * divisor}, left {left}, write {written}"
        )
        current = left
    return lines


def _digit(number: int, place: int) -> int:
    digits = str(number)
    return int(digits[-1 - place]) if place < len(digits) else 0
