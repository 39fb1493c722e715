"""What a student typed, in plainer words: one way after the other, until one of them is understood."""

from collections.abc import Callable, Iterator

from app.study.problems.courtesy import without_courtesy
from app.study.problems.entering import without_marks
from app.study.problems.typed.figures import with_figure
from app.study.problems.typed.nouns import of_what
from app.study.problems.typed.orders import in_order
from app.study.problems.typed.talk import without_last_words, without_talk


def said_plainly(text: str, spelled: Callable[[str], str]) -> Iterator[str]:
    """`text` without talk, as an order, with its words `spelled`; each means the same, none is `text`."""
    seen = {text}
    bare = without_talk(without_marks(text))
    short = without_last_words(bare)
    for words in dict.fromkeys((bare, short, without_courtesy(short))):
        for each in dict.fromkeys((words, spelled(words))):
            in_full = (*with_figure(each), *of_what(each), *in_order(each))
            for said in (each, *in_full) if each == bare else (*in_full, each):
                if said not in seen:
                    seen.add(said)
                    yield said
