"""Which layer may import which, read from the source by ast: nothing is imported to check it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGES = ("app", "engine", "converter", "training", "benchmarks")

# Layer → what it may import, besides `base`, which every layer may. `entry` is app/__main__.py, which starts
# the window and every worker; `base` is engine/base, which imports nothing of ours.
ARROWS = {
    "ui": {"study", "store", "models", "settings"},
    "study": {"store", "engine", "settings"},
    "models": {"engine", "converter", "settings"},
    "store": set(),
    "settings": set(),
    "base": set(),
    "engine": set(),
    "converter": {"engine"},
    "training": {"study", "converter", "engine"},
    "benchmarks": {"entry", "ui", "study", "store", "models", "settings", "engine", "converter", "training"},
    "cli": {"ui", "study", "store", "models", "settings", "engine"},  # engine: the selftest tries its parts
    "entry": {"cli", "ui", "study", "store", "models", "settings", "engine", "converter"},
}
LEAF = "base"

# Where SymPy runs: it can hang, and takes a second to load, so only the algebra process imports these.
ALGEBRA = (
    "app/study/maths/",
    "app/study/answers/number_line.py",
    "app/study/answers/number_sets.py",
    "app/study/problems/",
    "app/study/working/",
    "app/study/marking/",
    "app/study/algebra/worker.py",
)

# Third-party package → where alone it may be imported (path prefixes).
CONFINED = {
    "PySide6": ("app/ui/",),
    "shiboken6": ("app/ui/",),
    "torch": ("training/",),
    "sympy": ALGEBRA,
    "mpmath": ALGEBRA,
}

# The window's tasks, what a child says to its parent, and a child's reader that ends it with its stdin.
MAY_START_THREADS = ("app/ui/kit/tasks.py", "engine/children/child.py", "engine/children/stdio.py")
THREAD_MODULES = {"_thread", "concurrent.futures"}
PROCESS_MODULES = {
    "multiprocessing"
}  # training may: it splits a batch over processes, and the app never runs it
THREAD_NAMES = {
    "Thread", "Timer", "ThreadPool", "ThreadPoolExecutor", "ProcessPoolExecutor",
    "QThread", "QThreadPool", "QRunnable", "QtConcurrent", "start_new_thread", "to_thread", "run_in_executor",
}  # fmt: skip


@dataclass(frozen=True)
class Import:
    """One imported module or name, as an absolute dotted path."""

    name: str
    line: int


def layer_of(module: str) -> str | None:
    """The layer of one of our modules by its dotted name; None when it has no place."""
    top, *rest = module.split(".")
    if top == "engine" and rest[:1] == [LEAF]:
        return LEAF
    if top != "app":
        return top if top in PACKAGES else None
    if not rest or rest[0] == "__main__":
        return "entry"
    if rest[0] in {"setting", "folders", "atomic_file"}:
        return "settings"
    return rest[0] if rest[0] in {"cli", "ui", "study", "store", "models", "settings"} else None


def imports_of(tree: ast.Module, package: str) -> Iterator[Import]:
    """Every import anywhere in `tree`, a module of `package`: relative ones and importlib's literals too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node.lineno)
        elif isinstance(node, ast.ImportFrom):
            base = _absolute("." * node.level + (node.module or ""), package)
            for alias in node.names:
                yield Import(f"{base}.{alias.name}", node.lineno)
        elif isinstance(node, ast.Call) and _called(node) in {"import_module", "__import__", "run_module"}:
            name = node.args[0] if node.args else None
            if isinstance(name, ast.Constant) and isinstance(name.value, str):
                yield Import(_absolute(name.value, package), node.lineno)


def _absolute(name: str, package: str) -> str:
    level = len(name) - len(name.lstrip("."))
    if not level:
        return name
    parts = package.split(".")
    return ".".join([*parts[: len(parts) - level + 1], *filter(None, [name[level:]])])


def _called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def violations(root: Path) -> list[str]:
    """What breaks the plan under `root`: one sentence each, with file and line."""
    found = []
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            relative = path.relative_to(root)
            tree = ast.parse(path.read_text(encoding="utf-8"), str(relative))
            found += [f"{relative}:{line}: {what}" for line, what in _violations_in(tree, relative)]
    return found


def _violations_in(tree: ast.Module, path: Path) -> Iterator[tuple[int, str]]:
    module = path.with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
    package = path.parent.as_posix().replace("/", ".")
    layer = layer_of(module)
    if layer is None:
        yield 1, f"{module} belongs to no layer of the design"
        return
    for imported in imports_of(tree, package):
        yield from _forbidden(imported, layer, path.as_posix())
    if path.as_posix() not in MAY_START_THREADS:
        yield from _threads(tree, package)


def _forbidden(imported: Import, layer: str, path: str) -> Iterator[tuple[int, str]]:
    top = imported.name.partition(".")[0]
    if top in PACKAGES:
        target = layer_of(imported.name)
        if target is None:
            yield imported.line, f"imports {imported.name}, which belongs to no layer of the design"
        elif target not in {layer, LEAF, *ARROWS[layer]}:
            yield imported.line, f"{layer} imports {target} ({imported.name}): no such arrow"
    elif top == "tests":
        yield imported.line, "imports the tests"
    elif top in CONFINED and not path.startswith(CONFINED[top]):
        yield imported.line, f"imports {top}, which only {' '.join(CONFINED[top])} may"


def _threads(tree: ast.Module, package: str) -> Iterator[tuple[int, str]]:
    modules = THREAD_MODULES if package.startswith("training") else THREAD_MODULES | PROCESS_MODULES
    for imported in imports_of(tree, package):
        if any(f"{imported.name}.".startswith(f"{module}.") for module in modules):
            yield imported.line, f"imports {imported.name}: threads and processes start elsewhere"
        elif imported.name.rpartition(".")[2] in THREAD_NAMES:
            yield imported.line, f"imports {imported.name}: threads start elsewhere"
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in THREAD_NAMES:
            yield node.lineno, f"uses {node.attr}: threads start elsewhere"
