"""A model file copied into the models folder: whole or not at all."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from converter import Cancelled
from engine.base.errors import Explained
from engine.base.sentence import say
from engine.gguf import header

CHUNK_BYTES = 8 << 20


class NotCopied(Explained):
    """The disk had no room, or failed, or has such a file already."""


def copy(
    source: Path, target: Path, on_progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> None:
    """Copy `source`, a model that we can run, to `target`, which must not be there yet.

    Raises engine.gguf.header's errors, NotCopied, Cancelled.
    """
    total = header.read(source).file_size
    partial = target.with_name(f"{target.name}.partial")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        free = shutil.disk_usage(target.parent).free
        if free < total:
            raise NotCopied(
                say("models.no-room", file=source.name, needed=total, folder=str(target.parent), free=free)
            )
        with source.open("rb") as reader, partial.open("wb") as writer:
            while chunk := reader.read(CHUNK_BYTES):
                if cancelled():
                    raise Cancelled("The copying was cancelled.")
                writer.write(chunk)
                on_progress(writer.tell(), total)
            writer.flush()
            os.fsync(writer.fileno())
        os.link(partial, target)  # unlike a rename, it replaces nothing
    except FileExistsError:
        raise NotCopied(say("models.already-there", file=target.name)) from None
    except OSError as error:
        raise NotCopied(say("models.not-copied", file=source.name, why=str(error.strerror))) from error
    finally:
        partial.unlink(missing_ok=True)
