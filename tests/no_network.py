"""A process that is killed when it asks for a network: `python -m tests.no_network COMMAND ...`.

A seccomp filter, which children inherit and nobody can take off again, kills the whole process at once on
socket() for AF_INET, AF_INET6, AF_NETLINK or AF_PACKET, and on io_uring, which could make sockets past it.
AF_UNIX goes through: the display, D-Bus and our single-instance name.
"""

import ctypes
import os
import platform
import struct
import sys

FORBIDDEN = {"AF_INET": 2, "AF_INET6": 10, "AF_NETLINK": 16, "AF_PACKET": 17}
KILLED = -31  # what subprocess gives as the exit status: SIGSYS

# Processor → its audit number, socket(), io_uring_setup()
CALLS = {"x86_64": (0xC000003E, 41, 425), "aarch64": (0xC00000B7, 198, 425)}

_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_NR, _ARCH, _FIRST_ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data; the argument's low word
_SET_SECCOMP, _SET_NO_NEW_PRIVS, _FILTER = 22, 38, 2


def program(machine: str = platform.machine()) -> list[tuple[int, int, int, int]]:
    """The filter as BPF: (code, jump if true, jump if false, k)."""
    audit, socket, io_uring = CALLS[machine]
    families = sorted(FORBIDDEN.values())
    tests = [(_EQUAL, len(families) - at, 0, family) for at, family in enumerate(families)]
    return [
        (_LOAD, 0, 0, _ARCH),
        (_EQUAL, 1, 0, audit),
        (_RETURN, 0, 0, _KILL),  # another processor's numbers: not ours to judge
        (_LOAD, 0, 0, _NR),
        (_EQUAL, len(tests) + 3, 0, io_uring),
        (_EQUAL, 0, len(tests) + 1, socket),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        *tests,
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL),
    ]


def forbid() -> None:
    """Put the filter on this process for good; fit for subprocess's preexec_fn."""
    code = b"".join(struct.pack("HBBI", *line) for line in program())
    buffer = ctypes.create_string_buffer(code)

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))

    filter_ = Program(len(program()), ctypes.cast(buffer, ctypes.c_void_p))
    libc = ctypes.CDLL(None, use_errno=True)
    one, zero = ctypes.c_ulong(1), ctypes.c_ulong(0)
    if libc.prctl(_SET_NO_NEW_PRIVS, one, zero, zero, zero) != 0:
        raise OSError(ctypes.get_errno(), "no_new_privs was refused")
    if libc.prctl(_SET_SECCOMP, ctypes.c_ulong(_FILTER), ctypes.byref(filter_), zero, zero) != 0:
        raise OSError(ctypes.get_errno(), "the filter was refused")


if __name__ == "__main__":
    forbid()
    os.execvp(sys.argv[1], sys.argv[1:])
