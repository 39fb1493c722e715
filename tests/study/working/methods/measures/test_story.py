"""A story is worked in lines of arithmetic, each with its reason."""

from app.study.problems.asked_form import Form
from app.study.problems.reading import read
from app.study.working.lines import shown
from app.study.working.work import work


def lines(problem):
    working = work(read(problem), "story", Form())
    return [(str(shown(step.after).text), step.says.in_language("zh_CN")) for step in working.steps]


def test_each_line_has_its_reason():
    assert lines("一件大衣原价400元，打七折后多少元？") == [
        ("400 × 70% = 400 × 0.7 = 280", "现价 = 原价 × 折扣，打几折就是按原价的百分之几十出售。"),
        ("280 元", "答："),
    ]


def test_several_answers_have_their_names():
    assert lines("鸡兔同笼，共有20个头，50只脚，鸡和兔各有多少只？")[-1] == ("鸡 15 只, 兔 5 只", "答：")
