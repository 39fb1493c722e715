"""The readers of parts are handed the reader of the whole, which is all they know of it."""

from collections.abc import Iterator, Sequence

from app.study.answers.brackets import in_brackets
from app.study.answers.kinds import Answer, Several, Word
from app.study.answers.reader import Reader
from app.study.maths.parsing.tokens import Token, tokenize
from app.study.maths.tree import Node, Sym


class Spelling:
    """Reads every part as the word it is."""

    def whole(self, tokens: list[Token]) -> Iterator[Answer]:
        yield self.one(tokens)

    def one(self, tokens: Sequence[Token]) -> Answer:
        return Word(" ".join(token.text for token in tokens))

    def expression(self, tokens: Sequence[Token]) -> Node:
        return Sym(" ".join(token.text for token in tokens))


def test_a_part_is_read_as_the_reader_reads():
    reader: Reader = Spelling()
    assert in_brackets(tokenize("(p, q)"), reader) == Several((Word("p"), Word("q")), "()")
