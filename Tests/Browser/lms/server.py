"""The LMS over HTTP: files, what it keeps of each learner and package, and an LRS with cmi5 launch.

It is strict: whatever a correct package never does is noted as a violation, and a test that sees one fails.
What it keeps it may lose, in the ways that real ones do: see `Losses`.
"""

import base64
import functools
import http.server
import json
import pathlib
import re
import threading
import time
import urllib.parse
import uuid

import cmi5_rules

VERSION = "1.0.3"


class Losses:
    """What happens to suspend data on its way into the store. Nobody is told."""

    @staticmethod
    def none(text):
        return text

    @staticmethod
    def characters_4096(text):
        return text[:4096]

    @staticmethod
    def bytes_4000(text):
        return text.encode()[:4000].decode(errors="ignore")

    @staticmethod
    def first_emoji(text):
        return re.split("[\U00010000-\U0010ffff]", text)[0]

    @staticmethod
    def latin1(text):
        return text.encode("latin-1", errors="replace").decode("latin-1")


class Store:
    """One learner's values of one package; for cmi5 the documents and statements of one registration."""

    def __init__(self):
        self.values = {}
        self.registration = str(uuid.uuid4())
        self.documents = {}
        self.statements = {}
        self.statuses = []
        self.history = []
        self.version = 0
        self.asked = None

    def set_text(self, element, text, launch):
        self.history.append(self.values.get(element, ""))
        if len(text) > launch["options"].get("refusesAbove", 10**9):
            return False
        self.values[element] = getattr(Losses, launch["options"].get("loss", "none"))(text)
        return True


class Academy:
    """The state of the LMS, shared by all requests."""

    def __init__(self, site):
        self.site = pathlib.Path(site)
        self.lock = threading.RLock()
        self.reset()

    def reset(self):
        """What is sent at the very last of a test may come in the next one."""
        self.past = [*getattr(self, "past", []), *getattr(self, "sessions", {}).values()]
        self.stores, self.launches, self.sessions = {}, {}, {}
        self.violations, self.requests, self.faults = [], [], {}

    def store(self, learner, package):
        return self.stores.setdefault((learner, package), Store())

    def launch(self, standard, package, learner="u1", **options):
        """A launch that the host page opens by its number."""
        number = f"{len(self.launches) + 1}"
        shared = options.pop("shared", None)
        store = self.store(learner, shared or package)
        launch = {"standard": standard, "package": package, "learner": learner, "options": options, "store": store}
        self.launches[number] = launch
        if standard == "cmi5":
            session = {"id": str(uuid.uuid4()), "launch": launch, "said": [], "token": None, "read": set()}
            launch["session"] = session
            self.sessions[session["id"]] = session
        return number

    def violate(self, what):
        self.violations.append(what)

    # SCORM

    def commit(self, number, values):
        """All or nothing, as one request; false if refused."""
        launch = self.launches[number]
        store, data = launch["store"], "cmi.suspend_data"
        if self.faults.get("commit"):
            return False
        if data in values and not store.set_text(data, values[data], launch):
            return bool(launch["options"].get("refusesSilently"))
        passing = (data, "ended", "adl.nav.request")
        store.values |= {name: value for name, value in values.items() if name not in passing}
        store.asked = values.get("adl.nav.request", store.asked)
        for status in ("cmi.core.lesson_status", "cmi.completion_status"):
            if status in values:
                store.statuses.append(values[status])
        if values.get("ended") and launch["options"].get("wipes") and set(store.statuses) & {"completed", "passed"}:
            store.values[data] = ""
        return True


class Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments, academy, **more):
        self.academy = academy
        super().__init__(*arguments, directory=str(academy.site), **more)

    def log_message(self, *_):
        pass

    def answer(self, status, body="", kind="application/json", **headers):
        data = body if isinstance(body, bytes) else (body if isinstance(body, str) else json.dumps(body)).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
        self._allow()
        self.end_headers()
        if status != 204 and self.command != "HEAD":
            self.wfile.write(data)

    def _allow(self):
        origin = self.headers.get("Origin")
        if origin and self.path.startswith(("/xapi/", "/cmi5/")):
            self.send_header("Access-Control-Allow-Origin", origin)
            self.send_header("Access-Control-Expose-Headers", "ETag")
            self.send_header("Access-Control-Allow-Methods", "GET, PUT, POST, DELETE")
            names = "Authorization, Content-Type, If-Match, If-None-Match, X-Experience-API-Version"
            self.send_header("Access-Control-Allow-Headers", names)

    def body(self):
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def do_OPTIONS(self):
        self.answer(204)

    def do_GET(self):
        if self.path.startswith("/xapi/"):
            return self.xapi()
        if self.path.startswith("/launch/"):
            launch = self.academy.launches[self.path.rsplit("/", 1)[1]]
            given = {key: launch[key] for key in ("standard", "package", "learner", "options")}
            return self.answer(200, {**given, "values": launch["store"].values, "url": self.url_of(launch)})
        return super().do_GET()

    def do_PUT(self):
        self.xapi()

    def do_POST(self):
        body = self.body()
        with self.academy.lock:
            if self.path.startswith("/commit/"):
                time.sleep(self.academy.faults.get("slow", 0))
                done = self.academy.commit(self.path.rsplit("/", 1)[1], json.loads(body))
                return self.answer(200, "true" if done else "false")
            if self.path == "/violation":
                self.academy.violate(body.decode())
                return self.answer(200)
            if self.path.startswith("/cmi5/fetch"):
                return self.fetch_token()
        return self.xapi(body)

    def url_of(self, launch):
        path = f"/standards/{launch['standard']}/{launch['package']}/index.html"
        if launch["standard"] != "cmi5":
            return path
        session, port = launch["session"], self.server.server_port
        query = {
            "endpoint": f"http://localhost:{port}/xapi/",
            "fetch": f"http://localhost:{port}/cmi5/fetch?session={session['id']}",
            "actor": json.dumps(cmi5_rules.actor(launch["learner"])),
            "registration": launch["store"].registration,
            "activityId": cmi5_rules.activity(launch),
        }
        return path + "?" + urllib.parse.urlencode(query)

    # cmi5

    def query(self):
        parts = urllib.parse.urlsplit(self.path)
        return parts.path, dict(urllib.parse.parse_qsl(parts.query))

    def fetch_token(self):
        session = self.academy.sessions[self.query()[1]["session"]]
        if self.academy.faults.get("fetch") == "nothing":
            return self.close()
        if session["token"] or self.academy.faults.get("fetch") == "spent":
            return self.answer(200, {"error-code": "1", "error-text": "The token has been fetched"})
        session["token"] = base64.b64encode(session["id"].encode()).decode()
        return self.answer(200, {"auth-token": session["token"]})

    def close(self):
        self.close_connection = True
        self.connection.close()

    def xapi(self, body=None):
        body = self.body() if body is None else body
        with self.academy.lock:
            path, query = self.query()
            what = path.removeprefix("/xapi/")
            fault = self.academy.faults.get(f"{self.command} {what}") or self.academy.faults.get(what)
            self.academy.requests.append((self.command, what, query))
            if fault == "nothing":
                return self.close()
            if fault:
                return self.answer(fault, "")
            session = self.session()
            if not session:
                return self.answer(401, "")
            return cmi5_rules.respond(self, session, what, query, body)

    def session(self):
        if self.headers.get("X-Experience-API-Version") != VERSION:
            self.academy.violate(f"{self.command} {self.path} without X-Experience-API-Version: {VERSION}")
        token = (self.headers.get("Authorization") or "").removeprefix("Basic ")
        for session in self.academy.sessions.values():
            if session["token"] and session["token"] == token:
                return session
        if token not in [session["token"] for session in self.academy.past]:
            self.academy.violate(f"{self.command} {self.path} without a valid token")
        return None


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        """A browser that leaves in the middle of a request is no mistake."""


def serve(site):
    academy = Academy(site)
    server = Server(("", 0), functools.partial(Handler, academy=academy))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, academy
