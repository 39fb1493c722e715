"""What a student typed, in plainer words: one way after the other, until one of them is understood."""

from collections.abc import Callable, Iterator

from app.study.problems.typed.orders import in_order
from app.study.problems.typed.talk import without_last_words, without_talk


def said_plainly(text: str, spelled: Callable[[str], str]) -> Iterator[str]:
    """`text` without talk, as an order, with its words `spelled`; each means the same, none is `text`."""
    seen = {text}
    bare = without_talk(text)
    for words in (bare, without_last_words(bare)):
        for each in (words, spelled(words)):
            for said in (each, *in_order(each)):
                if said not in seen:
                    seen.add(said)
                    yield said
