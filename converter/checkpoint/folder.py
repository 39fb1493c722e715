"""Which safetensors files make up a checkpoint folder, and where each tensor lies in them."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from converter.checkpoint.json_file import read_object
from converter.checkpoint.safetensors_file import SafetensorsFile, SourceTensor
from converter.errors import BadTensors, NotACheckpoint

SINGLE = "model.safetensors"
INDEX = "model.safetensors.index.json"


def _indexed(folder: Path) -> dict[str, str]:
    """tensor → file, as the index says; every file must lie in the folder itself."""
    weight_map = read_object(folder / INDEX, BadTensors).get("weight_map")
    if not isinstance(weight_map, dict) or not weight_map:
        raise BadTensors(f"{INDEX} has no weight_map; download it again.")
    for name, file in weight_map.items():
        plain = isinstance(file, str) and file.endswith(".safetensors") and not set(file) & set("/\\:\0")
        if not plain or len(file) > 200:
            raise BadTensors(
                f"{INDEX} places {name!r:.200} in {file!r:.200}, which is not a .safetensors file of the "
                "checkpoint's folder; download it again."
            )
    return weight_map


def _refuse_folder(folder: Path) -> NotACheckpoint:
    if not folder.is_dir():
        return NotACheckpoint(f"{folder} is not a folder; give the folder that holds config.json.")
    names = sorted(path.name for path in folder.iterdir())
    if any(name.endswith(".safetensors") for name in names):
        return NotACheckpoint(
            f"{folder} has safetensors files but neither {SINGLE} nor {INDEX}; download {INDEX}."
        )
    if pickled := [name for name in names if name.endswith((".bin", ".pt", ".pth", ".ckpt"))]:
        return NotACheckpoint(
            f"{folder} holds its weights as a pickle only ({pickled[0]}), which can run any program when "
            "it is opened and is never read here; download the safetensors version."
        )
    if any(name.endswith(".gguf") for name in names):
        return NotACheckpoint(f"{folder} holds a GGUF file, which needs no conversion; open it in the app.")
    return NotACheckpoint(
        f"{folder} has no {SINGLE}; give the folder of a downloaded Hugging Face checkpoint."
    )


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
                    f"{tensor.name!r:.200} is in {other.file.path.name} and again in {file}; "
                    "download the checkpoint again."
                )
            self.located[tensor.name] = Located(shard, tensor)

    def _compare(self, weight_map: dict[str, str]) -> None:
        for name, file in weight_map.items():
            where = self.located.get(name)
            if where is None or where.file.path.name != file:
                raise BadTensors(
                    f"{INDEX} places {name!r:.200} in {file}, but it is not there; download both again."
                )
        if unlisted := sorted(set(self.located) - set(weight_map)):
            file = self.located[unlisted[0]].file.path.name
            raise BadTensors(
                f"{file} holds {unlisted[0]!r:.200}, which {INDEX} does not list; download both again."
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
