"""Reads regions of the number line: unions and intersections of intervals and inequalities."""

from app.study.answers.kinds import Answer, Inequality, Interval, Region, Several, Value, Word
from app.study.answers.reader import Reader
from app.study.maths import operators as op
from app.study.maths.parsing.splitting import split
from app.study.maths.parsing.tokens import Kind, Token
from app.study.maths.tree import Const, Node, Sym, Unreadable, is_op, negative
from app.study.maths.words import canonical
from engine.base.sentence import say

_EXCEPT = {"∖", "except", "excluding"}


def united(tokens: list[Token], reader: Reader) -> Answer | None:
    """(−∞, 1) ∪ [2, ∞), ℝ ∖ {0}, x < 1 or x > 3, all real numbers except 2; None when it is none of these."""
    tokens = _without_member(tokens)
    joined = _marked(tokens)
    for mark, how in (("∪", "or"), ("∩", "and")):
        parts = split(joined, {mark})
        if len(parts) > 1:
            return Region(tuple(as_part(reader.one(part)) for part in parts), how)
    parts = split(joined, _EXCEPT)
    if len(parts) != 2 or not all(parts):
        return None
    whole = as_part(_reals(parts[0], reader))
    removed = reader.one(_after_word(parts[1]))
    interval = as_interval(removed) if isinstance(removed, Several) else removed
    if isinstance(interval, Interval):
        return Region((whole, _outside(interval)), "and")
    return Region((whole, *(_unequal(tree) for tree in _points(removed))), "and")


def _after_word(tokens: list[Token]) -> list[Token]:
    return tokens[1:] if tokens[0].text.lower() in {"for", "when", "where"} else tokens


def _outside(interval: Interval) -> Region:
    """What an interval leaves of the number line."""
    infinity = Const("oo")
    below = Interval(negative(infinity), interval.low, False, not interval.low_closed)
    above = Interval(interval.high, infinity, not interval.high_closed, False)
    return Region((below, above), "or")


def _points(removed: Answer) -> list[Node]:
    """The numbers that are left out of a set."""
    points = removed.items if isinstance(removed, Several) else (removed,)
    trees = [point.tree for point in points if isinstance(point, Value)]
    if len(trees) != len(points):
        raise Unreadable(say("answers.left-out"))
    return trees


def as_part(answer: Answer) -> Interval | Inequality | Several | Word | Value | Region:
    """A part of a region; a pair in round or square brackets is an interval there."""
    if isinstance(answer, Several) and answer.brackets in {"()", "[]"} and len(answer.items) == 2:
        interval = as_interval(answer)
        if interval:
            return interval
    if isinstance(answer, Interval | Inequality | Several | Word | Value | Region):
        return answer
    raise Unreadable(say("answers.part-of-set"))


def as_interval(pair: Several) -> Interval | None:
    """The interval a bracketed pair of numbers may be; None for others."""
    if pair.brackets not in {"()", "[]"} or len(pair.items) != 2:
        return None
    low, high = pair.items
    if not (isinstance(low, Value) and isinstance(high, Value)) or low.label or high.label:
        return None
    closed = pair.brackets == "[]"
    return Interval(
        low.tree, high.tree, closed and not infinite(low.tree), closed and not infinite(high.tree)
    )


def infinite(node: Node) -> int:
    """1 for ∞, −1 for −∞, 0 for all else."""
    if isinstance(node, Const) and node.name == "oo":
        return 1
    if is_op(node, op.NEGATIVE):
        return -infinite(node.args[0])
    return 0


def _unequal(tree: Node) -> Inequality:
    return Inequality((Sym("x"), tree), ("≠",))


def _reals(tokens: list[Token], reader: Reader) -> Answer:
    answer = Word("all-reals") if [token.text for token in tokens] in (["ℝ"], ["R"]) else _word(tokens)
    return answer or reader.one(tokens)


def _word(tokens: list[Token]) -> Word | None:
    name = canonical(" ".join(token.text for token in tokens))
    return Word(name) if name else None


def _without_member(tokens: list[Token]) -> list[Token]:
    """Without x ∈ before it."""
    if len(tokens) > 2 and tokens[0].kind is Kind.NAME and tokens[1].text in {"∈", "in"}:
        return tokens[2:]
    return tokens


def _marked(tokens: list[Token]) -> list[Token]:
    """With the letter U between brackets as the union it stands for."""
    marked = list(tokens)
    for at in range(1, len(tokens) - 1):
        letter, around = tokens[at].text, (tokens[at - 1].text, tokens[at + 1].text)
        if (
            letter in {"U", "u"}
            and around[0] in {")", "]", "}", "\\}"}
            and around[1] in {"(", "[", "{", "\\{"}
        ):
            marked[at] = Token(Kind.SIGN, "∪", False)
    return marked
