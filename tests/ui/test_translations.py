"""Every string of the window has a translation that fits it: the catalogue is held against the code."""

import re
import shutil
from collections import Counter
from xml.etree import ElementTree as ET

import pytest

from bundle import translations
from bundle.translations import CATALOGUE

PLACEHOLDER = re.compile(r"\{\w*\}|%n|%L?\d")
SHORTCUT = re.compile(r"&(?!&)(\w)")
CHINESE = re.compile(r"[㐀-鿿]")


def messages(catalogue=CATALOGUE):
    """(context, source, translation, its state or "") of every message."""
    for context in ET.parse(catalogue).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            yield (
                context.findtext("name", ""),
                message.findtext("source", ""),
                translation.text or "",
                translation.get("type", ""),
            )


def misfits(source, translation):
    """What the translation does otherwise than its source."""
    found = []
    if Counter(PLACEHOLDER.findall(source)) != Counter(PLACEHOLDER.findall(translation)):
        found.append("other placeholders")
    shortcuts = [[letter.upper() for letter in SHORTCUT.findall(text)] for text in (source, translation)]
    if shortcuts[0] != shortcuts[1]:
        found.append("another shortcut")
    if source.rstrip().endswith("…") != translation.rstrip().endswith("…"):
        found.append("… at one end only")
    if re.search(r"[㐀-鿿] *[,;!?]|[㐀-鿿]\.(?!\w)|[㐀-鿿]:", translation):
        found.append("half-width punctuation")
    if re.search(r"[，。：；！？（）、“”][ \t]|[ \t][，。：；！？（）、]|[㐀-鿿] +[㐀-鿿]", translation):
        found.append("a space where none belongs")
    return found


def test_the_catalogue_has_every_string_of_the_code_and_no_other(tmp_path):
    fresh = shutil.copy(CATALOGUE, tmp_path / CATALOGUE.name)
    translations.collect(fresh)
    assert {each[:2] for each in messages(fresh)} - {each[:2] for each in messages()} == set(), (
        "not collected"
    )
    assert {each[:2] for each in messages()} - {each[:2] for each in messages(fresh)} == set(), "gone"


def test_nothing_waits_for_a_translation():
    assert [each for each in messages() if each[3] or not each[2].strip()] == []
    assert translations.unfinished() == []


def test_a_new_string_is_found_and_waits(tmp_path):
    catalogue = tmp_path / "empty.ts"
    translations.collect(catalogue)
    assert ("Actions", "&New question") in translations.unfinished(catalogue)
    assert {each[:2] for each in messages(catalogue)} == {each[:2] for each in messages()}


def test_every_translation_has_the_placeholders_shortcuts_and_punctuation_that_it_needs():
    wrong = {each[:3]: found for each in messages() if (found := misfits(each[1], each[2]))}
    assert wrong == {}


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Delete {0}?", "删除？"),
        ("{0} of {1}", "{0} / {0}"),
        ("&Copy", "复制"),
        ("&Copy", "复制(&D)"),
        ("Rename …", "重命名"),
        ("It is wrong.", "错了."),
        ("Yes, it is.", "是, 对。"),
        ("Verdict: {0}", "检验结果： {0}"),
        ("Your question", "你的 问题"),
    ],
)
def test_a_translation_that_does_not_fit_is_found(source, translation):
    assert misfits(source, translation)


def test_one_thing_has_one_name():
    other_names = re.compile(
        "载入|回答|令牌|验证|空闲|判定|您|登陆"
    )  # docs/contributing.md has the ones to use
    assert [each[:3] for each in messages() if other_names.search(each[2])] == []


def test_what_is_the_same_in_both_languages_is_a_formula_or_a_name():
    same = {source for _, source, translation, _ in messages() if not CHINESE.search(translation)}
    assert {source for source in same if re.search("[A-Za-z]", source)} <= {
        "PDF (*.pdf)", "Markdown (*.md)", "{0} of {1}", "Top-&p",
        # The examples are formulas in Chinese: the starter model reads English and formulas only.
        "Solve x^2 - 5x + 6 = 0", "What is 15% of 80?", "Differentiate x^3 - 4x",
    }  # fmt: skip
