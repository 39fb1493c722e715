"""What is really said of answers is said in Chinese too."""

import json
import re
from pathlib import Path

from app.study.marking.compare import compare
from app.study.marking.judge import judge

SETS = Path(__file__).parents[2] / "data" / "checker"
CHINESE = re.compile("[\u4e00-\u9fff]")
PROBLEMS = ["Solve 3x + 5 = 20", "What is 1/3 + 1/6?", "Integrate 2x", "Simplify 6/8", "Who was Newton?"]
ANSWERS = ["5", "x = 5", "1/2", "0.333", "12 cm", "50%", "(1, 2)", "{1, 2}", "x^2 + C", "no solution", "3:4"]


def test_all_that_is_really_said_of_answers_is_said_in_chinese():
    found = [judge(problem, answer) for problem in PROBLEMS for answer in [*ANSWERS, "2 <", ""]]
    found += [compare(given, known) for given in [*ANSWERS, "2 <", ""] for known in ANSWERS]
    for line in (SETS / "pairs.jsonl").read_text(encoding="utf-8").splitlines()[::50]:
        row = json.loads(line)
        found.append(compare(row["given"], row["known"], row["question"]))
    said = {sentence.in_language("zh_CN") for one in found for sentence in (one.how, one.why)}
    assert len(said) > 30
    assert sorted(text for text in said if not CHINESE.search(text)) == []
