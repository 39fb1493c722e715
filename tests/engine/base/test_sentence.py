"""A sentence is a key with facts; its text is made in the language of whoever reads it."""

import msgspec
import pytest

from engine.base import catalogue
from engine.base.sentence import Sentence, as_text, formula, from_text, say, verbatim


@pytest.fixture
def written(tmp_path, monkeypatch):
    """Catalogues of this test's own."""

    def write(language: str, room: str, text: str) -> None:
        (tmp_path / language).mkdir(exist_ok=True)
        (tmp_path / language / f"{room}.toml").write_text(text, encoding="utf-8")

    monkeypatch.setattr(catalogue, "SENTENCES", tmp_path)
    catalogue.read.cache_clear()
    write("en", "base", 'comma = ", "\nand = " and "')
    write("zh_CN", "base", 'comma = "、"\nand = " 和 "')
    yield write
    catalogue.read.cache_clear()


def test_the_text_is_that_of_the_language_asked_for(written):
    written("en", "t", 'found = "{path} is missing."')
    written("zh_CN", "t", 'found = "找不到 {path}。"')
    sentence = say("t.found", path="a.gguf")
    assert str(sentence) == "a.gguf is missing."
    assert sentence.in_language("zh_CN") == "找不到 a.gguf。"


def test_what_has_no_translation_is_said_in_english(written):
    written("en", "t", 'found = "It is there."')
    assert say("t.found").in_language("zh_CN") == "It is there."
    assert say("t.found").in_language("fr") == "It is there."


def test_a_key_of_a_newer_homeroom_is_shown_as_it_is(written):
    assert str(say("t.unheard-of", n=1)) == "t.unheard-of"


def test_a_sentence_in_a_sentence_is_in_the_same_language(written):
    written("en", "t", 'outer = "It failed: {why}"\ninner = "the disk is full"')
    written("zh_CN", "t", 'outer = "失败：{why}"\ninner = "磁盘已满"')
    assert say("t.outer", why=say("t.inner")).in_language("zh_CN") == "失败：磁盘已满"


def test_several_facts_are_joined_as_the_language_does(written):
    written("en", "t", 'both = "Found {names}."')
    written("zh_CN", "t", 'both = "找到 {names}。"')
    sentence = say("t.both", names=["a", "b", "c"])
    assert str(sentence) == "Found a, b and c."
    assert sentence.in_language("zh_CN") == "找到 a、b 和 c。"
    assert [str(say("t.both", names=names)) for names in (["a"], [], ["a", 2])] == [
        "Found a.",
        "Found .",
        "Found a and 2.",
    ]
    clauses = say("t.both", names=[verbatim("a and b"), verbatim("c")])
    assert str(clauses) == "Found a and b, c."


def test_formulas_are_typeset_in_markdown_and_plain_in_text(written):
    written("en", "t", 'add = "Run `make` and add_ {a} + {b} = {c}, for $x^2 = {a}$; {n} times {a}."')
    half = formula("1/2", r"\frac{1}{2}")
    sentence = say("t.add", a=half, b=3, c=formula("7/2", r"\frac{7}{2}"), n=2)
    assert str(sentence) == "Run `make` and add_ 1/2 + 3 = 7/2, for x^2 = 1/2; 2 times 1/2."
    assert sentence.in_markdown("en") == (
        r"Run \`make\` and add\_ "
        r"\(\frac{1}{2} + 3 = \frac{7}{2}\), for \(x^2 = {\frac{1}{2}}\); 2 times \(\frac{1}{2}\)."
    )


def test_a_number_chooses_the_form(written):
    written("en", "t", '[left]\nby = "n"\none = "{n} problem left."\nother = "{n} problems left."')
    assert [str(say("t.left", n=n)) for n in (0, 1, 2)] == [
        "0 problems left.",
        "1 problem left.",
        "2 problems left.",
    ]


@pytest.mark.parametrize(
    ("fact", "text"),
    [(2_310_000_000, "2.3 GB"), (64_000_000, "64.0 MB"), (1500, "1.5 KB"), (12, "12 bytes")],
)
def test_a_size_is_shown_in_the_unit_that_fits(written, fact, text):
    written("en", "t", 'size = "{n:bytes}"\ncount = "{n:count}"')
    assert str(say("t.size", n=fact)) == text
    assert str(say("t.count", n=fact)) == f"{fact:,}"


def test_braces_of_a_formula_in_a_fact_stay(written):
    written("en", "t", 'tex = "It is {formula}."')
    assert str(say("t.tex", formula=r"\frac{formula}{2}")) == r"It is \frac{formula}{2}."


def test_it_travels_as_json_with_what_is_in_it():
    sentence = say("t.outer", why=say("t.inner", n=3), names=["a", say("t.b")], share=0.5)
    assert msgspec.json.decode(msgspec.json.encode(sentence), type=Sentence) == sentence


def test_it_is_stored_as_text_and_read_again():
    sentence = say("t.outer", why=say("t.inner", n=3))
    assert from_text(as_text(sentence)) == sentence


@pytest.mark.parametrize("text", ["Checked.", "", "{", '{"facts": {}}', "[" * 10_000])
def test_a_text_that_is_no_stored_sentence_is_shown_as_it_is(text):
    assert str(from_text(text)) == text


def test_a_stored_text_is_shown_as_it_was_stored():
    old = verbatim("This is not equal to the right answer. {x}")
    assert str(old) == old.in_language("zh_CN") == "This is not equal to the right answer. {x}"
