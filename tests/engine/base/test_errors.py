"""An error of the user's world explains itself."""

import pickle

from engine.base.errors import Explained
from engine.base.sentence import say


def test_its_text_is_the_sentence_in_english():
    error = Explained(say("base.comma"))
    assert str(error) == ", "
    assert error.sentence.in_language("zh_CN") == "、"


def test_it_survives_pickling():
    again = pickle.loads(pickle.dumps(Explained(say("base.comma"))))
    assert again.sentence == say("base.comma")
