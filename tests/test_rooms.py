"""The floor plan: rooms that can be overlooked, arrows that only lead down, no circles, no mazes."""

import ast
import re
from pathlib import Path

import pytest

from tests.layering import LEAF, PACKAGES
from tests.rooms import arrows, circles, complexity, crowded, functions, imports, modules
from tests.test_repository import text_of, tracked

ROOT = Path(__file__).parents[1]
HOUSES = [*PACKAGES, "bundle", "tests"]
MOST_FILES = 25
MOST_COMPLEX = 15

# House → the most arrows between its rooms.
MOST_ARROWS = {
    "app.ui": 35,
    "app.study": 30,
    "app.study.curriculum": 2,
    "engine": 20,
    "converter": 12,
    "training": 2,
}

CITATION = re.compile("DES" + r"IGN\b|PHI4" + r"FLASH\.md|reference " + "page")  # no such document is here


@pytest.fixture(scope="module")
def graph():
    return imports(ROOT)


def test_no_folder_holds_more_files_than_can_be_overlooked():
    assert crowded(ROOT, HOUSES, MOST_FILES) == {}


def test_no_module_leads_back_to_itself(graph):
    assert circles(graph) == []


@pytest.mark.parametrize("house", MOST_ARROWS)
def test_rooms_know_few_others_and_none_leads_back(graph, house, figure):
    between = arrows(graph, house)
    count = sum(len(others - {LEAF}) for others in between.values())  # every room may know the leaf
    figure(f"{house}: {count} arrows between {len(between)} rooms, at most {MOST_ARROWS[house]}")
    assert circles(between) == []
    assert count <= MOST_ARROWS[house], {room: sorted(others) for room, others in between.items()}


def test_no_function_is_a_maze():
    found = {
        f"{module}:{name}": complexity(node)
        for module, path in modules(ROOT, [*PACKAGES, "bundle"]).items()
        for name, node in functions(ast.parse(path.read_text(encoding="utf-8")))
        if complexity(node) > MOST_COMPLEX
    }
    assert found == {}


def test_of(module: str) -> Path:
    *rooms, name = module.removeprefix("app.").split(".")
    return ROOT.joinpath("tests", *rooms, f"test_{name}.py")


test_of.__test__ = False  # type: ignore[attr-defined]


def test_each_module_below_the_window_has_a_test_of_its_name():
    """But for the curriculum's skills (tests/study/curriculum/test_every_skill.py), the kinds of task
    (tests/study/problems/tasks/test_base.py), and tables that only join what others hold."""
    there = {
        name
        for name, path in modules(
            ROOT, ["app/models", "app/store", "app/study", "converter", "engine"]
        ).items()
        if path.name not in {"__init__.py", "__main__.py", "table.py"}
        and ".problems.tasks." not in name.removesuffix("tasks.base")
        and (".curriculum." not in name or ".curriculum.methods." in name)
    }
    assert sorted(name for name in there if not test_of(name).is_file()) == []


def test_nothing_cites_a_document_that_is_not_here():
    found = {name for name in tracked() if CITATION.search(text_of(name) or "")}
    assert found == set()


# The measures themselves


def planted(tmp_path: Path, files: dict[str, str]) -> Path:
    for name, source in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return tmp_path


def test_a_circle_hidden_in_a_function_or_for_type_checkers_is_found(tmp_path):
    root = planted(
        tmp_path,
        {
            "engine/a.py": "def late():\n    from engine.b import x",
            "engine/b.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from engine import c",
            "engine/c.py": "from .a import late",
            "engine/d.py": "import engine.a",
        },
    )
    assert circles(imports(root)) == [["engine.a", "engine.b", "engine.c"]]


def test_an_arrow_counts_from_the_module_that_is_imported(tmp_path):
    root = planted(
        tmp_path,
        {
            "app/ui/kit/__init__.py": "from app.ui.kit.theme import Theme",
            "app/ui/kit/theme.py": "Theme = 1",
            "app/ui/ask/bar.py": "from app.ui.kit import Theme\nfrom app.ui.ask import field",
            "app/ui/ask/field.py": "",
            "app/ui/window.py": "from app.ui.ask.bar import x",
        },
    )
    assert arrows(imports(root), "app.ui") == {"ask": {"kit"}}


@pytest.mark.parametrize(
    ("body", "number"),
    [
        ("return 1", 1),
        ("return 1 if a and b else 2", 3),
        ("for x in y:\n        while x:\n            pass", 3),
        ("return [x for x in y if x if z]", 4),
        ("match a:\n        case 1:\n            pass\n        case _:\n            pass", 3),
        ("try:\n        pass\n    except OSError:\n        assert a or b", 4),
        ("def inner():\n        return a or b\n    return inner", 1),
    ],
)
def test_every_choice_counts(body, number):
    [(_, node), *_] = functions(ast.parse(f"def f(a, b):\n    {body}"))
    assert complexity(node) == number
