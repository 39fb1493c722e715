from app.ui.session.formula_reader import FormulaReader
from engine.base.sentence import say
from tests.ui.session.conftest import heard
from tests.ui.waiting import until


def test_only_the_newest_text_is_answered_with_its_verb_and_its_formula(lanes, algebra):
    reader = FormulaReader(lanes, algebra, lanes)
    understood = heard(reader.understood)
    for typed in ("Solve 3x", "Solve 3x + 5", "Solve 3x + 5 = 20"):
        reader.read(typed)
    until(lambda: understood, "what it was read as")
    ((text, found),) = understood
    assert (text, found.words, found.tex) == ("Solve 3x + 5 = 20", say("problems.read.solve"), "3 x + 5 = 20")


def test_the_process_starts_with_the_first_letter(lanes, algebra):
    reader = FormulaReader(lanes, algebra, lanes)
    assert algebra.checker.pid is None
    reader.start()
    until(lambda: algebra.checker.pid is not None, "the process")
