"""The folder of the user's models: adding, removing, and choosing a type for a new one."""

import re
from pathlib import Path

from app import folders
from app.models.installed import InstalledModel

HEADROOM = 500_000_000  # bytes beside the weights: cache and buffers at 8,192 tokens, vocabulary, interpreter


class NotRemovable(Exception):
    """The file is not one that the user added to the models folder."""


def place_for(source: Path, data_dir: Path) -> Path:
    """Where the model of the file or folder `source` is to be put: a name that is not taken yet."""
    stem = source.name.removesuffix(".gguf")
    stem = re.sub(r"[^\w.-]+", "-", stem).strip("-.") or "model"
    folder = folders.models_dir(data_dir)
    taken = (folder / f"{stem}{suffix}.gguf" for suffix in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(path for path in taken if not path.exists())


def remove(model: InstalledModel, data_dir: Path) -> None:
    """Delete a model that the user added. Raises NotRemovable for any other file, OSError."""
    if model.path.parent != folders.models_dir(data_dir):
        raise NotRemovable(model.path)
    model.path.unlink(missing_ok=True)


def advised_type(sizes: dict[str, int], available: int) -> str | None:
    """The type to convert to: the quick q4_k_m when it fits, q4_0 when only that does, None when none does.

    A model that stays small is kept at q8_0: there is no speed to win worth its precision.
    """
    fitting = [name for name, size in sizes.items() if size + HEADROOM <= available]
    if "q8_0" in fitting and sizes["q8_0"] < 1_000_000_000:
        return "q8_0"
    return next((name for name in ("q4_k_m", "q4_0") if name in fitting), None)
