"""Fractions as decimals: digit by digit, until nothing is left or what is left comes again."""

from fractions import Fraction

from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Num, negative, over, plus
from app.study.working.step import Step
from engine.base.sentence import Fact, Sentence, say

MOST_PLACES = 12
_MOST_DIGITS = 12  # of a part that repeats

Found = tuple[Node, Sentence, tuple[Step, ...]] | None


def ending_places(value: Fraction) -> int | None:
    """How many decimals it has; None where they do not end soon."""
    return next((n for n in range(MOST_PLACES + 1) if (value * 10**n).denominator == 1), None)


def as_decimal(top: int, bottom: int) -> Found:
    """top ÷ bottom where it ends; the digits as substeps, but for a power of ten."""
    value = Fraction(top, bottom)
    places = ending_places(value)
    if places is None:
        return None
    size = Num(abs(value), places or None)
    new: Node = negative(size) if value < 0 else size
    fraction = over(Num(Fraction(abs(top))), Num(Fraction(bottom)))
    if str(bottom).strip("0") == "1":
        n = len(str(bottom)) - 1
        return new, say("working.forms.over-power-of-ten", bottom=bottom, n=n, result=to_text(new)), ()
    says = say("working.forms.divide", top=abs(top), bottom=bottom, result=to_text(size))
    return new, says, () if value < 0 else _digits(fraction, abs(top), bottom, places)


def _digits(fraction: Node, top: int, bottom: int, places: int) -> tuple[Step, ...]:
    """3/8 → 0.3 + 0.6/8 …: so many of each place, and what is left in the next."""
    steps: list[Step] = []
    whole, left = divmod(top, bottom)
    done, before = Fraction(whole), fraction
    for place in range(1, places + 1):
        now = left * 10
        digit, left = divmod(now, bottom)
        done += Fraction(digit, 10**place)
        after: Node = Num(done, place)
        if left:
            rest = over(Num(Fraction(left)), Num(Fraction(bottom * 10**place)))
            after = plus(after, rest)
        facts: dict[str, Fact] = {
            "part": now,
            "bottom": bottom,
            "digit": digit,
            "product": digit * bottom,
            "left": left,
        }
        steps.append(Step(before, after, say("working.forms.next-digit", **facts)))
        before = after
    return tuple(steps) if len(steps) > 1 else ()


def as_repeating(top: int, bottom: int) -> Found:
    """1/3 as 0.(3), 1/6 as 0.1(6)."""
    whole, left = divmod(abs(top), bottom)
    seen: dict[int, int] = {}
    digits = ""
    while left and left not in seen:
        seen[left] = len(digits)
        digit, left = divmod(left * 10, bottom)
        digits += str(digit)
        if len(digits) > _MOST_DIGITS + 6:
            return None
    if not left:
        return None
    begins = seen[left]
    fixed, repeated = digits[:begins], digits[begins:]
    if len(repeated) > _MOST_DIGITS:
        return None
    size = Num(Fraction(abs(top), bottom), None, f"{whole}.{fixed}({repeated})")
    new: Node = negative(size) if top < 0 else size
    facts: dict[str, Fact] = {
        "top": abs(top),
        "bottom": bottom,
        "digits": repeated,
        "left": left,
        "result": to_text(size),
    }
    return new, say("working.forms.repeats", **facts), ()
