"""A model file copied into the models folder: whole or not at all."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from converter import Cancelled, ConversionError
from engine.gguf import header

CHUNK_BYTES = 8 << 20


def copy(
    source: Path, target: Path, on_progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> None:
    """Copy `source`, a model that we can run, to `target`, which must not be there yet.

    Raises engine.gguf.header's errors, ConversionError with a sentence about the disk, Cancelled.
    """
    total = header.read(source).file_size
    partial = target.with_name(f"{target.name}.partial")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        free = shutil.disk_usage(target.parent).free
        if free < total:
            raise ConversionError(
                f"{source.name} takes {total / 1e9:.2f} GB and {target.parent} has {free / 1e9:.2f} GB free; "
                "make room and add it again."
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
        raise ConversionError(f"There is a model {target.name} already; remove it first.") from None
    except OSError as error:
        raise ConversionError(
            f"{source.name} could not be copied ({error.strerror}); check the disk."
        ) from error
    finally:
        partial.unlink(missing_ok=True)
