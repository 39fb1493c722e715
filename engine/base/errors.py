"""The base class of errors that explain themselves to the student."""

from engine.base.sentence import Sentence


class Explained(Exception):
    """The user's world refused; `sentence` says what happened and what to do, `str()` says it in English."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence

    def __str__(self) -> str:
        return str(self.sentence)
