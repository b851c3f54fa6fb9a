"""A server on this machine that speaks Nominatim's JSON, well or badly."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from time import sleep
from urllib.parse import parse_qs, urlsplit

from geo.places.bounded import nominatim


@dataclass
class Reply:
    """What the server says to one question; pause_s: before it begins, drip_s: between bytes."""

    body: bytes = b"[]"
    status: int = 200
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})
    pause_s: float = 0.0
    drip_s: float = 0.0
    claimed_bytes: int | None = None


def found(*places: dict[str, object]) -> Reply:
    return Reply(json.dumps(places).encode())


def somewhere(
    name: str = "Zzyzkowo, Poland", lat: object = "52.25", lon: object = "20.5", **more: object
) -> dict[str, object]:
    box = ["52.20", "52.30", "20.40", "20.60"]
    return {"lat": lat, "lon": lon, "display_name": name, "class": "place", "boundingbox": box} | more


class Server:
    """Remembers what it was asked; says what `replies` has for a name one by one, the last again and again."""

    def __init__(self, replies: dict[str, list[Reply]]) -> None:
        self.replies = replies
        self.asked: list[str] = []
        self.agents: list[str] = []
        self.domain = ""

    def geocoder(self):
        return nominatim("tests of howfar", domain=self.domain, scheme="http")

    def reply(self, name: str, agent: str) -> Reply:
        self.asked.append(name)
        self.agents.append(agent)
        kept = self.replies.get(name, [Reply()])
        return kept.pop(0) if len(kept) > 1 else kept[0]


@contextmanager
def serving(**replies: Reply | list[Reply]) -> Iterator[Server]:
    server = Server({name: reply if isinstance(reply, list) else [reply] for name, reply in replies.items()})

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            name = parse_qs(urlsplit(self.path).query).get("q", [""])[0]
            reply = server.reply(name, self.headers["User-Agent"])
            sleep(reply.pause_s)
            try:
                self.send_response(reply.status)
                for key, value in reply.headers.items():
                    self.send_header(key, value)
                self.send_header("Content-Length", str(reply.claimed_bytes or len(reply.body)))
                self.end_headers()
                self._say(reply)
            except OSError:
                self.close_connection = True

        def _say(self, reply: Reply) -> None:
            step = 1 if reply.drip_s else max(len(reply.body), 1)
            for at in range(0, len(reply.body), step):
                self.wfile.write(reply.body[at : at + step])
                sleep(reply.drip_s)

        def log_message(self, *_):
            pass

    listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.domain = f"127.0.0.1:{listener.server_address[1]}"
    thread = Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        listener.shutdown()
        thread.join()
        listener.server_close()
