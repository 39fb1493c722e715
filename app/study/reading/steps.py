"""The lines that lead from a set-up to what it wants: formulas put in, solved by `working`, the end."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.study.answers.kinds import Inequality
from app.study.maths.to_tex import to_tex
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Sym, substituted, symbols, walk
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.inequalities import SolveInequality
from app.study.reading.amounts import in_one_unit
from app.study.reading.formulas import unit_of
from app.study.reading.meaning import InFormulas, in_formulas
from app.study.reading.names import RULES, part_name
from app.study.reading.set_up import PICKS, Relation, SetUp, Thing, Want
from app.study.reading.shown import as_formula, relation_line, relation_tex, relation_text
from app.study.reading.solving import (
    Reduced,
    Solution,
    WantedValue,
    is_counted,
    kept_solutions,
    reduced,
    solutions,
)
from app.study.reading.things import FUNCTIONS, THINGS
from app.study.working.printed import printed
from app.study.working.shown import ShownLine, ShownStep, ShownWorking
from app.study.working.work import work
from engine.base.sentence import Sentence, Single, formula, say, verbatim

PROOF = say("reading.proof")


@dataclass
class _Lines:
    """The lines so far."""

    line: ShownLine
    steps: list[ShownStep] = field(default_factory=list)
    first: ShownLine | None = None
    inside: list[ShownStep] = field(default_factory=list)  # what is folded into the next one

    def add(self, says: Sentence, after: ShownLine) -> None:
        """One more, where it says something new."""
        if after != self.line:
            self.first = self.first or self.line
            self.steps.append(ShownStep(says.key, says, self.line, after, [], self.inside, False))
            self.line, self.inside = after, []

    def go_on(self, working: ShownWorking) -> None:
        """With the lines of `working`, whose first says what the last one here says."""
        if not self.steps:
            self.line = working.first
        self.first = self.first or working.first
        self.steps += working.steps
        self.line = working.answer


def steps_of(
    set_up: SetUp, values: Sequence[Sequence[WantedValue]], answer: ShownLine
) -> ShownWorking | None:
    """The lines from `set_up` to `answer`, which says the `values` of what it wants.

    None where no method leads there. Raises what `solving.wanted_values` does.
    """
    left = reduced(set_up)
    lines = _Lines(_opening(set_up))
    _put_formulas_in(set_up, left, lines)
    if left.equations or left.bounds:
        working = _worked(_task(left))
        if working is None:
            return None
        lines.go_on(working)
    picked = next((want for want in left.wants if want.what in PICKS), None)
    if picked is not None:
        lines.add(_picked(picked, values[0][0]), answer)
    else:
        _put_letters_in(left, lines)
        lines.add(say("reading.step.answer"), answer)
    return ShownWorking("", [], lines.first or lines.line, lines.steps, answer, PROOF)


def _opening(set_up: SetUp) -> ShownLine:
    """What holds, as it was set up; what is wanted, where nothing has to hold."""
    if set_up.relations:
        return _system(set_up.relations)
    return _expressions(set_up.wants)


def _system(relations: Sequence[Relation]) -> ShownLine:
    shown = [relation_line(each) for each in relations]
    if all(each.tex for each in shown):
        tex = r",\quad ".join(map(relation_tex, relations))
        return ShownLine([tex], verbatim(", ".join(map(relation_text, relations))))
    said: list[Single] = [
        each.text if not each.tex else formula(relation_text(relation), relation_tex(relation))
        for relation, each in zip(relations, shown, strict=True)
    ]
    return ShownLine([], say("reading.shown.several", values=said))


def _expressions(wants: Sequence[Want]) -> ShownLine:
    trees = [want.tree for want in wants]
    if any(len(name) > 1 for tree in trees for name in symbols(tree)):
        values: list[Single] = [as_formula(tree) for tree in trees]
        return ShownLine([], say("reading.shown.several", values=values))
    tex = r",\quad ".join(to_tex(tree, as_written=True) for tree in trees)
    return ShownLine([tex], verbatim(", ".join(map(to_text, trees))))


def _put_formulas_in(set_up: SetUp, left: Reduced, lines: _Lines) -> None:
    given = in_formulas(set_up)
    rules = [*_rules(set_up, given), *_called(given)]
    if rules:
        lines.add(say("reading.step.rules", rules=rules), _line_of(given))
    if any(unit_of(node) for tree in set_up.trees() for node in walk(tree)):
        lines.add(say("reading.step.units"), _line_of(in_one_unit(given)))
    if left.put and (left.equations or left.bounds or not set_up.relations):
        values: list[Single] = [_equals(letter, tree) for letter, tree in left.put]
        lines.add(say("reading.step.put", values=values), _left(left))


def _line_of(given: InFormulas) -> ShownLine:
    """The equations with the formulas in them; what is wanted, where there are none."""
    relations = [each for each in given.relations if not _goes_without_saying(each)]
    return _system(relations) if relations else _expressions(given.wants)


def _goes_without_saying(relation: Relation) -> bool:
    """Whether it is that a length is above 0."""
    return relation.sign == ">" and to_text(relation.right) == "0"


def _left(left: Reduced) -> ShownLine:
    bounds = [each for each in left.bounds if not _goes_without_saying(each)]
    return _system([*left.equations, *bounds]) if left.equations or bounds else _expressions(left.wants)


def _rules(set_up: SetUp, given: InFormulas) -> list[Single]:
    """The formulas of the quantities that are spoken of, each once."""
    spoken = _spoken_of(set_up)
    hidden = {part for _, part in given.hidden}
    keys = [key for thing in set_up.things for key in _rules_of(thing, spoken, hidden)]
    return [Sentence(key) for key in dict.fromkeys(keys)]


def _spoken_of(set_up: SetUp) -> set[str]:
    """The names of parts and quantities in its formulas."""
    spoken = {name for tree in set_up.trees() for name in symbols(tree) if len(name) > 1}
    applied = (node for tree in set_up.trees() for node in walk(tree) if isinstance(node, Apply))
    return spoken | {node.name for node in applied if node.name in FUNCTIONS}


def _rules_of(thing: Thing, spoken: set[str], hidden: set[str]) -> Iterator[str]:
    kind = THINGS[thing.kind]
    labels = {label for label, _ in thing.parts}
    yield from (RULES[thing.kind, name] for name in kind.quantities if name in spoken | labels)
    if any(set(re.findall("[a-z]+", relation)) <= labels | hidden for relation in kind.relations):
        yield RULES[thing.kind, ""]


def _called(given: InFormulas) -> list[Single]:
    return [
        say("reading.step.call", part=part_name(part), letter=formula(letter, letter))
        for letter, part in given.hidden
    ]


def _equals(letter: str, tree: Node) -> Sentence:
    text, tex = to_text(tree), to_tex(tree, as_written=True)
    return formula(f"{letter} = {text}", f"{letter} = {tex}")


def _task(left: Reduced) -> Task:
    if not left.equations:
        bound = left.bounds[0]
        return SolveInequality(Inequality((bound.left, bound.right), (bound.sign,)))
    return Solve(tuple((each.left, each.right) for each in left.equations), left.unknowns)


def _worked(task: Task) -> ShownWorking | None:
    found = work(task)
    return printed(found) if found is not None else None


def _picked(want: Want, value: WantedValue) -> Sentence:
    """Which of the numbers that fit it is."""
    n = as_formula(value.tree)
    if is_counted(want):
        least, most = say("reading.step.least-whole", n=n), say("reading.step.most-whole", n=n)
    else:
        least, most = say("reading.step.least", n=n), say("reading.step.most", n=n)
    return least if want.what == "least" else most


def _put_letters_in(left: Reduced, lines: _Lines) -> None:
    """What is wanted of the letters' values: first which solutions count, then each expression."""
    kept = kept_solutions(left)
    if left.equations and len(kept) < len(list(solutions(left))):
        unsaid = all(map(_goes_without_saying, left.bounds))
        says = say("reading.step.negative") if unsaid else say("reading.step.bounds")
        lines.add(says, _values(kept))
    expressions = [want for want in left.wants if not isinstance(want.tree, Sym)]
    if expressions and left.equations:
        values: list[Single] = [_equals(name, tree) for name, tree in sorted(kept[0].items())]
        each = say("reading.step.wanted-each")
        says = say("reading.step.wanted", values=values) if len(kept) == 1 else each
        lines.add(says, _with_values(left, kept))
    _work_out(expressions, kept, lines)


def _work_out(expressions: Sequence[Want], kept: Sequence[Solution], lines: _Lines) -> None:
    """One expression line by line; several inside the next line."""
    tasks = [
        Evaluate(substituted(want.tree, solution), want.what or "evaluate")
        for solution in kept
        for want in expressions
    ]
    workings = [found for found in map(_worked, tasks) if found is not None]
    if len(tasks) == len(workings) == 1:
        lines.go_on(workings[0])
    else:
        lines.inside = [step for working in workings for step in working.steps]


def _values(kept: Sequence[Solution]) -> ShownLine:
    """The letters' values, one case a solution."""
    cases = [sorted(solution.items()) for solution in kept]
    tex = [
        r",\quad ".join(f"{name} = {to_tex(tree, as_written=True)}" for name, tree in each) for each in cases
    ]
    return ShownLine(
        tex, _or([", ".join(f"{name} = {to_text(tree)}" for name, tree in each) for each in cases])
    )


def _with_values(left: Reduced, kept: Sequence[Solution]) -> ShownLine:
    """What is wanted, with the letters' values in it."""
    cases = [[substituted(want.tree, solution) for want in left.wants] for solution in kept]
    tex = [r",\quad ".join(to_tex(tree, as_written=True) for tree in each) for each in cases]
    return ShownLine(tex, _or([", ".join(map(to_text, each)) for each in cases]))


def _or(texts: Sequence[str]) -> Sentence:
    said = verbatim(texts[0])
    for text in texts[1:]:
        said = say("working.line.or", first=said, second=text)
    return said
