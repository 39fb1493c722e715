"""What our stories share with a file of questions: `python -m training.stories.overlap FILE.jsonl --n 20000`.

Words in a row (8) that stand in both; numbers are all alike, so that a sentence with other numbers counts.
Nothing of the file is shown but what is shared, and nothing of it is kept.
"""

import argparse
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

from training.stories.corpus import stories

LENGTH = 8  # words in a row
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")


def rows(text: str, length: int = LENGTH) -> Iterator[tuple[str, ...]]:
    """Every row of `length` words in `text`, in small letters, numbers as #."""
    words = ["#" if word[0].isdigit() else word.lower() for word in _WORD.findall(text)]
    for first in range(len(words) - length + 1):
        row = tuple(words[first : first + length])
        if sum(len(word) > 1 for word in row) > length // 2:  # numbers and units are nobody's wording
            yield row


def shared(ours: Iterable[str], theirs: Iterable[str]) -> dict[tuple[str, ...], int]:
    """Rows that stand in both, and in how many texts of ours."""
    other = {row for text in theirs for row in rows(text)}
    found: dict[tuple[str, ...], int] = {}
    for text in ours:
        for row in set(rows(text)) & other:
            found[row] = found.get(row, 0) + 1
    return found


def main() -> None:
    options = argparse.ArgumentParser(prog="training.stories.overlap", description=__doc__)
    options.add_argument("file", type=Path, metavar="FILE.jsonl", help="objects with `question`, one a line")
    options.add_argument("--n", type=int, default=20000, help="stories of ours")
    options.add_argument("--seed", default="overlap")
    chosen = options.parse_args()
    lines = chosen.file.read_text(encoding="utf-8").splitlines()
    theirs = [json.loads(line)["question"] for line in lines if line.strip()]
    drawn = stories(Random(chosen.seed))
    found = shared((next(drawn).text for _ in range(chosen.n)), theirs)
    for row, count in sorted(found.items(), key=lambda each: -each[1]):
        print(f"{count:6}  {' '.join(row)}")
    print(f"{len(found)} rows of {LENGTH} words are shared: {chosen.n:,} stories, {len(theirs):,} questions.")


if __name__ == "__main__":
    main()
