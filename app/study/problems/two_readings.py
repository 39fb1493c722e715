"""Typing that people read in two ways: x^1/2, 48÷2(9+3), e^2x, sin 30, (x + 3)2.

Books and calculators differ on it, so a problem that has it is not read.
"""

from collections.abc import Sequence

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.parsing.tokens import Kind, Token
from app.study.maths.tree import Node, Unreadable, has, is_op, symbols, walk
from engine.base.sentence import say

_DIVISIONS = {"/", "÷"}
_FUNCTIONS_OF_A_SLASH = {"sin", "cos", "tan", "cot", "sec", "csc", "log", "ln"}


def refuse_two_readings(tokens: Sequence[Token], tree: Node) -> None:
    """Raises Unreadable where `tokens`, which were read as `tree`, may be meant in another way."""
    if any(found(tokens, at) for at in range(len(tokens)) for found in _TYPED) or any(
        found(part) for part in walk(tree) for found in _READ
    ):
        raise Unreadable(say("problems.two-readings"))


# Of tokens


def _kinds(tokens: Sequence[Token], at: int, *kinds: Kind | str) -> bool:
    """Whether the tokens from `at` on are of these kinds, or these signs, without a space between them."""
    found = tokens[at : at + len(kinds)]
    return len(found) == len(kinds) and all(
        (token.kind is kind or token.text == kind) and not (place and token.space)
        for place, (token, kind) in enumerate(zip(found, kinds, strict=True))
    )


def _power_of_a_half(tokens: Sequence[Token], at: int) -> bool:
    """x^1/2: nobody writes x^1 for x, so the half is the exponent to whoever types it."""
    return _kinds(tokens, at, "^", "1", "/", Kind.NUMBER)


def _exponent_and_letter(tokens: Sequence[Token], at: int) -> bool:
    """e^2x and 2^3x, which are e^(2x) as often as e^2·x; x^2y is what it says."""
    base = tokens[at]
    if base.text != "e" and base.kind is not Kind.NUMBER:
        return False
    return _kinds(tokens, at + 1, "^", Kind.NUMBER, Kind.NAME) or _kinds(
        tokens, at + 1, "^", "-", Kind.NUMBER, Kind.NAME
    )


def _divided_by_a_product(tokens: Sequence[Token], at: int) -> bool:
    """48÷2(9+3): 288 or 2."""
    if tokens[at].text not in _DIVISIONS or len(tokens) < at + 4:
        return False
    number, bracket = tokens[at + 1], tokens[at + 2]
    if number.kind is not Kind.NUMBER or bracket.text != "(" or bracket.space:
        return False
    inside = []
    for token in tokens[at + 3 :]:
        if token.text == ")":
            break
        inside.append(token)
    return not any(token.kind in {Kind.NAME, Kind.WORD, Kind.COMMAND} for token in inside)


def _lost_power_of_a_bracket(tokens: Sequence[Token], at: int) -> bool:
    """(x + 3)2, pasted from (x + 3)²."""
    return _kinds(tokens, at, ")", Kind.NUMBER) and not _kinds(tokens, at, ")", Kind.NUMBER, "(")


def _function_and_slash(tokens: Sequence[Token], at: int) -> bool:
    """Sin x/2 and log 2/3: of the fraction, or half of it."""
    name = tokens[at].text.lower().lstrip("\\")
    if name not in _FUNCTIONS_OF_A_SLASH or len(tokens) < at + 4:
        return False
    argument, slash, below = tokens[at + 1 : at + 4]
    return (
        argument.kind in {Kind.NAME, Kind.NUMBER}
        and slash.text == "/"
        and below.kind is Kind.NUMBER
        and not slash.space
        and not below.space
    )


_TYPED = (
    _power_of_a_half,
    _exponent_and_letter,
    _divided_by_a_product,
    _lost_power_of_a_bracket,
    _function_and_slash,
)


# Of what was read


def _sum_with_mod(part: Node) -> bool:
    """12 + 5 mod 7, which is 3 to most who write it and 17 to a parser."""
    if not is_op(part, op.PLUS, op.MINUS):
        return False
    last = part.args[-1]
    return is_op(last, op.MOD) and not last.bracketed


def _angle_without_unit(part: Node) -> bool:
    """Sin 30, which is 1/2 at school and −0.988 to a mathematician; tan 1.2 as well."""
    if not is_op(part, op.SIN, op.COS, op.TAN):
        return False
    angle = rational(part.args[0])
    return angle is not None and angle != 0


def _degrees_and_numbers(part: Node) -> bool:
    """180 - 65°: the 180 is meant in degrees too."""
    if not is_op(part, op.PLUS, op.MINUS):
        return False
    in_degrees = [is_op(side, op.DEGREES) for side in part.args]
    plain = [rational(side) not in (None, 0) for side in part.args if not is_op(side, op.DEGREES)]
    return any(in_degrees) and any(plain)


def _mixed_before_letters(part: Node) -> bool:
    """15 3/5 (4d + 10), in which a product with a lost bracket is likelier than a mixed number."""
    return is_op(part, op.TIMES) and is_op(part.args[0], op.MIXED) and bool(symbols(part.args[1]))


def _percent_off(part: Node) -> bool:
    """200 − 15%, which is 170 in a shop and 199.85 to a parser; x − 15% too."""
    if not is_op(part, op.PLUS, op.MINUS):
        return False
    left, right = part.args
    return is_op(right, op.PERCENT) and not has(left, op.PERCENT)


_READ = (_percent_off, _sum_with_mod, _angle_without_unit, _degrees_and_numbers, _mixed_before_letters)
