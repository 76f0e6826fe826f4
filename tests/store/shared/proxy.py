"""A way to a server on loopback that can be cut: at any moment, or before or after a commit arrives."""

import socket
from contextlib import suppress
from dataclasses import replace
from threading import Thread

from coordinator.store.shared.address import Address

_COMMIT = b"COMMIT"


class Proxy:
    """Passes on what each side says to the other."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._cut_at_commit = ""
        self._is_open = True
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        Thread(target=self._accept, daemon=True).start()

    def way_to(self, address: Address) -> Address:
        return replace(address, server=address.server.replace(f":{self._target}/", f":{self.port}/"))

    def cut_at_commit(self, after_arrival: bool | None) -> None:
        """Cuts the connection on which the next commit is sent: once the server has done it, or before.

        With None none is cut.
        """
        self._cut_at_commit = {True: "after", False: "before", None: ""}[after_arrival]

    def cut(self) -> None:
        """Cuts all connections that there are."""
        pairs, self._pairs = self._pairs, []
        for pair in pairs:
            _close(*pair)

    def close_the_way(self) -> None:
        """Cuts all, and lets no new connection through."""
        self._is_open = False
        self.cut()

    def open_the_way(self) -> None:
        self._is_open = True

    def stop(self) -> None:
        _close(self._listening)
        self.cut()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                if not self._is_open:
                    _close(client)
                    continue
                server = socket.create_connection(("127.0.0.1", self._target))
                for end in (client, server):
                    end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._pairs.append((client, server))
                Thread(target=self._pass_on, args=(client, server, True), daemon=True).start()
                Thread(target=self._pass_on, args=(server, client, False), daemon=True).start()

    def _pass_on(self, source: socket.socket, target: socket.socket, is_client: bool) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                if is_client and self._cut_at_commit and _COMMIT in data:
                    when, self._cut_at_commit = self._cut_at_commit, ""
                    if when == "after":
                        target.sendall(data)
                        # the server has answered, and nobody hears it
                        _shut(source)
                        target.settimeout(2)
                        with suppress(OSError):
                            target.recv(1)
                    break
                target.sendall(data)
        _close(source, target)


def _shut(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)


def _close(*ends: socket.socket) -> None:
    for end in ends:
        _shut(end)
        end.close()
