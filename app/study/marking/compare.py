"""Compares a given answer with the known right one, whatever kinds of answer they are."""

import re
from collections.abc import Sequence
from fractions import Fraction

from app.study.answers import number_line
from app.study.answers.kinds import (
    Answer,
    Assignments,
    Choice,
    Clock,
    Equation,
    Inequality,
    Interval,
    Matrix,
    Quantity,
    Ratio,
    Region,
    Remainder,
    Several,
    Value,
    Word,
)  # fmt: skip
from app.study.answers.reading import readings
from app.study.answers.regions import as_interval, infinite
from app.study.marking import compare_equations
from app.study.marking.compare_quantities import quantities, quantity_for_value, value_for_quantity
from app.study.marking.compare_several import (
    assignments,
    flat,
    in_order_of_names,
    matrices,
    ordered,
    several,
    spread,
    unnamed,
    unordered,
)  # fmt: skip
from app.study.marking.compare_values import values
from app.study.marking.rounding import approximate
from app.study.marking.verdict import Judgement, Verdict, correct, other_form, undecided, unreadable, wrong
from app.study.maths.equality import Outcome, equal
from app.study.maths.spelling import respelled
from app.study.maths.tokens import MAX_TEXT
from app.study.maths.tree import Apply, Num, TooLarge, Unreadable, symbols
from app.study.problems.asked_form import Ask, Form, asked

_ZERO = Num(Fraction(0))


def compare(given: str, known: str, question: str = "") -> Judgement:
    """The verdict on the answer `given`, when `known` is right and `question` says in which form."""
    form = asked(question)
    if " ".join(given.split()) == " ".join(known.split()) and given.strip() and not question:
        try:
            readings(given)
        except Unreadable as error:
            return _as_text(given, known) or unreadable(str(error))
        return correct("written alike")
    try:
        right = readings(known)
    except Unreadable as error:
        return _as_text(given, known) or undecided(
            "the known answer was not read", f"The known answer could not be read: {error}"
        )
    try:
        ours = readings(given)
    except Unreadable as error:
        return unreadable(str(error))
    try:
        return among(ours, right, form, question)
    except (TooLarge, RecursionError):
        return undecided("too large to be worked out")


def _as_text(given: str, known: str) -> Judgement | None:
    """A name or a weekday is right when it is written alike; nothing is said of another."""
    if max(len(given), len(known)) > MAX_TEXT:
        return None
    plain = [re.sub(r"[^\w ]", "", respelled(text)).lower().split() for text in (given, known)]
    return correct("written alike") if plain[0] == plain[1] and plain[0] else None


def among(given: Sequence[Answer], known: Sequence[Answer], form: Form, question: str = "") -> Judgement:
    """The best verdict that a reading of each allows; a reading that is not the likeliest is named."""
    found: list[tuple[Judgement, int]] = []
    for theirs in known:
        for ours in given:
            ours, theirs = _chosen(ours, theirs, question)
            judgement = answers(spread(ours), spread(theirs), form)
            likeliest = ours == given[0] or isinstance(given[0], Choice) or type(ours) is not type(given[0])
            if judgement.verdict is Verdict.CORRECT and likeliest:
                return judgement
            guess = isinstance(ours, Choice) != isinstance(theirs, Choice)
            found.append((judgement, 2 * (type(ours) is type(theirs)) - guess))
    for judgement, _ in found:
        if judgement.verdict is Verdict.CORRECT:
            return other_form(judgement.how, "This is right if it is read so; brackets would make it clear.")
    for judgement, _ in found:
        if judgement.verdict is Verdict.OTHER_FORM:
            return judgement
    return max(found, key=lambda pair: pair[1])[0]  # the first of those whose kinds fit best


def answers(given: Answer, known: Answer, form: Form) -> Judgement:
    """The verdict on one answer in one reading."""
    given, known = _plain(given), _plain(known)
    match given, known:
        case (Value(), Value()):
            return values(given, known, form)
        case (Quantity(), Quantity()):
            return quantities(given, known, form)
        case (Value(), Quantity()):
            return value_for_quantity(given, known, form)
        case (Quantity(), Value()):
            return quantity_for_value(given, known, form)
        case (Several(_, "()" | "[]"), Several(items, "" | "{}")) if all(
            isinstance(i, Several) for i in items
        ):
            return unordered([given], items, form, answers)
        case (Several(), Several()):
            return _collections(given, known, form)
        case (Assignments(), Assignments()):
            return assignments(given, known, form, answers)
        case (Assignments(), Several(_, brackets)) if brackets == "()":
            return ordered(in_order_of_names(given).items, known.items, form, answers)
        case (Several(_, brackets), Assignments()) if brackets in {"()", ""}:
            return ordered(given.items, in_order_of_names(known).items, form, answers)
        case (Matrix(), Matrix()):
            return matrices(given, known, form, answers)
        case (Matrix(), Several()):
            return ordered(flat(given).items, known.items, form, answers)
        case (Several(), Matrix()):
            return ordered(given.items, flat(known).items, form, answers)
        case (Word(), Word()):
            return _words(given, known)
        case (Choice(), Choice()):
            same = given.letter == known.letter
            return (
                correct("compared by letter")
                if same
                else wrong("compared by letter", "This is another choice.")
            )
        case (Ratio(), Ratio()):
            return _ratios(given, known, form)
        case (Ratio(parts), Value()) if len(parts) == 2:
            return values(Value(Apply("/", parts)), known, form)
        case (Value(), Ratio(parts)) if len(parts) == 2:
            return values(given, Value(Apply("/", parts)), form)
        case (Remainder(), Remainder()):
            ours, theirs = ((Value(a.quotient), Value(a.remainder)) for a in (given, known))
            return ordered(ours, theirs, form, answers)
        case (Value(tree), Remainder(quotient, remainder)):
            return _without_remainder(Value(tree), Value(quotient), Value(remainder))
        case (Clock(), Clock()):
            halves = given.half and known.half
            same = given.minutes == known.minutes if halves else (given.minutes - known.minutes) % 720 == 0
            return (
                correct("compared as times") if same else wrong("compared as times", "This is another time.")
            )
    if _is_region(given) or _is_region(known):
        judgement = _regions(given, known, form)
        if judgement:
            return judgement
    if isinstance(given, Equation | Inequality) or isinstance(known, Equation | Inequality):
        judgement = compare_equations.compared(given, known, form)
        if judgement:
            return judgement
    return _mixed(given, known, form)


def _plain(answer: Answer) -> Answer:
    """A list of one value is that value; zero solutions are none."""
    if isinstance(answer, Several) and len(answer.items) == 1 and answer.brackets in {"{}", "", "[]"}:
        return answer.items[0]
    if isinstance(answer, Quantity) and answer.noun in {"solution", "root"} and answer.tree == _ZERO:
        return Word("none")
    return answer


def _collections(given: Several, known: Several, form: Form) -> Judgement:
    if (
        form.wants(Ask.INTERVAL)
        and given.brackets == "{}"
        and as_interval(known)
        and not form.wants(Ask.VECTOR)
    ):
        return wrong("compared as intervals", "This is a set of single numbers, not an interval.")
    intervals = as_interval(given), as_interval(known)
    if given.brackets != known.brackets and intervals[0] and intervals[1] and not form.wants(Ask.VECTOR):
        places = ordered(given.items, known.items, Form(), answers)
        if places.verdict is Verdict.WRONG:
            return places
        if form.wants(Ask.INTERVAL):
            return wrong("compared as intervals", "The ends are right, but whether they belong is not.")
        try:
            number_line.pieces(intervals[0])
            number_line.pieces(intervals[1])
        except number_line.NotASet:
            return places
        return undecided(places.how, "( ) and [ ] mean different intervals, but the same pair.")
    return several(given, known, form, answers)


def _words(given: Word, known: Word) -> Judgement:
    if given.name == known.name or {given.name, known.name} == {"infinite", "all-reals"}:
        return correct("compared as words")
    unclear = [
        {"none", "undefined"},
        {"undefined", "divergent"},
        {"none", "no"},
        {"infinite", "undefined"},
        {"none", "neither"},
    ]
    if {given.name, known.name} in unclear:
        return undecided("compared as words")
    return wrong("compared as words", "The right answer says something else.")


def _ratios(given: Ratio, known: Ratio, form: Form) -> Judgement:
    if len(given.parts) != len(known.parts):
        return wrong(
            "compared as ratios", f"This ratio has {len(given.parts)} parts, not {len(known.parts)}."
        )
    found = [
        equal(Apply("*", (a, known.parts[0])), Apply("*", (b, given.parts[0]))).outcome
        for a, b in zip(given.parts[1:], known.parts[1:], strict=True)
    ]
    if Outcome.DIFFERENT in found:
        return wrong("compared as ratios")
    if Outcome.UNKNOWN in found:
        return undecided("compared as ratios")
    if form.wants(Ask.SIMPLIFY) and any(
        equal(a, b).outcome is not Outcome.EQUAL for a, b in zip(given.parts, known.parts, strict=True)
    ):
        return other_form("compared as ratios", "The ratio is right, but it can be simplified.")
    return correct("compared as ratios")


def _without_remainder(given: Value, quotient: Value, remainder: Value) -> Judgement:
    if values(given, quotient, Form()).verdict is Verdict.CORRECT:
        if values(remainder, Value(_ZERO), Form()).verdict is Verdict.CORRECT:
            return correct("compared exactly")
        return wrong("compared exactly", "The remainder is missing.")
    return undecided("compared exactly", "The known answer has a remainder; this has none.")


def _is_region(answer: Answer) -> bool:
    return isinstance(answer, Region | Interval | Inequality) or (
        isinstance(answer, Word) and answer.name == "all-reals"
    )


def _regions(given: Answer, known: Answer, form: Form) -> Judgement | None:
    """The verdict on sets of real numbers; None when one of them is none."""
    try:
        sides = [
            number_line.pieces((isinstance(side, Several) and as_interval(side)) or side)
            for side in (given, known)
        ]
    except number_line.NotASet:
        return None
    if number_line.same(*sides):
        if not number_line.solved_form(given) and number_line.solved_form(known):
            return other_form("compared as sets of numbers", "This says the same, but it is not solved yet.")
        return correct("compared as sets of numbers")
    if number_line.ends_only_differ(*sides):
        return wrong("compared as sets of numbers", "The ends are right, but whether they belong is not.")
    return wrong("compared as sets of numbers", "These are not the same numbers.")


def _mixed(given: Answer, known: Answer, form: Form) -> Judgement:
    """Answers of different kinds."""
    match given, known:
        case (Value(), Several()) if known.brackets not in {"()", "[]", "⟨⟩"}:
            return unordered([given], known.items, form, answers)
        case (Several(), Value() | Quantity()) if given.brackets not in {"()", "[]", "⟨⟩"}:
            return unordered(given.items, [known], form, answers)
        case (Quantity(), Several()) if known.brackets in {"", "{}"}:
            return unordered([given], known.items, form, answers)
        case (Several(), Assignments()) if given.brackets == "{}":
            return undecided("compared as sets", "It is not clear which letter has which value.")
        case (Assignments(named), Value() | Quantity()):
            return _one_of_several(named, known, form)
        case (Value() | Quantity(), Assignments()):
            return wrong("compared by name", "Values of all the letters are asked for.")
        case (Word(name), Value() | Quantity() | Several() | Assignments()) if name in {
            "none",
            "infinite",
            "undefined",
        }:
            if isinstance(known, Value) and not symbols(known.tree) and _infinite_value(known):
                return undecided("compared as words")
            return wrong("compared as words", "There is an answer, and it is another one.")
        case (Value() | Quantity() | Several() | Assignments(), Word(name)) if name in {"none", "undefined"}:
            if isinstance(given, Value) and (_infinite_value(given) or _without_value(given)):
                return undecided("compared as words")
            return wrong("compared as words", "The right answer is that there is none.")
        case (Value() | Several(), Word("all-reals" | "infinite")):
            return wrong("compared as words", "More numbers than these are right.")
    return undecided("different kinds of answers", "This is another kind of answer than the known one.")


def _without_value(value: Value) -> bool:
    """Whether it is a division by zero or the like."""
    return not symbols(value.tree) and approximate(value.tree) is None


def _infinite_value(value: Value) -> bool:
    return infinite(value.tree) != 0


def _one_of_several(named: Sequence[tuple[str, Answer]], known: Value | Quantity, form: Form) -> Judgement:
    for name, value in named:
        if name == known.label:
            return answers(unnamed(value), unnamed(known), form)
    found = [answers(unnamed(value), unnamed(known), form) for _, value in named]
    if all(judgement.verdict is Verdict.WRONG for judgement in found):
        return wrong("compared by name")
    return undecided("compared by name", "It is not clear which of these values is meant.")


def _chosen(given: Answer, known: Answer, question: str) -> tuple[Answer, Answer]:
    """A choice letter beside a value: the letter's text, from the answer or from the question's choices."""
    if isinstance(given, Choice) and not isinstance(known, Choice):
        return _choice_text(given, question) or given, known
    if isinstance(known, Choice) and not isinstance(given, Choice):
        return given, _choice_text(known, question) or known
    return given, known


def _choice_text(choice: Choice, question: str) -> Answer | None:
    text = choice.text or choices(question).get(choice.letter, "")
    try:
        return readings(text)[0] if text else None
    except Unreadable:
        return None


def choices(question: str) -> dict[str, str]:
    """The choices that a question lists: A) 10 B) 12 …"""
    marks = list(re.finditer(r"(?:^|(?<=[\s;,]))\(?([A-H])[).:]\s+", question))
    return {
        mark[1]: question[
            mark.end() : (marks[at + 1].start() if at + 1 < len(marks) else len(question))
        ].strip(" \n,;.(")
        for at, mark in enumerate(marks)
    }
