"""The catalogues are found and read; tests/test_sentence_catalogue.py checks what is written in them."""

import pytest

from engine.base import catalogue


def test_english_and_chinese_have_the_same_rooms():
    assert "en" in catalogue.languages()
    assert catalogue.rooms("en") == catalogue.rooms("zh_CN")


def test_tables_in_a_catalogue_are_longer_keys(tmp_path, monkeypatch):
    monkeypatch.setattr(catalogue, "SENTENCES", tmp_path)
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "steps.toml").write_text('[linear]\nsubtract = "Subtract {n}."', encoding="utf-8")
    catalogue.read.cache_clear()
    assert catalogue.template("steps.linear.subtract", "en").places == {"n"}
    catalogue.read.cache_clear()


def test_a_topic_of_a_room_may_have_a_file_of_its_own(tmp_path, monkeypatch):
    monkeypatch.setattr(catalogue, "SENTENCES", tmp_path)
    (tmp_path / "en" / "steps").mkdir(parents=True)
    (tmp_path / "en" / "steps.toml").write_text('begin = "Begin."', encoding="utf-8")
    (tmp_path / "en" / "steps" / "linear.toml").write_text('subtract = "Subtract {n}."', encoding="utf-8")
    catalogue.read.cache_clear()
    assert catalogue.rooms("en") == ["steps"]
    assert catalogue.topics("en", "steps") == ["linear"]
    assert catalogue.read("en", "steps").keys() == {"begin", "linear.subtract"}
    assert catalogue.template("steps.linear.subtract", "en").places == {"n"}
    catalogue.read.cache_clear()


def test_a_catalogue_that_is_not_there_is_empty():
    assert catalogue.read("en", "no-such-room") == {}
    with pytest.raises(KeyError):
        catalogue.template("no-such-room.x", "en")
