"""How the house is laid out: which module imports which, from one room to another, and round in circles."""

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from tests.layering import PACKAGES, imports_of

CODE = {".py", ".cpp", ".c", ".h", ".inc", ".js", ".qml"}
Graph = Mapping[str, set[str]]


def modules(root: Path, packages: Iterable[str] = PACKAGES) -> dict[str, Path]:
    """Dotted name → file of every module; a package stands for its `__init__`."""
    return {
        path.relative_to(root).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__"): path
        for package in packages
        for path in sorted((root / package).rglob("*.py"))
    }


def imports(root: Path, packages: Iterable[str] = PACKAGES) -> Graph:
    """Module → the modules of ours that it imports anywhere, in functions and for type checkers too."""
    ours = modules(root, packages)
    graph: dict[str, set[str]] = {name: set() for name in ours}
    for name, path in ours.items():
        package = path.parent.relative_to(root).as_posix().replace("/", ".")
        for imported in imports_of(ast.parse(path.read_text(encoding="utf-8")), package):
            target = imported.name
            while target and target not in ours:  # a name in a module
                target = target.rpartition(".")[0]
            if target and target != name:
                graph[name] |= {target}
    return graph


def circles(graph: Graph) -> list[list[str]]:
    """The groups of nodes that lead to each other (strongly connected components, after Tarjan)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def visit(node: str) -> None:
        index[node] = low[node] = len(index)
        stack.append(node)
        for target in graph.get(node, ()):
            if target not in index:
                visit(target)
                low[node] = min(low[node], low[target])
            elif target in stack:
                low[node] = min(low[node], index[target])
        if low[node] == index[node]:
            group = []
            while not group or group[-1] != node:
                group.append(stack.pop())
            if len(group) > 1:
                found.append(sorted(group))

    for node in graph:
        if node not in index:
            visit(node)
    return sorted(found)


def room_of(module: str, house: str) -> str:
    """The room of the package `house` that `module` lies in; "" for the files beside the rooms."""
    parts = module.removeprefix(f"{house}.").split(".")
    return parts[0] if len(parts) > 1 else ""


def arrows(graph: Graph, house: str) -> Graph:
    """Room → the rooms of `house` that its modules import.

    Read from the modules that are imported, so that a re-export does not hide where a thing comes from.
    """
    found: dict[str, set[str]] = defaultdict(set)
    inside = {name for name in graph if name.startswith(f"{house}.")}
    rooms = {room_of(name, house) for name in inside} - {""}
    for name in inside:
        here = name.removeprefix(f"{house}.") if name.removeprefix(f"{house}.") in rooms else ""
        source = here or room_of(name, house)
        for target in graph[name] & inside:
            inner = target.removeprefix(f"{house}.")
            room = inner if inner in rooms else room_of(target, house)
            if room and source and room != source:
                found[source].add(room)
    return found


def crowded(root: Path, tops: Iterable[str], most: int) -> dict[str, int]:
    """Folder → how many code files lie in it, where that is more than `most`."""
    counts: dict[str, int] = defaultdict(int)
    for top in tops:
        for path in (root / top).rglob("*"):
            if path.suffix in CODE and "__pycache__" not in path.parts:
                counts[path.parent.relative_to(root).as_posix()] += 1
    return {folder: count for folder, count in sorted(counts.items()) if count > most}


def complexity(function: ast.AST) -> int:
    """McCabe's number, with every choice counted: branches, loops, handlers, conditions, arms, filters."""
    return 1 + sum(map(_choices, _inside(function)))


def functions(tree: ast.AST, prefix: str = "") -> Iterator[tuple[str, ast.AST]]:
    """Every function and method with its dotted name; one inside another counts by itself."""
    for node in ast.iter_child_nodes(tree):
        name = f"{prefix}{getattr(node, 'name', '')}"
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield name, node
        named = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        yield from functions(node, f"{name}." if named else prefix)


def _inside(function: ast.AST) -> Iterator[ast.AST]:
    for node in ast.iter_child_nodes(function):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node
            yield from _inside(node)


def _choices(node: ast.AST) -> int:
    if isinstance(node, ast.BoolOp):
        return len(node.values) - 1
    if isinstance(node, ast.comprehension):
        return 1 + len(node.ifs)
    branches = ast.If | ast.IfExp | ast.For | ast.While | ast.ExceptHandler | ast.Assert | ast.match_case
    return int(isinstance(node, branches))
