"""A sheet shows the question as it was typed and the answer as it was written."""

import msgspec
import pytest

from app.store.history import History
from app.store.rows import Attempt, Message, Problem, WorkedAnswer
from app.study.algebra.from_set_up import from_set_up
from app.study.algebra.protocol import WorkSetUp
from app.study.asking.markdown_sheet import as_markdown, escaped, several_as_markdown
from engine.base.sentence import verbatim
from tests.store.test_history import ANSWER, answered
from tests.study.working.worked import answered as worked_out


@pytest.fixture
def history(tmp_path):
    with History(tmp_path / "history.sqlite") as made:
        yield made


NOTHING = verbatim("")


def sheet(history, problem: int, language: str = "en") -> str:
    return as_markdown(history.problem(problem), language)


def test_the_newest_answer_with_a_result_is_shown_with_its_verdict_and_labels(history):
    problem = answered(history, "Solve x = 5", answer="first")
    attempt = history.start_attempt(problem, "Phi", {})
    history.finish_attempt(attempt, **{**ANSWER, "answer": "second"})
    history.set_verdict(attempt, verdict="correct", how=NOTHING, why=verbatim("Both sides are 5."))
    history.finish_attempt(
        history.start_attempt(problem, "Phi", {}), **{**ANSWER, "answer": "stopped", "final_answer": None}
    )
    history.set_topic([problem], "algebra")
    history.add_tag([problem], "exam_2")
    made = sheet(history, problem)
    assert "\n\nsecond\n\n*Phi, " in made
    assert "first" not in made
    assert "stopped" not in made
    assert "Checked: correct.  Both sides are 5.*" in made
    assert made.endswith("*algebra · exam\\_2*\n")


def edited(history, problem, wording, answer, **place):
    attempt = history.start_attempt(problem, "Phi", {"question": wording}, **place)
    history.finish_attempt(attempt, **{**ANSWER, "answer": answer})
    history.set_verdict(attempt, verdict="correct", how=NOTHING, why=NOTHING)
    return attempt


def test_an_answer_stands_under_the_wording_that_it_answered(history):
    problem = answered(history, "What is 6*7?", answer="42")
    edited(history, problem, "What is 4 + 9?", "13")
    made = sheet(history, problem)
    assert "> What is 4 + 9?\n\n### Answer\n\n13\n\n" in made
    assert "What is 6" not in made


def test_an_older_answer_with_a_result_keeps_its_own_wording(history):
    problem = answered(history, "What is 6*7?", answer="42")
    attempt = history.start_attempt(problem, "Phi", {"question": "Tell me a story"})
    history.finish_attempt(attempt, **{**ANSWER, "answer": "no", "final_answer": None})
    assert "> What is 6\\*7?\n\n### Answer\n\n42\n\n" in sheet(history, problem)
    assert "story" not in sheet(history, problem)


def test_a_follow_up_stands_behind_the_answer_that_it_is_about(history):
    problem = answered(history, "What is 6*7?", answer="42")
    message = history.add_message(history.problem(problem).attempts[0].id, "Why 42?")
    edited(history, problem, "Why is it 42?", "because", message_id=message)
    edited(history, problem, "What is 4 + 9?", "13")
    made = sheet(history, problem)
    order = ["## Question", "> What is 6", "42", "### Follow-up", "> Why is it 42?", "because",
             "### Question", "> What is 4", "13"]  # fmt: skip
    places = [made.index(text) for text in order]
    assert places == sorted(places)
    assert "> Why 42?" not in made


def test_a_conversation_of_any_length_has_a_sheet(history):
    attempt = Attempt(0, 1, None, "m", {}, "2026", "", "a", "5", None, "stop", *[None] * 6)
    attempts = [msgspec.structs.replace(attempt, id=n, message_id=n or None) for n in range(2000)]
    messages = [Message(n, n - 1, f"m{n}", "2026") for n in range(1, 2000)]
    made = as_markdown(Problem(1, "q", "2026", attempts, messages))
    assert made.count("### Follow-up") == 1999


def test_a_follow_up_stands_behind_the_answer_with_its_own(history):
    problem = answered(history, answer="the answer")
    message = history.add_message(history.problem(problem).attempts[0].id, "Why?\nReally?")
    made = sheet(history, problem)
    assert made.index("the answer") < made.index(
        "### Follow-up\n\n> Why?\n> Really?\n\n*There is no answer yet.*"
    )
    follow_up = history.start_attempt(problem, "starter", {}, message_id=message)
    history.finish_attempt(follow_up, **{**ANSWER, "answer": "because"})
    assert sheet(history, problem).index("Really?") < sheet(history, problem).index("because")


def test_an_unchecked_answer_claims_nothing_and_words_are_the_readers(history):
    problem = answered(history)
    history.rename(problem, "Übung *4*")
    made = sheet(history, problem, "zh_CN")
    assert made.startswith("## Übung \\*4\\*\n")
    assert "### 解答" in made
    assert "检验" not in made
    assert "*starter，20" in made


@pytest.mark.parametrize(("typed", "markdown"), [
    ("12 * (7 - 4) * 2", r"12 \* (7 - 4) \* 2"),
    ("x_1 and $x_1 * 2$", r"x\_1 and $x_1 * 2$"),
    (r"\(a_1\) # \[b_1\]", r"\(a_1\) \# \[b_1\]"),
    ("1. first\n- second", "1\\. first\n\\- second"),
    ("- 5 + 3", r"\- 5 + 3"),
    ("<b> [a](b) `c`", r"\<b\> \[a\](b) \`c\`"),
])  # fmt: skip
def test_typed_text_is_no_markdown_but_its_formulas_are_formulas(typed, markdown):
    assert escaped(typed) == markdown


def test_the_answers_products_keep_their_asterisks_in_any_reader_of_markdown(history):
    made = sheet(history, answered(history, answer="So 2*3 + 4*5 = **26**, and `2*3` is \\(2*3\\)."))
    assert "\n\nSo 2\\*3 + 4\\*5 = **26**, and `2*3` is \\(2*3\\).\n\n" in made


def test_every_line_of_a_question_is_quoted_whatever_ends_it(history):
    made = sheet(history, answered(history, "Solve\r- 5x = 20\r\n# for x\r\rwith care"))
    assert "\n\n> Solve\n> \\- 5x = 20\n> \\# for x\n>\n> with care\n\n" in made
    assert "\r" not in made


def test_between_two_sheets_there_is_a_rule(history):
    problems = [history.problem(answered(history, question)) for question in ("one", "two")]
    made = several_as_markdown(problems)
    assert made.index("one") < made.index("\n---\n") < made.index("two")


WORKED = WorkedAnswer(
    "as stored",
    "5",
    msgspec.json.encode(worked_out("3x + 5 = 20")).decode(),
    "correct",
    NOTHING,
    NOTHING,
    0.1,
)
BY_ALGEBRA = {"origin": "algebra", "worked": WORKED}


def test_what_algebra_worked_out_stands_line_by_line_in_the_readers_language(history):
    problem = history.add_problem("3x + 5 = 20")
    history.add_answer(problem, {}, **BY_ALGEBRA)
    assert "\n\n### Answer\n\n**$x = 5$**\n\n$3 x + 5 = 20$\n\n1. Subtract 5" in sheet(history, problem)
    assert "*Worked out and proven, 20" in sheet(history, problem)
    assert "### 解答\n\n**$x = 5$**" in sheet(history, problem, "zh_CN")


def test_an_answer_whose_working_cannot_be_read_stands_there_as_it_was_stored(history):
    problem = history.add_problem("3x + 5 = 20")
    history.add_answer(problem, {}, origin="algebra", worked=msgspec.structs.replace(WORKED, working="{}"))
    assert "### Answer\n\nas stored\n\n*Worked out" in sheet(history, problem)


@pytest.mark.parametrize(
    ("verdict", "shown"),
    [("correct", "### In words\n\nfive\n\n*Phi"), ("wrong", "*Phi came to another answer")],
)
def test_a_models_words_stand_below_and_of_wrong_ones_only_that_they_were(history, verdict, shown):
    problem = history.add_problem("3x + 5 = 20")
    history.add_answer(problem, {}, **BY_ALGEBRA)
    attempt = history.start_attempt(problem, "Phi", {})
    history.finish_attempt(attempt, **{**ANSWER, "answer": "five"})
    message = history.add_message(attempt, "Why?")
    assert message
    history.set_verdict(attempt, verdict=verdict, how=NOTHING, why=NOTHING)
    made = sheet(history, problem)
    assert made.index("**$x = 5$**") < made.index(shown)
    assert ("five" in made) == (verdict == "correct")


STORY = from_set_up(WorkSetUp(1, "", ["let s = his *age*\n2s = 24\nwant s years"]))


@pytest.mark.parametrize(
    ("certain", "title"), [(True, "Set up by the model:"), (False, "I could not read this with certainty.")]
)
def test_a_set_up_stands_with_what_follows_from_it(history, certain, title):
    set_up = msgspec.structs.replace(STORY.set_up, certain=certain)
    worked = msgspec.structs.replace(STORY, set_up=set_up, **({} if certain else {"answer": None}))
    problem = history.add_problem("How old is he?")
    kept = msgspec.structs.replace(WORKED, working=msgspec.json.encode(worked).decode())
    history.add_answer(problem, {}, origin="set-up", worked=kept)
    made = sheet(history, problem)
    assert f"*{title}" in made
    assert "- $s$: his \\*age\\*\n- $2 s = 24$\n- Wanted: $s$ years" in made
    assert ("**$12\\,\\text{years}$**" in made) == certain
    assert ("*Worked out from this set-up, 20" in made) == certain
    assert "proven" not in made
    assert "由模型列式：" in sheet(history, problem, "zh_CN") or not certain
