import pytest

from app.ui.session.problem_list import PAGE, ProblemList
from tests.ui.session.conftest import done, heard
from tests.ui.waiting import until


@pytest.fixture
def problems(lanes, history):
    history.open()
    made = ProblemList(history.in_store, lanes)
    for question in ("Solve x = 1", "Differentiate x^2", "Solve x =  1"):
        history.in_store(lambda file, question=question: file.add_problem(question))
    done(lanes)
    return made


def listed(problems, lanes):
    found = heard(problems.listed)
    problems.refresh()
    done(lanes)
    rows, more = found[-1]
    return [row.question for row in rows], more


def test_nothing_is_listed_before_the_history_is_open(lanes, problems):
    found = heard(problems.listed)
    problems.refresh()
    done(lanes)
    assert found == []
    problems.open()
    done(lanes)
    assert [len(rows) for rows, _ in found] == [3]


def test_a_search_holds_until_the_next_one_and_a_change_is_listed_at_once(lanes, problems):
    problems.open()
    problems.search({"text": "differentiate"})
    assert listed(problems, lanes) == (["Differentiate x^2"], False)
    changed = []
    problems.change(lambda file: file.rename(2, "My own"), changed.append)
    done(lanes)
    assert changed == [None]
    problems.search({})
    problems.delete([2])
    assert len(listed(problems, lanes)[0]) == 2
    problems.restore([2])
    assert len(listed(problems, lanes)[0]) == 3


def test_a_long_list_comes_page_by_page(lanes, history, problems):
    history.in_store(lambda file: [file.add_problem(f"{number} + 1") for number in range(PAGE)])
    problems.open()
    questions, more = listed(problems, lanes)
    assert (len(questions), more) == (PAGE, True)
    problems.list_more()
    questions, more = listed(problems, lanes)
    assert (len(questions), more) == (PAGE + 3, False)


def test_the_same_question_of_before_is_found(lanes, problems):
    def answered(file):
        attempt = file.start_attempt(3, "m", {})
        file.finish_attempt(
            attempt, thinking="", answer="1", final_answer="1", reason="stop", seconds=1.0, n_tokens=1
        )

    problems.open()
    problems.change(answered)
    found = heard(problems.earlier_found)
    for question in ("Solve  x = 1", "never asked"):
        problems.find_earlier(question)
    done(lanes)
    assert [(question, problem and problem.question) for question, problem in found] == [
        ("Solve  x = 1", "Solve x =  1"),
        ("never asked", None),
    ]


def test_a_file_is_written_beside_the_store_and_a_failure_is_told(lanes, problems):
    failed, written = heard(problems.failed), []
    problems.write(lambda: "written", written.append)

    def refused():
        raise OSError(28, "No space left")

    problems.write(refused, written.append)
    until(lambda: written and failed, "both")
    assert written == ["written"]
    assert failed[0].strerror == "No space left"
