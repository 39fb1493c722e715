"""The page on the notation is right about it."""

from pathlib import Path

from app.study.reading.notation import read_set_up
from app.study.reading.things import THINGS

PAGE = (Path(__file__).parents[3] / "docs" / "plain-notation.md").read_text(encoding="utf-8")


def test_every_thing_is_on_the_page_with_its_parts_and_quantities():
    rows = {line.split("`")[1].split()[0]: line for line in PAGE.splitlines() if line.startswith("| `")}
    for kind, thing in THINGS.items():
        assert all(name in rows[kind] for name in (*thing.parts, *thing.quantities)), kind


def test_every_set_up_of_the_table_of_kinds_is_read():
    table = PAGE[PAGE.index("## Kinds of stories") : PAGE.index("## Whether")]
    rows = [line.split("|")[2] for line in table.splitlines() if line.startswith("| ") and "`" in line]
    set_ups = [
        "\n".join(part.strip(" `") for part in one.split(" / ")) for row in rows for one in row.split("·")
    ]
    assert len(set_ups) > 8
    assert all(read_set_up(each) for each in set_ups)
