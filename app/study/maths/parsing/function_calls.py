r"""Reads a function's power or base (sin² x, log_2 8) and its arguments."""

from app.study.maths import operators as op
from app.study.maths.errors import Unreadable
from app.study.maths.operators import FUNCTIONS, OPERATORS, Op
from app.study.maths.parsing.cursor import Grammar
from app.study.maths.parsing.letters import GLUED
from app.study.maths.parsing.tokens import Kind
from app.study.maths.tree import ONE, Const, Node, Num, has, negative, symbols, walk
from engine.base.sentence import Sentence, say

_OPENING = ("(", "{", "[")


def function_call(here: Grammar, function: Op, index: Node | None = None) -> Node:
    """The call of `function`, whose name is behind; `index` is that of a root (√, ∛)."""
    function, base, exponent = _with_scripts(here, function)
    arguments = [*_arguments(here), *(extra for extra in (index, base) if extra is not None)]
    if not function.least <= len(arguments) <= function.most:
        raise Unreadable(_wrong_number(function))
    node = here.made(function, *arguments)
    return here.made(op.POWER, node, exponent) if exponent is not None else node


def _with_scripts(here: Grammar, function: Op) -> tuple[Op, Node | None, Node | None]:
    """The function, its base and its power: log_2, sin^2; sin^-1 is another function."""
    if function.inverse and _lost_inverse(here):
        raise Unreadable(say("maths.unreadable.lost-inverse", name=function.name))
    base = _subscript(here) if here.takes("_") else None
    exponent: Node | None = None
    if here.takes("^"):
        exponent = here.argument() if here.sign != "-" else here.deeper(here.signed)
        if exponent == negative(ONE) and function.inverse:
            function, exponent = OPERATORS[function.inverse], None
    if function is op.LOG and base is None:
        base = _base(here)
    if base is not None and function is not op.LOG:
        raise Unreadable(say("maths.unreadable.base"))
    return function, base, exponent


def _lost_inverse(here: Grammar) -> bool:
    """Sin-1(x): a superscript that was lost in pasting."""
    upcoming = [token.text for token in here.tokens[here.at : here.at + 3] if not token.space]
    return upcoming == ["-", "1", "("]


def _wrong_number(function: Op) -> Sentence:
    return say("maths.unreadable.arguments", name=function.name, n=function.most)


def _base(here: Grammar) -> Node | None:
    """The base of log2(8), and of a logarithm whose power came first: log^2_3 x."""
    if here.takes("_"):
        return _subscript(here)
    token, following = here.next, here.after_next()
    if token and token.kind is Kind.NUMBER and not token.space and following and following.text == "(":
        return Num(here.take().value)
    return None


def _subscript(here: Grammar) -> Node:
    """A base after `_`; unlike LaTeX it may have more than one digit: log_10(100), log_10 5."""
    token, following = here.next, here.after_next()
    whole = token and token.kind is Kind.NUMBER and token.text.isdigit()
    if whole and following and (following.text == "(" or following.space):
        return Num(here.take().value)
    return here.argument()


def _arguments(here: Grammar) -> list[Node]:
    if here.sign in _OPENING:
        with here.inside(here.take().text):
            arguments = [here.sum()]
            while here.takes(","):
                arguments.append(here.sum())
        return arguments
    node = here.signed()  # sin 2x cos x is sin(2x)·cos(x)
    while here.begins_operand() and not _begins_function(here):
        node = here.made(op.TIMES, node, here.power(), sign="")
    return [_over_number(here, node)]


def _over_number(here: Grammar, angle: Node) -> Node:
    """Sin π/6 is the sine of π/6: an angle in π goes on over its denominator."""
    after = here.after_next()
    in_pi = Const("pi") in walk(angle) and not symbols(angle) and not has(angle, op.OVER)
    if in_pi and here.sign == "/" and after and after.kind is Kind.NUMBER:
        here.take()
        return here.made(op.OVER, angle, Num(here.take().value), sign="/")
    return angle


def _begins_function(here: Grammar) -> bool:
    token = here.next
    if token is None or token.kind is Kind.NAME:
        return False
    named = token.kind is Kind.WORD and token.text.startswith(GLUED)
    return named or token.text in FUNCTIONS or token.text in {"(", "[", "\\sqrt", "√"}
