"""The child that handles whole model files: adds, converts, verifies, weighs. A line on stdin cancels it."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

import converter
from app import folders
from app.models.copying import copy
from app.models.events import Done, Event, Fits, Plan, Step, WorkCancelled, WorkFailed
from converter.checkpoint.folder import Checkpoint
from converter.families.registry import read_config
from converter.gguf.policy import TARGETS, assign
from converter.gguf.type_limits import stored_bytes
from converter.inventory import take_inventory
from converter.progress import TensorProgress
from engine.base.errors import Explained
from engine.children import stdio
from engine.llama.available import available
from engine.llama.fit import estimate

STEP_SECONDS = 0.1
OFFERED = ("q4_0", "q4_k_m", "q5_k_m", "q6_k", "q8_0", "f16")  # the other types are for comparisons


def main(arguments: list[str]) -> int:
    """Do `add SOURCE TARGET`, `convert FOLDER TARGET TYPE`, `verify FILE`, `fit FILE N_CTX` or
    `plan FOLDER`."""
    wire = stdio.take_over()
    cancelled = threading.Event()
    wire.listen(lambda line: cancelled.set())
    try:
        wire.send(_do(arguments, _Steps(wire.send), cancelled.is_set))
    except converter.Cancelled:
        wire.send(WorkCancelled())
    except Explained as error:
        wire.send(WorkFailed(error.sentence))
    return 0


class _Steps:
    """Sends a Step now and then."""

    def __init__(self, send: Callable[[Step], None]) -> None:
        self._send, self._next = send, 0.0

    def tell(self, stage: str, done: int, total: int) -> None:
        now = time.monotonic()
        if now >= self._next:
            self._next = now + STEP_SECONDS
            self._send(Step(stage, done, total))

    def progress(self, progress: TensorProgress) -> None:
        self.tell(progress.stage, progress.bytes_done, progress.bytes_total)


def _do(arguments: list[str], steps: _Steps, cancelled: Callable[[], bool]) -> Event:
    engine = folders.worker_command("trial")
    match arguments:
        case ["add", source, target]:
            copy(
                Path(source), Path(target), lambda done, total: steps.tell("copying", done, total), cancelled
            )
            return Done(target, "add")
        case ["convert", folder, target, kind]:
            Path(target).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            converter.convert(
                Path(folder), Path(target), kind, steps.progress, cancelled, engine=engine
            )  # fmt: skip
            return Done(target, "convert")
        case ["verify", file]:
            verified = converter.verify(Path(file), steps.progress, cancelled, engine=engine)
            return Done(file, "verify", verified.promised)
        case ["fit", file, n_ctx]:
            found = estimate(Path(file), int(n_ctx), "f16")
            return Fits(found.n_ctx, found.needed, found.available)
        case ["plan", folder]:
            return Plan(_sizes(Path(folder)), available())
    raise ValueError(f"no work of this child: {arguments}")


def _sizes(folder: Path) -> dict[str, int]:
    with Checkpoint(folder) as checkpoint:
        table, _ = take_inventory(checkpoint, read_config(folder))
        sizes = {}
        for name in OFFERED:
            types = assign(table, TARGETS[name]).types
            sizes[name] = sum(
                stored_bytes(tuple(rule.shape), kind) for rule, kind in zip(table, types, strict=True)
            )
    return sizes
