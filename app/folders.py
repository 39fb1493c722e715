"""Where the app's files are: its own, and the student's in the data folder."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

PORTABLE = "homeroom-data"  # a folder of this name beside the app is the data folder


def app_dir() -> Path:
    """The folder that holds the app: the checkout, or where the bundle's executable lies."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parents[1]


def assets_dir() -> Path:
    """Where the icon, the fonts, the translations and the starter model are."""
    return Path(getattr(sys, "_MEIPASS", app_dir())) / "assets"


def is_portable() -> bool:
    """Whether history and settings lie beside the app, because somebody made the folder for them there."""
    return (app_dir() / PORTABLE).is_dir()


def data_dir(chosen: Path | None = None, environ: Mapping[str, str] = os.environ) -> Path:
    """The user's data folder, absolute: `chosen`, else `homeroom-data` beside the app, else the desktop's."""
    if chosen is not None:
        return chosen.expanduser().absolute()
    if is_portable():
        return app_dir() / PORTABLE
    shared = environ.get("XDG_DATA_HOME", "")
    # The XDG specification has a relative path ignored.
    base = Path(shared) if Path(shared).is_absolute() else Path.home() / ".local" / "share"
    return base / "homeroom"


def history_file(data_dir: Path) -> Path:
    """The history's database."""
    return data_dir / "history.sqlite"


def settings_file(data_dir: Path) -> Path:
    """The settings' JSON file."""
    return data_dir / "settings.json"


def backups_dir(data_dir: Path) -> Path:
    """The daily copies of the history, and those made before a backup was put back."""
    return data_dir / "backups"


def print_dir(data_dir: Path) -> Path:
    """What was made to be printed, until the window closes."""
    return data_dir / "print"


def states_dir(data_dir: Path) -> Path:
    """Where old conversations stand in the model's eyes; may go at any time, and goes with a deleted one."""
    return data_dir / "states"


def run_file(data_dir: Path) -> Path:
    """There while the window is: an end without a farewell leaves it behind."""
    return data_dir / "running.txt"


def traces(data_dir: Path) -> list[Path]:
    """What else tells of questions: backups, logs, drafts, whatever lies there but models and settings."""
    kept = {settings_file(data_dir).name, models_dir(data_dir).name, run_file(data_dir).name}
    history = history_file(data_dir)
    return [
        path for path in data_dir.iterdir()
        if path.name not in kept and not path.name.startswith((history.name, f"{history.stem}.lock"))
    ]  # fmt: skip


def models_dir(data_dir: Path) -> Path:
    """The models that the user added."""
    return data_dir / "models"


def worker_command(name: str) -> list[str]:
    """The command line of a child process of ours: the same executable once more."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "app"]
    return [sys.executable, *module, "--worker", name]
