"""The LRS outside the platform, and the order in which a package asks for things before it says anything.

The cmi5 xblock judges nothing: what it passes on is held against the same rules as in our own LMS of cmi5.
"""

import itertools
import json

import cmi5_rules


class Lrs:
    def __init__(self, violations):
        self.violations, self.sessions, self.statements = violations, {}, {}

    def see(self, learner, usage, handler, request, suffix):
        """A request on its way to the xblock. The token's is the first of a session."""
        if handler == "lrs_auth_endpoint":
            self.begin(learner, usage, request)
            return
        session = self.sessions.get((learner, usage))
        if not session:
            self.violations.append(f"{request.method} {suffix} before a token was fetched")
            return
        if request.headers.get("X-Experience-API-Version") != "1.0.3":
            self.violations.append(f"{request.method} {suffix} without its version")
        if not request.headers.get("Authorization", "").startswith("Basic "):
            self.violations.append(f"{request.method} {suffix} without the token")
        self.see_what(session, request, suffix)

    def begin(self, learner, usage, request):
        if request.method != "POST":
            self.violations.append(f"The token was fetched by {request.method}")
        self.sessions[learner, usage] = {"read": set(), "said": [], "launch": {"options": {}}}

    def see_what(self, session, request, suffix):
        query = request.GET
        if suffix == "agents/profile" and query.get("profileId") == "cmi5LearnerPreferences":
            session["read"].add("profile")
        elif suffix == "activities/state" and query.get("stateId") == "LMS.LaunchData":
            session["read"].add("launch data")
        elif suffix == "activities/state" and query.get("stateId") == "suspendData":
            self.see_state(request)
        elif suffix == "statements" and request.method == "PUT":
            self.judge(session, query, json.loads(request.body))
        else:
            self.violations.append(f"{request.method} {suffix} {query.dict()}")

    def see_state(self, request):
        if any(byte > 126 for byte in request.body):
            self.violations.append("A state that is not ASCII")

    def judge(self, session, query, given):
        verb = given["verb"]["id"].removeprefix(cmi5_rules.VERBS)
        if query.get("statementId") != given["id"]:
            self.violations.append(f"{verb}: its id")
        rules = (
            cmi5_rules.wrong_form(given, verb),
            cmi5_rules.wrong_result(session["launch"], verb, given.get("result", {})),
            cmi5_rules.wrong_order(session, verb),
        )
        self.violations += [f"{verb}: {problem}" for problem in itertools.chain(*rules)]
        session["said"].append(verb)

    def receive(self, statement):
        """From the xblock, once it has read it."""
        self.statements.setdefault(statement["context"]["registration"], []).append(statement)

    def said(self, registration):
        """The verbs that came of one learner, in order."""
        return [one["verb"]["id"].removeprefix(cmi5_rules.VERBS) for one in self.statements.get(registration, [])]
