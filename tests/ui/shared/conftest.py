"""A window on the village fair, which Ana shares with others on a real server."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from coordinator.store.shared.address import Address
from coordinator.store.shared.plan import SharedPlan
from tests.postgres import address, database, opened, server
from tests.store.shared.proxy import Proxy
from tests.store.shared.server import Server
from ui.session import Session
from ui.window import MainWindow

__all__ = ["address", "database", "opened", "server"]


@pytest.fixture
def proxy(server: Server) -> Iterator[Proxy]:
    running = Proxy(server.port)
    yield running
    running.stop()


@pytest.fixture
def window(qtbot: QtBot, proxy: Proxy, address: Address, settings: QSettings) -> Iterator[MainWindow]:
    """Ana's; its way to the server can be cut."""
    session = Session(SharedPlan.open(proxy.way_to(address)))
    shown = MainWindow(session, settings)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: session.file.is_connected, timeout=5000)
    yield shown
    session.close()
