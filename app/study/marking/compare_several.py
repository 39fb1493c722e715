"""Compares answers of several parts: sets of solutions, pairs and vectors, named values, matrices."""

from collections.abc import Callable, Sequence

from app.study.answers.kinds import Answer, Assignments, Matrix, Quantity, Several, Value
from app.study.marking.verdict import Judgement, Verdict, correct, other_form, undecided, wrong
from app.study.maths.tree import Apply, both_signs
from app.study.problems.asked_form import Form

Pair = Callable[[Answer, Answer, Form], Judgement]
MAX_ITEMS = 60
ORDERED = {"()", "[]", "⟨⟩"}


def spread(answer: Answer) -> Answer:
    """With ± as the two values it stands for."""
    if isinstance(answer, Value) and len(signed := both_signs(answer.tree)) == 2:
        return Several(
            tuple(Value(tree, answer.label, answer.approximate) for tree in signed), "", answer.label
        )
    if isinstance(answer, Quantity) and len(signed := both_signs(answer.tree)) == 2:
        return Several(tuple(Quantity(tree, answer.unit, answer.noun) for tree in signed), "", answer.label)
    if isinstance(answer, Several) and answer.brackets not in ORDERED:
        items: list[Answer] = []
        for item in answer.items:
            wide = spread(item)
            items.extend(wide.items if isinstance(wide, Several) and not wide.brackets else [wide])
        return Several(tuple(items), answer.brackets, answer.label)
    return answer


def several(given: Several, known: Several, form: Form, pair: Pair) -> Judgement:
    """The verdict on several values; brackets say whether their order counts."""
    order = {given.brackets, known.brackets}
    if order <= ORDERED:
        return ordered(given.items, known.items, form, pair)
    if not order & ORDERED:
        return unordered(given.items, known.items, form, pair)
    in_order = ordered(given.items, known.items, form, pair)
    if "{}" in order:
        as_sets = unordered(given.items, known.items, form, pair)
        if as_sets.verdict is Verdict.WRONG:
            return as_sets
        return undecided(as_sets.how, "The values agree, but { } and ( ) do not mean the same.")
    if in_order.verdict is not Verdict.WRONG or known.brackets in ORDERED:
        return in_order
    as_sets = unordered(given.items, known.items, form, pair)
    if as_sets.verdict is Verdict.WRONG:
        return as_sets
    return undecided(as_sets.how, "The values agree, but not their order.")


def ordered(given: Sequence[Answer], known: Sequence[Answer], form: Form, pair: Pair) -> Judgement:
    """The verdict when each place has its own right value."""
    if len(given) != len(known):
        return wrong("compared place by place", f"This has {len(given)} parts, not {len(known)}.")
    return combined([pair(a, b, form) for a, b in zip(given, known, strict=True)], "compared place by place")


def unordered(given: Sequence[Answer], known: Sequence[Answer], form: Form, pair: Pair) -> Judgement:
    """The verdict when the order does not count: every value found once, none too many."""
    given, known = _distinct(given, form, pair), _distinct(known, form, pair)
    if max(len(given), len(known)) > MAX_ITEMS:
        return undecided("too many values")
    table = [[pair(a, b, form) for b in known] for a in given]
    doubtful = {Verdict.UNDECIDED, Verdict.UNREADABLE}
    matched: set[int] = set()
    judgements: list[Judgement] = []
    for row in table:
        best = next((at for want in (Verdict.CORRECT, Verdict.OTHER_FORM) for at, found in enumerate(row)
                     if found.verdict is want and at not in matched), None)  # fmt: skip
        if best is None:
            unsure = next((found for found in row if found.verdict in doubtful), None)
            judgements.append(unsure or wrong("compared as sets", "One of these values is not right."))
        else:
            matched.add(best)
            judgements.append(row[best])
    verdict = combined(judgements, "compared as sets")
    missing = len(known) - len(matched)
    if verdict.verdict in {Verdict.CORRECT, Verdict.OTHER_FORM} and missing:
        what = "One right value is missing." if missing == 1 else f"{missing} right values are missing."
        return wrong("compared as sets", what)
    return verdict


def combined(judgements: Sequence[Judgement], how: str) -> Judgement:
    """The verdict on the whole from those on its parts: a wrong part decides, then a doubtful one."""
    for verdict in (Verdict.WRONG, Verdict.UNREADABLE, Verdict.UNDECIDED):
        for found in judgements:
            if found.verdict is verdict:
                return Judgement(verdict, how, found.why)
    for found in judgements:
        if found.verdict is Verdict.OTHER_FORM:
            return other_form(how, found.why)
    return correct(how)


def assignments(given: Assignments, known: Assignments, form: Form, pair: Pair) -> Judgement:
    """The verdict on named values."""
    ours, theirs = dict(given.values), dict(known.values)
    if set(ours) != set(theirs):
        if {name.lower() for name in ours} == {name.lower() for name in theirs} and len(ours) == len(theirs):
            ours, theirs = ({name.lower(): value for name, value in side.items()} for side in (ours, theirs))
        elif set(theirs) < set(ours):
            return undecided("compared by name", "This gives values for more letters than the known answer.")
        else:
            return wrong("compared by name", "These are not values of the letters that are asked for.")
    return combined(
        [pair(unnamed(ours[name]), unnamed(theirs[name]), form) for name in sorted(theirs)],
        "compared by name",
    )


def unnamed(answer: Answer) -> Answer:
    """Without the letter it was given to."""
    if isinstance(answer, Value):
        return Value(answer.tree, "", answer.approximate)
    return Quantity(answer.tree, answer.unit, answer.noun) if isinstance(answer, Quantity) else answer


def in_order_of_names(answer: Assignments) -> Several:
    """x = 1, y = 2 as the pair (1, 2)."""
    return Several(tuple(unnamed(value) for _, value in sorted(answer.values)), "()")


def matrices(given: Matrix, known: Matrix, form: Form, pair: Pair) -> Judgement:
    """The verdict on a matrix, entry by entry."""
    shapes = [(len(matrix.rows), len(matrix.rows[0])) for matrix in (given, known)]
    if shapes[0] != shapes[1]:
        if 1 in shapes[0] and shapes[0] == shapes[1][::-1]:
            judgement = ordered(flat(given).items, flat(known).items, form, pair)
            return (
                judgement
                if judgement.verdict is Verdict.WRONG
                else undecided(judgement.how, "One is a row, one a column.")
            )
        return wrong("compared entry by entry", "The matrix has another size.")
    return ordered(flat(given).items, flat(known).items, form, pair)


def flat(matrix: Matrix) -> Several:
    """The entries, row by row, as a vector."""
    return Several(tuple(Value(cell) for row in matrix.rows for cell in row), "()")


def _distinct(items: Sequence[Answer], form: Form, pair: Pair) -> list[Answer]:
    kept: list[Answer] = []
    for item in items[: 2 * MAX_ITEMS]:
        if item not in kept and not (
            isinstance(item, Value)
            and isinstance(item.tree, Apply)
            and any(pair(item, other, Form()).verdict is Verdict.CORRECT for other in kept)
        ):
            kept.append(item)
    return kept
