"""The part of D-Bus that the app needs: a call on a bus over its Unix socket, and the answer.

No library and no program is asked: a desktop without a bus costs an exception. Wire format: the D-Bus
specification, "Message Protocol".
"""

import os
import socket
import struct
from collections.abc import Mapping
from dataclasses import dataclass

SECONDS = 2.0  # for any one step: a desktop that does not answer is as good as none
SYSTEM = "unix:path=/run/dbus/system_bus_socket"
CALL, RETURN, ERROR = 1, 2, 3  # message types
_PATH, _INTERFACE, _MEMBER, _REPLY_SERIAL, _DESTINATION, _SIGNATURE = 1, 2, 3, 5, 6, 8
_LARGEST = 1 << 20  # bytes of an answer that is still read


class BusError(Exception):
    """There is no such bus, nobody answered, or the answer is an error."""


@dataclass(frozen=True)
class Message:
    """`fields` by the specification's codes; the body is not unmarshalled, its file descriptors are ours."""

    kind: int
    serial: int
    fields: Mapping[int, object]
    body: bytes
    descriptors: tuple[int, ...] = ()


class Bus:
    """A connection of our own to the bus at `address`; blocks, so not for the GUI thread. Raises BusError."""

    def __init__(self, address: str) -> None:
        self._serial = 0
        self._pending = bytearray()
        self._descriptors: list[int] = []
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(SECONDS)
        try:
            self._socket.connect(_place(address))
            self._greet()
            self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello")
        except OSError as error:
            self.close()
            raise BusError(f"no bus at {address}: {error}") from error
        except BusError:
            self.close()
            raise

    def call(
        self,
        destination: str,
        path: str,
        interface: str,
        member: str,
        signature: str = "",
        *arguments: object,
    ) -> Message:
        """Call a method and wait for what it returns."""
        fields = {_PATH: path, _INTERFACE: interface, _MEMBER: member, _DESTINATION: destination}
        serial = self.send(CALL, fields, signature, *arguments)
        while True:
            answer = self.receive()
            if answer.fields.get(_REPLY_SERIAL) == serial:
                if answer.kind == ERROR:
                    raise BusError(f"{member} was refused")
                return answer

    def send(self, kind: int, fields: Mapping[int, object], signature: str = "", *arguments: object) -> int:
        """Send a message; its serial number."""
        self._serial += 1
        try:
            self._socket.sendall(encoded(kind, self._serial, fields, signature, *arguments))
        except OSError as error:
            raise BusError(str(error)) from error
        return self._serial

    def receive(self) -> Message:
        """The next message, whoever sent it."""
        head = self._read(16)
        if head[:1] != b"l":
            raise BusError("the bus speaks the other byte order")
        kind, body_length, serial, fields_length = head[1], *struct.unpack("<4xIII", head)
        if body_length > _LARGEST or fields_length > _LARGEST:
            raise BusError("an answer is too long")
        fields = _fields(self._read(_padded(fields_length, 8))[:fields_length])
        body = self._read(body_length)
        descriptors, self._descriptors = tuple(self._descriptors), []
        return Message(kind, serial, fields, body, descriptors)

    def close(self) -> None:
        """Leave the bus: whatever was asked for on it ends."""
        self._socket.close()

    def _greet(self) -> None:
        identity = str(os.getuid()).encode().hex()
        for line, expected in (
            (f"\0AUTH EXTERNAL {identity}", b"OK"),
            ("NEGOTIATE_UNIX_FD", b"AGREE_UNIX_FD"),
        ):
            self._socket.sendall(f"{line}\r\n".encode())
            if not self._line().startswith(expected):
                raise BusError("the bus does not let us in")
        self._socket.sendall(b"BEGIN\r\n")

    def _line(self) -> bytes:
        line = b""
        while not line.endswith(b"\r\n"):
            letter = self._socket.recv(1)
            if not letter or len(line) > 1000:
                raise BusError("the bus hung up")
            line += letter
        return line

    def _read(self, length: int) -> bytes:
        try:
            while len(self._pending) < length:
                chunk, descriptors, *_ = socket.recv_fds(self._socket, 1 << 16, 4)
                if not chunk:
                    raise BusError("the bus hung up")
                self._pending += chunk
                self._descriptors += descriptors
        except OSError as error:
            raise BusError(str(error)) from error
        read = bytes(self._pending[:length])
        del self._pending[:length]
        return read


def encoded(
    kind: int, serial: int, fields: Mapping[int, object], signature: str, *arguments: object
) -> bytes:
    """A message in little-endian form; arguments are s, u, i, as and an empty a{sv}, as `signature` says."""
    body = bytearray()
    for code, value in zip(_codes(signature), arguments, strict=True):
        _append(body, code, value)
    header = bytearray()
    described = {**fields, _SIGNATURE: signature} if signature else dict(fields)
    for field, value in described.items():
        code = {_PATH: "o", _SIGNATURE: "g", _REPLY_SERIAL: "u"}.get(field, "s")
        _align(header, 8)
        header += bytes((field, len(code))) + code.encode() + b"\0"
        _append(header, code, value)
    start = struct.pack("<cBBBIII", b"l", kind, 0, 1, len(body), serial, len(header))
    _align(header, 8)
    return start + bytes(header) + bytes(body)


def _codes(signature: str) -> list[str]:
    codes, rest = [], signature
    while rest:
        code = next(known for known in ("a{sv}", "as", rest[0]) if rest.startswith(known))
        codes.append(code)
        rest = rest[len(code) :]
    return codes


def _append(out: bytearray, code: str, value: object) -> None:
    if code in ("s", "o"):
        text = str(value).replace("\0", "").encode()
        _align(out, 4)
        out += struct.pack("<I", len(text)) + text + b"\0"
    elif code == "g":
        text = str(value).encode()
        out += bytes((len(text),)) + text + b"\0"
    elif code in ("u", "i"):
        _align(out, 4)
        out += struct.pack("<I" if code == "u" else "<i", value)
    elif code in ("as", "a{sv}") and not value:
        _align(out, 4)
        out += struct.pack("<I", 0)
        _align(out, 4 if code == "as" else 8)
    else:
        raise TypeError(f"no such argument is ever sent: {code} {value!r}")


def _fields(header: bytes) -> dict[int, object]:
    found: dict[int, object] = {}
    at = 0
    try:
        while at < len(header):
            at = _padded(at, 8)
            field, width = header[at], header[at + 1]
            code = header[at + 2 : at + 2 + width].decode()
            at += 3 + width
            if code == "g":
                length, at = header[at], at + 1
                found[field], at = header[at : at + length].decode(), at + length + 1
                continue
            at = _padded(at, 4)
            (number,) = struct.unpack_from("<I", header, at)
            at += 4
            if code == "u":
                found[field] = number
            else:
                found[field], at = header[at : at + number].decode("utf-8", "replace"), at + number + 1
    except (IndexError, struct.error, UnicodeDecodeError) as error:
        raise BusError("an answer cannot be read") from error
    return found


def _align(out: bytearray, width: int) -> None:
    out += b"\0" * (_padded(len(out), width) - len(out))


def _padded(length: int, width: int) -> int:
    return -(-length // width) * width


def _place(address: str) -> str:
    """The socket of the first Unix address that is named: a path, or an abstract name."""
    for one in address.split(";"):
        kind, _, rest = one.partition(":")
        values = dict(pair.partition("=")[::2] for pair in rest.split(","))
        if kind == "unix" and "path" in values:
            return values["path"]
        if kind == "unix" and "abstract" in values:
            return "\0" + values["abstract"]
    raise BusError(f"no Unix socket in the address {address!r}")
