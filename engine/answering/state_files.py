"""Saved model states on disk, so that an old conversation can be continued after a restart.

One file each: magic, model (32 bytes), number of tokens, tokens (int32), CRC-32 of tokens and state, state.
"""

import contextlib
import hashlib
import logging
import os
import shutil
import struct
import tempfile
import zlib
from pathlib import Path

from engine.base.sentence import Sentence, say

_MAGIC = b"HRSTATE1"
_HEAD = struct.Struct("<8s32sI")
_SUM = struct.Struct("<I")
_SUFFIX = ".state"
MAX_FILES = 1000
RESERVE = 256 << 20
"""Bytes of the disk that are left to what matters more than a state: the history."""

log = logging.getLogger("engine.answering.states")


class StateFiles:
    """The states of the model `key` (32 bytes) in `folder`, which all models share.

    Least recently used files go when all take more than `limit` bytes. Whatever the disk does, nothing is
    raised: a state that cannot be had is read again from its words.
    """

    def __init__(self, folder: Path, key: bytes, limit: int) -> None:
        self._folder, self._key, self._limit = folder, key, limit
        self._known: dict[bytes, Path] = {}  # tokens as int32 → file
        self.complaint: Sentence | None = None  # why the last `write` kept nothing; None when it did
        with contextlib.suppress(OSError):
            for path in folder.glob(f"*{_SUFFIX}"):
                tokens = self._tokens_in(path)
                if tokens:
                    self._known[tokens] = path

    def longest(self, tokens: bytes) -> bytes:
        """The longest known beginning of `tokens` that leaves at least one of them; empty without one."""
        usable = (known for known in self._known if len(known) < len(tokens) and tokens.startswith(known))
        return max(usable, key=len, default=b"")

    def knows(self, tokens: bytes) -> bool:
        """Whether there is a state after exactly `tokens`."""
        return tokens in self._known

    def read(self, tokens: bytes) -> bytearray | None:
        """The state after `tokens`, which is now the latest used; None, and forgotten, when it is damaged."""
        path = self._known[tokens]
        try:
            with path.open("rb") as stream:
                head = stream.read(_HEAD.size + len(tokens))
                (checksum,) = _SUM.unpack(stream.read(_SUM.size))
                state = bytearray(max(0, os.fstat(stream.fileno()).st_size - stream.tell()))
                stream.readinto(state)
            if head != self._head(tokens) + tokens or zlib.crc32(state, zlib.crc32(tokens)) != checksum:
                raise ValueError("its checksum differs")
            os.utime(path)
        except (OSError, ValueError, struct.error) as error:
            log.warning("the kept state %s is dropped: %s", path.name, error)
            self.drop(tokens)
            return None
        return state

    def write(self, tokens: bytes, state: bytearray) -> None:
        """Keeps `state` under `tokens`, if the limit and the disk allow it."""
        size = _HEAD.size + len(tokens) + _SUM.size + len(state)
        self.complaint = None
        if size > self._limit:
            return
        temporary: str | None = None
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._make_room(size)
            if shutil.disk_usage(self._folder).free < size + RESERVE:
                self.complaint = say("engine.state-not-kept", why=say("engine.disk-nearly-full"))
                return
            descriptor, temporary = tempfile.mkstemp(dir=self._folder)
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(self._head(tokens) + tokens)
                stream.write(_SUM.pack(zlib.crc32(state, zlib.crc32(tokens))))
                stream.write(state)
            path = self._path(tokens)
            os.replace(temporary, path)
        except OSError as error:
            if temporary is not None:
                with contextlib.suppress(OSError):
                    os.unlink(temporary)
            self.complaint = say("engine.state-not-kept", why=str(error.strerror or error))
        else:
            self._known[tokens] = path

    def drop(self, tokens: bytes) -> None:
        """Forgets the state after `tokens`, and its file."""
        path = self._known.pop(tokens, None)
        if path is not None:
            with contextlib.suppress(OSError):
                path.unlink()

    def _make_room(self, size: int) -> None:
        """Removes files, least recently used first, until `size` bytes fit; half-written ones too."""
        files = []
        for path in self._folder.iterdir():
            with contextlib.suppress(OSError):  # another worker has just removed it
                if path.suffix != _SUFFIX:
                    path.unlink()
                else:
                    files.append((path.stat().st_mtime, path.stat().st_size, path))
        files.sort()
        total = sum(one for _, one, _ in files)
        while files and (total + size > self._limit or len(files) >= MAX_FILES):
            _, one, oldest = files.pop(0)
            total -= one
            oldest.unlink(missing_ok=True)
            self._known = {tokens: path for tokens, path in self._known.items() if path != oldest}

    def _head(self, tokens: bytes) -> bytes:
        return _HEAD.pack(_MAGIC, self._key, len(tokens) // 4)

    def _path(self, tokens: bytes) -> Path:
        return self._folder / (hashlib.sha256(self._key + tokens).hexdigest()[:40] + _SUFFIX)

    def _tokens_in(self, path: Path) -> bytes:
        """The tokens of a state of this model; empty for any other file."""
        try:
            with path.open("rb") as stream:
                magic, key, n_tokens = _HEAD.unpack(stream.read(_HEAD.size))
                tokens = (
                    stream.read(4 * min(n_tokens, 1 << 24)) if (magic, key) == (_MAGIC, self._key) else b""
                )
        except (OSError, struct.error):
            return b""
        return tokens if len(tokens) == 4 * n_tokens and path == self._path(tokens) else b""
