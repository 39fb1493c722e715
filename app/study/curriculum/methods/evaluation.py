"""The value of an expression for given letters, worked out term by term."""

from collections.abc import Mapping, Sequence

from app.study.curriculum.methods import signed
from app.study.curriculum.methods.polynomial import Term


def evaluated(terms: Sequence[Term], values: Mapping[str, int]) -> tuple[list[str], int]:
    """The working, and the value at `values`."""
    lines: list[str] = []
    sum_so_far = 0
    sums: list[str] = []
    for place, each in enumerate(terms):
        size = abs(each.coefficient) if place else each.coefficient
        value = _term(Term(size, each.letters, each.power), values, lines)
        if place == 0:
            sum_so_far = value
        elif each.coefficient > 0:
            sums.append(signed.total(sum_so_far, value))
            sum_so_far += value
        else:
            sums.append(signed.less(sum_so_far, value))
            sum_so_far -= value
    return lines + sums, sum_so_far


def _term(each: Term, values: Mapping[str, int], lines: list[str]) -> int:
    """The value of one term, its working appended to `lines`."""
    if not each.letters:
        return each.coefficient
    numbers = [values[letter] for letter in each.letters] * each.power
    value = numbers[0]
    for count, number in enumerate(numbers[1:], 2):
        name = each.letters[:count] if each.power == 1 else f"{each.letters}^{count}"
        lines.append(f"{name}={signed.product(value, number)}")
        value *= number
    if each.coefficient == -1:
        lines.append(f"{each}=-({value})={-value}" if value < 0 else f"{each}={-value}")
    elif each.coefficient != 1:
        lines.append(f"{each}={signed.product(each.coefficient, value)}")
    return value * each.coefficient
