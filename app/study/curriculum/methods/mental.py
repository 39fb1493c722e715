"""Arithmetic in the head: one operation on whole numbers as a line of small facts, `16*3: 10*3=30, …=48`.

Every function gives the lines; the last one ends with `=` and the result.
"""

from app.study.curriculum.methods import columns

TABLES = 12


def add(a: int, b: int) -> list[str]:
    """a + b ≥ 0: at once, place by place of the second number, or column by column."""
    small, large = sorted((a, b))
    if (small < 10 and large < 100) or (a % 10 == 0 and b < 100 and a < 1000) or a + b <= 20:
        return [f"{a}+{b}={a + b}"]
    if large < 10000:
        return [_by_places(a, b, "+")]
    return [f"{a}+{b}:", *columns.add(a, b), f"{a}+{b}={a + b}"]


def subtract(a: int, b: int) -> list[str]:
    """a - b for a ≥ b ≥ 0: at once, place by place of the second number, or column by column."""
    if a <= 20 or (b < 10 and a < 100):
        return [f"{a}-{b}={a - b}"]
    if a < 10000:
        return [_by_places(a, b, "-")]
    return [f"{a}-{b}:", *columns.subtract(a, b), f"{a}-{b}={a - b}"]


def _by_places(a: int, b: int, sign: str) -> str:
    """`83-29: 83-20=63, 63-9=54`; `83-20=63` when only one place of b is not zero."""
    parts = [b // place % 10 * place for place in (1000, 100, 10, 1) if b // place % 10]
    if len(parts) < 2:
        return f"{a}{sign}{b}={a + b if sign == '+' else a - b}"
    facts = []
    so_far = a
    for part in parts:
        after = so_far + part if sign == "+" else so_far - part
        facts.append(f"{so_far}{sign}{part}={after}")
        so_far = after
    return f"{a}{sign}{b}: {', '.join(facts)}"


def multiply(a: int, b: int) -> list[str]:
    """a · b, from the tables or place by place; of two larger numbers, by tens and ones of the smaller."""
    large, small = max(a, b), min(a, b)
    parts = [large // place % 10 * place for place in (1000, 100, 10, 1) if large // place % 10]
    if large <= TABLES or small in (0, 1, 10) or (small <= TABLES and len(parts) == 1):
        return [f"{a}*{b}={a * b}"]
    if small <= TABLES:
        facts = [f"{part}*{small}={part * small}" for part in parts]
        so_far = parts[0] * small
        for part in parts[1:]:
            facts.append(f"{so_far}+{part * small}={so_far + part * small}")
            so_far += part * small
        return [f"{a}*{b}: {', '.join(facts)}"]
    by_tens, by_ones = small // 10, small % 10
    tenfold = [*multiply(large, by_tens), f"{large}*{10 * by_tens}={10 * large * by_tens}"][by_tens == 1 :]
    if not by_ones:
        return tenfold
    return [*tenfold, *multiply(large, by_ones), *add(10 * large * by_tens, large * by_ones)]


def divide(a: int, b: int) -> list[str]:
    """a / b without remainder: from the tables, by halves, by ten and a rest, by long division (b < 13)."""
    if b == 2 and a < 400:
        return halve(a)
    if a <= TABLES * b or b > TABLES:
        return [f"{a}/{b}={a // b}"]
    if a < 20 * b:
        rest = a - 10 * b
        return [f"{a}/{b}: {10 * b}/{b}=10, {rest}/{b}={rest // b}, 10+{rest // b}={a // b}"]
    return [f"{a}/{b}:", *columns.divide(a, b), f"{a}/{b}={a // b}"]


def halve(number: int) -> list[str]:
    """Half of an even number below 400."""
    round_part = number // 20 * 20
    rest = number - round_part
    if number <= 2 * TABLES or not rest:
        return [f"{number}/2={number // 2}"]
    halves = f"{round_part // 2}+{rest // 2}={number // 2}"
    return [f"{number}/2: {round_part}/2={round_part // 2}, {rest}/2={rest // 2}, {halves}"]


def total(numbers: list[int]) -> list[str]:
    """The numbers added up one after another."""
    lines: list[str] = []
    so_far = numbers[0]
    for number in numbers[1:]:
        lines += add(so_far, number)
        so_far += number
    return lines
