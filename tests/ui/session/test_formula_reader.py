from app.ui.session.formula_reader import FormulaReader
from tests.ui.session.conftest import heard
from tests.ui.waiting import until


def test_before_there_is_a_checker_nothing_is_understood(lanes, model):
    reader = FormulaReader(lanes, model, lanes)
    understood = heard(reader.understood)
    reader.read("Solve x = 1")
    until(lambda: understood, "an answer")
    assert understood == [("Solve x = 1", "", "")]


def test_only_the_newest_text_is_answered_with_its_verb_and_its_formula(lanes, model):
    model.load()
    until(lambda: model.ready, "the model")
    reader = FormulaReader(lanes, model, lanes)
    understood = heard(reader.understood)
    for typed in ("Solve 3x", "Solve 3x + 5", "Solve 3x + 5 = 20"):
        reader.read(typed)
    until(lambda: understood, "what it was read as")
    assert understood == [("Solve 3x + 5 = 20", "solve", "3 x + 5 = 20")]
