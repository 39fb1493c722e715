"""Compares answers of several parts: sets of solutions, pairs and vectors, named values, matrices."""

import re
from collections.abc import Callable, Sequence, Set

from app.study.answers import number_line, number_sets
from app.study.answers.kinds import Answer, Assignments, Matrix, Quantity, Several, Value
from app.study.answers.regions import as_interval
from app.study.marking import evidence
from app.study.marking.compare_rounded import ONLY_WHEN_ROUNDED
from app.study.marking.rounding import are_roundings
from app.study.marking.verdict import Judgement, Verdict, correct, other_form, undecided, wrong
from app.study.maths.approximate import approximate
from app.study.maths.tree import Apply, both_signs, symbols
from app.study.problems.asked_form import Ask, Form
from engine.base.sentence import Sentence, say

Pair = Callable[[Answer, Answer, Form], Judgement]
MAX_ITEMS = 60
ORDERED = {"()", "[]", "⟨⟩"}
_UNORDERED = {"", "{}"}
_SOLUTIONS_IN_BRACKETS = re.compile(
    r"(more than one|two|multiple|several) (solution|answer|root|value)s?\b.{0,80}"
    r"\bas \W*\( ?[a-z] ?, ?[a-z] ?\)"
)
"""“If there is more than one solution, enter them as (a, b)”: the brackets are typing, they make no point."""


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
    """The verdict on several values; brackets say whether they are a list, a point, a set or an interval."""
    if given.brackets in {"()", "[]"} and known.brackets in _UNORDERED and _all_several(known):
        return unordered([given], known.items, form, pair)
    intervals = as_interval(given), as_interval(known)
    if not form.wants(Ask.VECTOR) and form.wants(Ask.INTERVAL) and given.brackets == "{}" and intervals[1]:
        return wrong(evidence.AS_INTERVALS, say("marking.why.not-an-interval"))
    if not form.wants(Ask.VECTOR) and given.brackets != known.brackets and intervals[0] and intervals[1]:
        return _intervals(given, known, form, pair)
    return _collections(given, known, form, pair)


def _all_several(answer: Several) -> bool:
    return all(isinstance(item, Several) for item in answer.items)


def _intervals(given: Several, known: Several, form: Form, pair: Pair) -> Judgement:
    """(1, 2) and [1, 2], which are an interval each, or the same point."""
    places = ordered(given.items, known.items, Form(), pair)
    if places.verdict is Verdict.WRONG:
        return places
    if form.wants(Ask.INTERVAL):
        return wrong(evidence.AS_INTERVALS, say("marking.why.ends"))
    if not all(map(_is_set, (given, known))):
        return places
    return undecided(places.how, say("marking.why.interval-or-pair"))


def _is_set(pair: Several) -> bool:
    interval = as_interval(pair)
    try:
        return interval is not None and number_sets.pieces(interval) is not None
    except number_line.NotASet:
        return False


def _collections(given: Several, known: Several, form: Form, pair: Pair) -> Judgement:
    ordered_sides = [side.brackets in ORDERED for side in (given, known)]
    if all(ordered_sides):
        return ordered(given.items, known.items, form, pair)
    if not any(ordered_sides):
        return unordered(given.items, known.items, form, pair)
    if _SOLUTIONS_IN_BRACKETS.search(form.text):
        return unordered(given.items, known.items, form, pair)
    doubt = say("marking.why.set-or-list")
    if "{}" not in {given.brackets, known.brackets}:
        in_order = ordered(given.items, known.items, form, pair)
        if in_order.verdict is not Verdict.WRONG or known.brackets in ORDERED:
            return in_order
        doubt = say("marking.why.order")
    as_sets = unordered(given.items, known.items, form, pair)
    return as_sets if as_sets.verdict is Verdict.WRONG else undecided(as_sets.how, doubt)


def one_for_several(given: Answer, known: Several, form: Form, pair: Pair) -> Judgement | None:
    """The verdict on one value where several are right."""
    return unordered([given], known.items, form, pair) if known.brackets in _UNORDERED else None


def several_for_one(given: Several, known: Answer, form: Form, pair: Pair) -> Judgement | None:
    """The verdict on several values where one is right."""
    return unordered(given.items, [known], form, pair) if given.brackets in _UNORDERED else None


def ordered(given: Sequence[Answer], known: Sequence[Answer], form: Form, pair: Pair) -> Judgement:
    """The verdict when each place has its own right value."""
    if len(given) != len(known):
        return wrong(evidence.PLACE_BY_PLACE, say("marking.why.parts", given=len(given), known=len(known)))
    return combined([pair(a, b, form) for a, b in zip(given, known, strict=True)], evidence.PLACE_BY_PLACE)


def unordered(given: Sequence[Answer], known: Sequence[Answer], form: Form, pair: Pair) -> Judgement:
    """The verdict when the order does not count: every value found once, none too many."""
    given, known = _distinct(given, pair), _distinct(known, pair)
    if max(len(given), len(known)) > MAX_ITEMS:
        return undecided(evidence.TOO_MANY_VALUES)
    free = set(range(len(known)))
    judgements: list[Judgement] = []
    for ours in given:
        row = [pair(ours, theirs, form) for theirs in known]
        place = _best(row, free)
        free.discard(place)
        judgements.append(row[place] if place >= 0 else _none_fits(row))
    verdict = combined(judgements, evidence.AS_SETS)
    if verdict.verdict is Verdict.WRONG and form.rounding is None and _are_rounded(given, known):
        return undecided(evidence.AS_SETS, ONLY_WHEN_ROUNDED)
    if verdict.verdict in {Verdict.CORRECT, Verdict.OTHER_FORM} and free:
        return wrong(evidence.AS_SETS, say("marking.why.missing", n=len(free)))
    return verdict


def _are_rounded(given: Sequence[Answer], known: Sequence[Answer]) -> bool:
    """Whether all are numbers, those given only rounded."""
    trees = [item.tree for item in (*given, *known) if isinstance(item, Value)]
    if len(trees) < len(given) + len(known) or any(map(symbols, trees)):
        return False
    values = [approximate(tree) for tree in trees[len(given) :]]
    return are_roundings(trees[: len(given)], [value for value in values if value is not None])


def _best(row: Sequence[Judgement], free: Set[int]) -> int:
    """The place of the known value that fits best and is not taken; −1 where none fits."""
    for verdict in (Verdict.CORRECT, Verdict.OTHER_FORM):
        for place, found in enumerate(row):
            if found.verdict is verdict and place in free:
                return place
    return -1


def _none_fits(row: Sequence[Judgement]) -> Judgement:
    for found in row:
        if found.verdict in {Verdict.UNDECIDED, Verdict.UNREADABLE}:
            return found
    return wrong(evidence.AS_SETS, say("marking.why.one-is-wrong"))


def combined(judgements: Sequence[Judgement], how: Sentence) -> Judgement:
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
            return undecided(evidence.BY_NAME, say("marking.why.more-letters"))
        else:
            return wrong(evidence.BY_NAME, say("marking.why.other-letters"))
    return combined(
        [pair(unnamed(ours[name]), unnamed(theirs[name]), form) for name in sorted(theirs)], evidence.BY_NAME
    )


def one_for_named(given: Answer, known: Assignments, form: Form) -> Judgement:
    """One value where values of several letters are right."""
    return wrong(evidence.BY_NAME, say("marking.why.all-letters"))


def named_for_one(given: Assignments, known: Value | Quantity, form: Form, pair: Pair) -> Judgement:
    """The verdict on values of several letters where the value of one is right."""
    found = {name: pair(unnamed(value), unnamed(known), form) for name, value in given.values}
    if known.label in found:
        return found[known.label]
    if all(judgement.verdict is Verdict.WRONG for judgement in found.values()):
        return wrong(evidence.BY_NAME)
    return undecided(evidence.BY_NAME, say("marking.why.which-value"))


def named_for_several(given: Assignments, known: Several, form: Form, pair: Pair) -> Judgement | None:
    """The verdict on x = 1, y = 2 where (1, 2) is right."""
    return ordered(_in_order(given), known.items, form, pair) if known.brackets == "()" else None


def several_for_named(given: Several, known: Assignments, form: Form, pair: Pair) -> Judgement | None:
    """The verdict on (1, 2) where x = 1, y = 2 is right."""
    if given.brackets in {"()", ""}:
        return ordered(given.items, _in_order(known), form, pair)
    if given.brackets == "{}":
        return undecided(evidence.AS_SETS, say("marking.why.which-letter"))
    return None


def unnamed(answer: Answer) -> Answer:
    """Without the letter it was given to."""
    if isinstance(answer, Value):
        return Value(answer.tree, "", answer.approximate)
    return Quantity(answer.tree, answer.unit, answer.noun) if isinstance(answer, Quantity) else answer


def _in_order(answer: Assignments) -> list[Answer]:
    """The values, in the order of their letters: x = 1, y = 2 as (1, 2); words are in the order asked for."""
    letters = all(len(name) == 1 for name, _ in answer.values)
    return [unnamed(value) for _, value in (sorted(answer.values) if letters else answer.values)]


def matrices(given: Matrix, known: Matrix, form: Form, pair: Pair) -> Judgement:
    """The verdict on a matrix, entry by entry."""
    size, right_size = ((len(matrix.rows), len(matrix.rows[0])) for matrix in (given, known))
    if size != right_size and not (1 in size and size == right_size[::-1]):
        return wrong(evidence.ENTRY_BY_ENTRY, say("marking.why.matrix-size"))
    judgement = ordered(_entries(given), _entries(known), form, pair)
    if size == right_size or judgement.verdict is Verdict.WRONG:
        return judgement
    return undecided(judgement.how, say("marking.why.row-or-column"))


def matrix_for_several(given: Matrix, known: Several, form: Form, pair: Pair) -> Judgement:
    """The verdict on a matrix where a vector is right."""
    return ordered(_entries(given), known.items, form, pair)


def several_for_matrix(given: Several, known: Matrix, form: Form, pair: Pair) -> Judgement:
    """The verdict on a vector where a matrix is right."""
    return ordered(given.items, _entries(known), form, pair)


def _entries(matrix: Matrix) -> list[Answer]:
    """The entries, row by row."""
    return [Value(cell) for row in matrix.rows for cell in row]


def _distinct(items: Sequence[Answer], pair: Pair) -> list[Answer]:
    """Without repetitions, of which ± and rewriting make some."""
    kept: list[Answer] = []
    for item in items[: 2 * MAX_ITEMS]:
        computed = isinstance(item, Value) and isinstance(item.tree, Apply)
        if item not in kept and not (
            computed and any(pair(item, other, Form()).verdict is Verdict.CORRECT for other in kept)
        ):
            kept.append(item)
    return kept
