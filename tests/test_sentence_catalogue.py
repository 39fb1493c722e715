"""Every sentence that the code says has its text in every language, with the facts it is given."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.base import catalogue
from tests.layering import PACKAGES

ROOT = Path(__file__).parents[1]
LANGUAGES = catalogue.languages()
ALL = {
    language: {
        f"{room}.{name}": template
        for room in catalogue.rooms(language)
        for name, template in catalogue.read(language, room).items()
    }
    for language in LANGUAGES
}
INNER = {"base.comma", "base.and"}  # what the catalogue itself asks for


def sources() -> Iterator[tuple[str, ast.Module]]:
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            yield str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> list[str]:
    return [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]


def said() -> Iterator[tuple[str, str, set[str] | None]]:
    """Where, key, and the names of the facts (None where they are not written out) of every `say("…")`."""
    for path, tree in sources():
        if not any(name.startswith("engine.base.sentence") for name in imported(tree)):
            continue
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant)):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name == "say" and isinstance(node.args[0].value, str):
                named = {word.arg for word in node.keywords}
                yield f"{path}:{node.lineno}", node.args[0].value, None if None in named else named  # type: ignore[arg-type]


def literals() -> set[str]:
    return {
        node.value
        for _, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_what_the_code_says_is_written_in_english_with_these_facts():
    wrong = []
    for place, key, facts in said():
        if key not in ALL["en"]:
            wrong.append(f"{place}: {key} has no text in assets/sentences/en")
        elif facts is not None and facts != ALL["en"][key].places:
            wrong.append(f"{place}: {key} is given {sorted(facts)}, needs {sorted(ALL['en'][key].places)}")
    assert wrong == []


def laws() -> dict[str, str]:
    """The keys of the laws behind rules, each with its rule's."""
    return {key: key.replace(".why.", ".", 1) for key in ALL["en"] if key.startswith("working.why.")}


def test_no_text_is_left_that_nobody_says():
    assert sorted(ALL["en"].keys() - literals() - INNER - laws().keys()) == []


def test_a_law_is_some_rules_and_has_its_facts():
    wrong = [
        law
        for law, rule in laws().items()
        if rule not in ALL["en"] or not ALL["en"][law].places <= ALL["en"][rule].places
    ]
    assert wrong == []


def test_formulas_stand_between_two_marks():
    texts = ((key, text.other) for each in ALL.values() for key, text in each.items())
    assert [key for key, text in texts if text.count("$") % 2] == []


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_every_language_has_every_sentence_with_the_same_places(language):
    texts = ALL[language]
    assert sorted(ALL["en"].keys() ^ texts.keys()) == []
    assert {key for key, template in texts.items() if template.places != ALL["en"][key].places} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_topic_says_stands_in_one_file(language):
    for room in catalogue.rooms(language):
        path = catalogue.SENTENCES / language / f"{room}.toml"
        table = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        assert table.keys() & set(catalogue.topics(language, room)) == set(), path


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_is_chosen_by_a_fact_of_the_sentence(language):
    assert [
        key for key, text in ALL[language].items() if text.one is not None and text.by not in text.places
    ] == []


def test_no_text_is_empty_or_ends_in_a_space():
    texts = ((language, key, text.other) for language in LANGUAGES for key, text in ALL[language].items())
    assert [(language, key) for language, key, text in texts if not text or text != text.strip("\n")] == []
