"""What the layers below say is said in Chinese: the list is held against their code and what they say."""

import json
from pathlib import Path

import pytest

from app.store.errors import StoreError
from app.store.history import History
from app.study.algebra.worker import warm
from app.study.asking import starter_refusal
from app.study.marking.compare import compare
from app.study.marking.judge import judge
from app.ui.kit import language
from app.ui.kit.known_sentences import SENTENCES
from app.ui.kit.sentences import match, told
from bundle import sentences, translations
from converter.checkpoint.folder import Checkpoint
from converter.errors import ConversionError
from engine.gguf import header
from engine.wire.errors import EngineError
from tests.ui.test_translations import CHINESE

CHECKER_SETS = Path(__file__).parents[2] / "data" / "checker"
ANSWERS = (
    "5",
    "x = 5",
    "1/2",
    "0.333",
    "12 cm",
    "50%",
    "(1, 2)",
    "{1, 2}",
    "x^2 + C",
    "no solution",
    "3:4",
    "2 <",
    "",
)


@pytest.fixture
def chinese(app):
    translations.compile_()
    language.speak(app, "zh_CN")
    yield
    language.speak(app, "en")


def test_the_list_has_every_sentence_of_the_code_and_no_other():
    assert list(SENTENCES) == sentences.sentences(), "`make translations` writes it"


def test_the_search_for_sentences_finds_them_in_all_their_forms(tmp_path):
    module = tmp_path / "app" / "study" / "checker" / "one.py"
    module.parent.mkdir(parents=True)
    module.write_text(
        '"""No sentence, but a docstring."""\n'
        "_HOW = 'seen by eye'\n"
        "def f(how='by default'):\n"
        "    '''Nor is this one.'''\n"
        "    return wrong('by hand' if how else 'by heart', f'The {how} is {_HOW!r}, and so on.')\n"
        "raise Lost('{path} is gone: look for {path} elsewhere.')\n"
    )
    for layer in ("app/store", "app/models", "engine", "converter"):
        (tmp_path / layer).mkdir(parents=True)
    assert sentences.sentences(tmp_path) == [
        "The {0} is {1}, and so on.",
        "by default",
        "by hand",
        "by heart",
        "seen by eye",
        "{0} is gone: look for {0} elsewhere.",
    ]


def test_all_that_the_checker_really_says_is_said_in_chinese(chinese):
    warm()
    said = set()
    problems = ["Solve 3x + 5 = 20", "What is 1/3 + 1/6?", "Integrate 2x", "Simplify 6/8", "Who was Newton?"]
    for answer in ANSWERS:
        for found in (judge(problem, answer) for problem in problems):
            said |= {found.how, found.why}
        for known in ANSWERS[:-1]:
            found = compare(answer, known)
            said |= {found.how, found.why}
    for path in sorted(CHECKER_SETS.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines()[::50]:
            row = json.loads(line)
            if "known" in row:
                found = compare(row["given"], row["known"])
                said |= {found.how, found.why}
    assert len(said) > 30
    assert sorted(text for text in said if not CHINESE.search(told(text))) == []


def test_attempts_that_agree_are_counted_in_chinese(chinese):
    said = "3 of 4 attempts agree; that makes the answer likelier, but it is no proof."
    assert told(said) == "4 次解答中有 3 次一致；答案因此更可信，但这不是证明。"
    assert told("3 of 4 attempts agree") == "4 次解答中有 3 次一致"


def test_what_is_wrong_with_a_file_is_said_in_chinese_with_its_name_as_it_is(chinese, tmp_path):
    def told_of(kind, act):
        with pytest.raises(kind) as caught:
            act()
        return told(str(caught.value))

    junk = tmp_path / "方程 a.gguf"
    junk.write_bytes(b"no model at all, but long enough to be read")
    assert told_of(EngineError, lambda: header.read(junk)) == f"{junk.name} 不是 GGUF 模型文件。"
    missing = told_of(EngineError, lambda: header.read(tmp_path / "none.gguf"))
    assert missing.startswith("无法读取 ")
    folder = tmp_path / "empty"
    folder.mkdir()
    assert CHINESE.search(told_of(ConversionError, lambda: Checkpoint(folder)))
    history = tmp_path / "history.sqlite"
    history.write_bytes(b"this is no database" * 1000)
    assert told_of(StoreError, lambda: History(history)).startswith(f"{history} 不是 Homeroom 的历史记录")


def test_the_starters_refusal_is_one_of_the_sentences(chinese):
    assert "入门模型" in told(starter_refusal.REFUSAL)


def test_what_nobody_says_stays_as_it_is(chinese):
    for text in ("", "x = 5", "The cat sat on the mat.", "多谢。"):
        assert told(text) == text


def test_an_english_window_says_what_was_said(app):
    language.speak(app, "en")
    for text in ("{0} of {1} attempts agree", *SENTENCES):
        said = text.format(*"abcdefgh") if "{0}" in text else text
        assert told(said) == said


def test_every_sentence_is_recognised_by_what_it_says_and_not_taken_for_another():
    for text in SENTENCES:
        if "{0}" in text:
            facts = tuple(f"fact{n}" for n in range(8))
            assert match(text.format(*facts)) == (text, facts[: text.count("{")]), text
        else:
            assert match(text) == (text, ())
