"""The reader's name is what tells it from the model that answers."""

from app.study.asking import starter
from app.study.reading import model


def test_a_reader_is_another_model_than_the_starter_that_answers():
    assert model.NAME != starter.NAME
