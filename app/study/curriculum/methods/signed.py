"""Sums and products of whole numbers of either sign, written out in facts about one or two digits."""

EASY = 20  # up to here a sum or difference is one fact


def total(a: int, b: int) -> str:
    """The working of a+b: `3-8=-(8-3)=-5`, or above EASY `27+38: 7+8=15, 2+3+1=6, so 65`."""
    chain = f"{a}{b:+d}"
    if 0 in (a, b):
        return f"{chain}={a + b}"
    large, small = max(abs(a), abs(b)), min(abs(a), abs(b))
    alike = (a > 0) == (b > 0)
    core = f"{abs(a)}+{abs(b)}" if alike else f"{large}-{small}"
    if a + b < 0:
        chain += f"=-({core})"
    elif a < 0:
        chain += f"={core}"
    if large <= EASY and abs(a + b) <= EASY:
        return f"{chain}={a + b}"
    facts = _column_sum(abs(a), abs(b)) if alike else _column_difference(large, small)
    return f"{chain}: {', '.join(facts)}, so {a + b}"


def less(a: int, b: int) -> str:
    """The working of a-b, `5-(-3)=5+3=8` for a negative b."""
    if b == 0:
        return f"{a}-0={a}"
    return f"{a}-({b})={total(a, -b)}" if b < 0 else total(a, -b)


def running(numbers: list[int]) -> list[str]:
    """The working of a sum of several, two at a time."""
    found, sum_so_far = [], numbers[0]
    for number in numbers[1:]:
        found.append(total(sum_so_far, number))
        sum_so_far += number
    return found


def product(a: int, b: int) -> str:
    """The working of a*b: `-3*4=-12` from the tables, `23*4: 3*4=12, 2*4+1=9, so 92` beyond.

    One of the two must have a single digit or be ten; raises ValueError otherwise.
    """
    large, small = max(abs(a), abs(b)), min(abs(a), abs(b))
    if large <= 10 or small <= 1 or 10 in (large, small):
        return f"{a}*{b}={a * b}"
    if small > 10:
        raise ValueError(f"{a}*{b} takes more than one line")
    facts, carry = [], 0
    for digit in map(int, reversed(str(large))):
        value = digit * small + carry
        facts.append(f"{digit}*{small}" + (f"+{carry}" if carry else "") + f"={value}")
        carry = value // 10
    return f"{a}*{b}: {', '.join(facts)}, so {a * b}"


def quotient(a: int, b: int) -> str:
    """The working of a/b when it is whole: `-42/6=-7`, beyond the tables `160/5: 16=3*5+1, 10=2*5, so 32`."""
    value = a // b
    if abs(value) <= 12 or abs(b) > 9:
        return f"{a}/{b}={value}"
    facts: list[str] = []
    left = 0
    for digit in str(abs(a)):
        left = left * 10 + int(digit)
        if left >= abs(b) or facts:
            whole, rest = divmod(left, abs(b))
            facts.append(f"{left}={whole}*{abs(b)}" + (f"+{rest}" if rest else ""))
            left = rest
    return f"{a}/{b}: {', '.join(facts)}, so {value}"


def _column_sum(a: int, b: int) -> list[str]:
    facts, carry = [], 0
    for place in range(len(str(max(a, b)))):
        parts = [n // 10**place % 10 for n in (a, b) if n >= 10**place] + [carry] * (carry > 0)
        carry = sum(parts) // 10
        if len(parts) > 1:
            facts.append("+".join(map(str, parts)) + f"={sum(parts)}")
    return facts


def _column_difference(large: int, small: int) -> list[str]:
    facts, borrowed = [], 0
    for place in range(len(str(large))):
        x, y = large // 10**place % 10, small // 10**place % 10
        borrow = x < y + borrowed
        x += 10 * borrow
        parts = [x, *([y] if small >= 10**place else []), *([borrowed] if borrowed else [])]
        if len(parts) > 1:
            facts.append("-".join(map(str, parts)) + f"={x - y - borrowed}")
        borrowed = int(borrow)
    return facts
