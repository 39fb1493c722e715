"""Notifications and sleep, over a real bus daemon; the desktop's services are played by the test."""

import contextlib
import os
import shutil
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

from app.ui.desktop.services import Desktop
from app.ui.window.notifications import Notifications
from tests.ui.waiting import until
from tests.ui.window.test_window import finished, type_and_ask, worker_pid

needs_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="there is no dbus-daemon here")
SECONDS = 30


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    command = [
        "dbus-daemon",
        "--session",
        "--nofork",
        "--print-address",
        f"--address=unix:path={tmp_path}/bus",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.fixture
def service(address: str) -> "Iterator[Callable[..., Service]]":
    made: list[Service] = []

    def start(name: str, given: tuple[str, object] = ("u", 7)) -> Service:
        made.append(Service(address, name, given))
        return made[-1]

    yield start
    for one in made:
        one.close()


class Service:
    """Owns `name` on the bus, hears every call, and answers each with `given`: a signature and a value."""

    def __init__(self, address: str, name: str, given: tuple[str, object] = ("u", 7)) -> None:
        self.heard: list = []
        self._address, self._given = address, given
        self._connection = open_dbus_connection(address, enable_fds=True)
        Proxy(message_bus, self._connection, timeout=SECONDS).RequestName(name)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        with open_dbus_connection(self._address) as connection:
            connection.send(new_method_call(DBusAddress("/", self._connection.unique_name), "End"))
            self._thread.join(SECONDS)
        self._connection.close()

    def _serve(self) -> None:
        while True:
            message = self._connection.receive(timeout=SECONDS)
            if message.header.message_type is not MessageType.method_call:
                continue
            if message.header.fields[HeaderFields.member] == "End":
                return
            self.heard.append(message)
            signature, value = self._given
            self._connection.send(new_method_return(message, signature, (value,)))


def has_owner(address: str, name: str) -> bool:
    with open_dbus_connection(address) as connection:
        (owned,) = Proxy(message_bus, connection, timeout=SECONDS).NameHasOwner(name)
    return bool(owned)


@needs_bus
def test_a_notification_arrives_with_its_words(address, service):
    heard = service("org.freedesktop.Notifications").heard
    desktop = Desktop({"DBUS_SESSION_BUS_ADDRESS": address})
    assert desktop.notify("Your answer\0 is ready", "Solve x² = 4\nx = ±2")
    (message,) = heard
    assert message.header.fields[HeaderFields.member] == "Notify"
    assert message.header.fields[HeaderFields.signature] == "susssasa{sv}i"
    words = ("Your answer is ready", "Solve x² = 4\nx = ±2")
    assert message.body == ("Homeroom", 0, "homeroom", *words, [], {}, -1)


@needs_bus
def test_sleep_is_held_off_as_long_as_our_connection_lasts(app, address, service, tmp_path):
    heard = service("org.freedesktop.PowerManagement").heard
    desktop = Desktop(
        {"DBUS_SESSION_BUS_ADDRESS": address, "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={tmp_path}/none"}
    )
    desktop.stay_awake("An answer is being written")
    desktop.stay_awake("once more")
    assert desktop.awake
    (message,) = heard
    assert message.header.fields[HeaderFields.member] == "Inhibit"
    assert message.body == ("Homeroom", "An answer is being written")
    owner = message.header.fields[HeaderFields.sender]
    assert has_owner(address, owner)
    desktop.may_sleep()
    assert not desktop.awake
    until(lambda: not has_owner(address, owner), "the connection to end")


@needs_bus
def test_logind_is_asked_first_and_its_lock_is_held_until_sleep_may_come(address, service):
    kept, lock = os.pipe()
    try:
        heard = service("org.freedesktop.login1", ("h", lock)).heard
        desktop = Desktop({"DBUS_SYSTEM_BUS_ADDRESS": address})
        desktop.stay_awake("An answer is being written")
        assert desktop.awake
        (message,) = heard
        assert message.body == ("sleep:idle", "Homeroom", "An answer is being written", "block")
        os.close(lock)
        lock = None
        os.set_blocking(kept, False)
        with pytest.raises(BlockingIOError):  # somebody has the other end open: it is the desktop's
            os.read(kept, 1)
        desktop.may_sleep()
        assert not desktop.awake
        os.set_blocking(kept, True)
        assert os.read(kept, 1) == b""
    finally:
        for descriptor in filter(None, (kept, lock)):
            os.close(descriptor)


@pytest.mark.parametrize("address", ["", "tcp:host=localhost", "unix:path=/nonexistent/bus", "nonsense"])
def test_without_a_desktop_nothing_happens(address):
    desktop = Desktop({"DBUS_SESSION_BUS_ADDRESS": address, "DBUS_SYSTEM_BUS_ADDRESS": address})
    assert not desktop.notify("a", "b")
    desktop.stay_awake("why")
    assert not desktop.awake
    desktop.may_sleep()


@pytest.mark.parametrize(
    "said", [b"", b"REJECTED EXTERNAL\r\n", b"OK 1\r\nERROR\r\n", b"l\2\0\1" + b"\xff" * 60, b"\0" * 64]
)
def test_a_bus_that_talks_nonsense_or_says_nothing_costs_no_more_than_the_notification(
    said, tmp_path, monkeypatch
):
    monkeypatch.setattr("app.ui.desktop.dbus.SECONDS", 0.3)
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(tmp_path / "bus"))
        bus.listen()

        def talk() -> None:
            with bus.accept()[0] as client, contextlib.suppress(OSError):
                client.settimeout(SECONDS)
                greeting = said if said.startswith((b"REJ", b"OK")) else b"OK 1\r\nAGREE_UNIX_FD\r\n"
                for line in greeting.splitlines(keepends=True):
                    client.recv(1000)
                    client.sendall(line)
                if greeting != said:
                    client.recv(1000)
                    client.sendall(said)
                while client.recv(1000):
                    pass

        thread = threading.Thread(target=talk)
        thread.start()
        desktop = Desktop({"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/bus"})
        assert not desktop.notify("a", "b")
        thread.join(SECONDS)
        assert not thread.is_alive()


class Remembering(Desktop):
    """The real desktop, with a note of what it was asked for."""

    def __init__(self) -> None:
        super().__init__({"DBUS_SESSION_BUS_ADDRESS": "", "DBUS_SYSTEM_BUS_ADDRESS": ""})
        self.asked: list[str] = []

    def notify(self, title: str, body: str) -> bool:
        self.asked.append(body)
        return super().notify(title, body)

    def stay_awake(self, why: str) -> None:
        self.asked.append("awake")
        super().stay_awake(why)

    def may_sleep(self) -> None:
        self.asked.append("asleep")
        super().may_sleep()


def test_the_computer_stays_awake_for_an_answer_and_a_watched_one_needs_no_notification(opened):
    window = opened()
    desktop = Remembering()
    notifications = Notifications(window.session.questions, window, desktop)
    type_and_ask(window)
    until(lambda: desktop.asked == ["awake"], "the computer to be kept awake")
    os.kill(worker_pid(window), 9)
    finished(window)
    until(lambda: desktop.asked == ["awake", "asleep"], "the computer to be let go")
    window.hide()
    until(lambda: not window.isActiveWindow(), "nobody to look")
    window.question_page.retry()
    again = window.session.questions.live
    until(lambda: again.answer or not again.live, "an answer that streams")
    if again.live:
        os.kill(worker_pid(window), 9)
    until(lambda: window.session.questions.live is None, "the end")
    until(lambda: any("Tell me about 3x + 5 = 20" in one for one in desktop.asked), "the notification")
    notifications.close()
