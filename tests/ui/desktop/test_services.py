"""Notifications and sleep, over a real bus daemon; the desktop's services are played by the test."""

import os
import shutil
import socket
import struct
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.ui.desktop.dbus import CALL, RETURN, Bus, BusError, encoded
from app.ui.desktop.services import Desktop
from app.ui.window.notifications import Notifications
from tests.ui.waiting import until
from tests.ui.window.test_window import finished, type_and_ask, worker_pid

needs_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="there is no dbus-daemon here")
BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
MEMBER, SENDER = 3, 7


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
def service(address: str) -> "Iterator[Callable[[str], Service]]":
    made: list[Service] = []

    def start(name: str) -> Service:
        made.append(Service(address, name))
        return made[-1]

    yield start
    for one in made:
        one.close()


class Service:
    """Owns `name` on the bus, hears every call, and answers each with the number 7."""

    def __init__(self, address: str, name: str) -> None:
        self.heard: list = []
        self.bus = Bus(address)
        self.bus._socket.settimeout(30)
        self.bus.call(*BUS, "RequestName", "su", name, 0)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        self.bus._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self.bus.close()

    def _serve(self) -> None:
        while True:
            try:
                message = self.bus.receive()
            except BusError:
                return
            if message.kind == CALL:
                self.heard.append(message)
                self.bus.send(RETURN, {5: message.serial, 6: message.fields[SENDER]}, "u", 7)


@needs_bus
def test_a_notification_arrives_with_its_words(address, service):
    heard = service("org.freedesktop.Notifications").heard
    desktop = Desktop({"DBUS_SESSION_BUS_ADDRESS": address})
    assert desktop.notify("Your answer is ready", "Solve x² = 4\nx = ±2")
    (message,) = heard
    assert message.fields[MEMBER] == "Notify"
    assert message.fields[8] == "susssasa{sv}i"
    assert "Solve x² = 4\nx = ±2".encode() in message.body
    assert struct.unpack("<i", message.body[-4:]) == (-1,)


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
    assert message.fields[MEMBER] == "Inhibit"
    owner = message.fields[SENDER]
    with_us = Bus(address)
    has_owner = with_us.call(*BUS, "NameHasOwner", "s", owner)
    assert struct.unpack("<I", has_owner.body) == (1,)
    desktop.may_sleep()
    assert not desktop.awake
    until(
        lambda: struct.unpack("<I", with_us.call(*BUS, "NameHasOwner", "s", owner).body) == (0,),
        "the connection to end",
    )
    with_us.close()


@pytest.mark.parametrize("address", ["", "tcp:host=localhost", "unix:path=/nonexistent/bus", "nonsense"])
def test_without_a_desktop_nothing_happens(address):
    desktop = Desktop({"DBUS_SESSION_BUS_ADDRESS": address, "DBUS_SYSTEM_BUS_ADDRESS": address})
    assert not desktop.notify("a", "b")
    desktop.stay_awake("why")
    assert not desktop.awake
    desktop.may_sleep()


def test_a_message_is_laid_out_as_the_specification_says():
    message = encoded(CALL, 1, {1: "/a", 3: "M"}, "si", "hé", -1)
    assert message[:16] == struct.pack("<cBBBIII", b"l", 1, 0, 1, 12, 1, 40)
    assert message[16:].startswith(b"\x01\x01o\0\x02\0\0\0/a\0")
    assert message.endswith(b"\x03\0\0\0h\xc3\xa9\0\xff\xff\xff\xff")


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
    until(lambda: any("Solve 3x + 5 = 20" in one for one in desktop.asked), "the notification")
    notifications.close()
