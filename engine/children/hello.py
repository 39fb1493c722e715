"""The first line of a child that answers requests."""

import msgspec


class Hello(msgspec.Struct, frozen=True, tag="hello"):
    """It is ready, and speaks `version` of its protocol."""

    version: int
    pid: int
