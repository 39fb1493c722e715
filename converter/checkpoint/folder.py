"""The safetensors files of a checkpoint folder, and the place of each tensor in them."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from converter.checkpoint.json_file import read_object
from converter.checkpoint.safetensors_file import SafetensorsFile, SourceTensor
from converter.errors import BadTensors, NotACheckpoint, shown
from engine.base.sentence import say

SINGLE = "model.safetensors"
INDEX = "model.safetensors.index.json"


def _indexed(folder: Path) -> dict[str, str]:
    """tensor → file, as the index says; every file must lie in the folder itself."""
    weight_map = read_object(folder / INDEX, BadTensors).get("weight_map")
    if not isinstance(weight_map, dict) or not weight_map:
        raise BadTensors(say("converter.no-weight-map", file=INDEX))
    for name, file in weight_map.items():
        plain = isinstance(file, str) and file.endswith(".safetensors") and not set(file) & set("/\\:\0")
        if not plain or len(file) > 200:
            raise BadTensors(
                say("converter.placed-elsewhere", index=INDEX, tensor=shown(name, 200), file=shown(file, 200))
            )
    return weight_map


def _refuse_folder(folder: Path) -> NotACheckpoint:
    if not folder.is_dir():
        return NotACheckpoint(say("converter.no-folder", folder=str(folder)))
    names = sorted(path.name for path in folder.iterdir())
    if any(name.endswith(".safetensors") for name in names):
        return NotACheckpoint(say("converter.no-index", folder=str(folder), single=SINGLE, index=INDEX))
    if pickled := [name for name in names if name.endswith((".bin", ".pt", ".pth", ".ckpt"))]:
        return NotACheckpoint(say("converter.pickle", folder=str(folder), file=pickled[0]))
    if any(name.endswith(".gguf") for name in names):
        return NotACheckpoint(say("converter.is-gguf", folder=str(folder)))
    return NotACheckpoint(say("converter.no-checkpoint", folder=str(folder), file=SINGLE))


@dataclass(frozen=True)
class Located:
    """A tensor and the open file it lies in."""

    file: SafetensorsFile
    tensor: SourceTensor


class Checkpoint:
    """The open shards of `folder`, a context manager; `located` finds each tensor by name.

    Raises NotACheckpoint or BadTensors. Never opens a pickle.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.located: dict[str, Located] = {}
        self.shards: list[SafetensorsFile] = []
        with ExitStack() as stack:
            if (folder / SINGLE).is_file():  # as transformers does, it goes before an index
                self._open(SINGLE, stack)
            elif (folder / INDEX).is_file():
                weight_map = _indexed(folder)
                for file in sorted(set(weight_map.values())):
                    self._open(file, stack)
                self._compare(weight_map)
            else:
                raise _refuse_folder(folder)
            self._stack = stack.pop_all()

    def _open(self, file: str, stack: ExitStack) -> None:
        shard = stack.enter_context(SafetensorsFile(self.folder / file))
        self.shards.append(shard)
        for tensor in shard.tensors:
            if other := self.located.get(tensor.name):
                raise BadTensors(
                    say(
                        "converter.tensor-twice",
                        tensor=shown(tensor.name, 200),
                        file=other.file.path.name,
                        other=file,
                    )
                )
            self.located[tensor.name] = Located(shard, tensor)

    def _compare(self, weight_map: dict[str, str]) -> None:
        for name, file in weight_map.items():
            where = self.located.get(name)
            if where is None or where.file.path.name != file:
                raise BadTensors(
                    say("converter.not-in-place", index=INDEX, tensor=shown(name, 200), file=file)
                )
        if unlisted := sorted(set(self.located) - set(weight_map)):
            file = self.located[unlisted[0]].file.path.name
            raise BadTensors(
                say("converter.unlisted", file=file, tensor=shown(unlisted[0], 200), index=INDEX)
            )

    def in_order(self) -> Iterator[Located]:
        """Every tensor in the order of its bytes, shard after shard."""
        for shard in self.shards:
            for tensor in shard.tensors:
                yield Located(shard, tensor)

    def __enter__(self) -> "Checkpoint":
        return self

    def __exit__(self, *raised: object) -> None:
        self._stack.close()
