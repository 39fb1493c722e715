"""Numbers are marked in a question and put back into what is written of it."""

import pytest

from app.study.reading.marks import MARKS, marked, unmarked


@pytest.mark.parametrize(
    ("question", "text", "numbers"),
    [
        ("Maya is 4 years\nolder. In 6 …", "Maya is ①4 years older. In ②6 …", ("4", "6")),
        ("$1,318.00 or £2.50", "$①1,318.00 or £②2.50", ("1318", "2.50")),
        ("2/3 cup, .5 l, 20%", "①2/②3 cup, ③.5 l, ④20%", ("2", "3", "0.5", "20")),
        ("16t^2 m² at 18:45", "①16t^2 m² at ②18:③45", ("16", "18", "45")),
        ("原价200元，打八折", "原价①200元，打八折", ("200",)),
        ("1,2,3 and 007", "①1,②2,③3 and ④007", ("1", "2", "3", "007")),
        ("① 5个 ② 6个", "(a) ①5个 (b) ②6个", ("5", "6")),
    ],
)
def test_every_number_gets_a_mark(question, text, numbers):
    found = marked(question)
    assert (found.text, found.numbers) == (text, numbers)


def test_marks_are_put_back_as_numbers():
    numbers = marked("3 times $1,200 in 7 years").numbers
    assert unmarked("let x = rent\n①x + ② = ③", numbers) == "let x = rent\n3x + 1200 = 7"
    assert unmarked("want ⑨", numbers) == "want ⑨"


def test_more_numbers_than_marks_stay_as_they_are():
    found = marked(" ".join(map(str, range(1, 25))))
    assert found.text.endswith(f"{MARKS[-1]}20 21 22 23 24")
    assert len(found.numbers) == len(MARKS)
