"""What an LRS of a cmi5 LMS answers, and what it notes as a violation (cmi5 Quartz; xAPI 1.0.3)."""

import json
import re
import uuid

VERBS = "http://adlnet.gov/expapi/verbs/"
CONTEXT = "https://w3id.org/xapi/cmi5/context/"
CATEGORY = CONTEXT + "categories/"
SESSION = CONTEXT + "extensions/sessionid"
MASTERY = CONTEXT + "extensions/masteryscore"
DEFINED = {"initialized", "completed", "passed", "failed", "terminated"}
DURATION = re.compile(r"PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")
RESULTS = {"completed": ("completion", True), "passed": ("success", True), "failed": ("success", False)}


def actor(learner):
    return {"objectType": "Agent", "account": {"homePage": "https://lms.example", "name": learner}}


def activity(launch):
    """A new release of a package is still the same activity."""
    return f"https://lms.example/activities/{launch['options'].get('activity', launch['package'])}"


def template(session):
    return {
        "contextActivities": {"grouping": [{"id": "https://publisher.example/au/1"}]},
        "extensions": {SESSION: session["id"]},
    }


def launch_data(session):
    options = session["launch"]["options"]
    data = {"contextTemplate": template(session), "launchMode": options.get("mode", "Normal")}
    data |= {"moveOn": options.get("moveOn", "Completed"), "returnURL": options.get("returnURL", "")}
    if "masteryScore" in options:
        data["masteryScore"] = options["masteryScore"]
    return {name: value for name, value in data.items() if value != ""}


def respond(request, session, what, query, body):
    if what == "activities/state":
        return state(request, session, query, body)
    if what == "agents/profile":
        session["read"].add("profile")
        return request.answer(404 if request.command == "GET" else 403, "")
    if what == "statements" and request.command == "PUT":
        return statement(request, session, query, json.loads(body))
    request.academy.violate(f"{request.command} {what}")
    return request.answer(400, "")


def state(request, session, query, body):
    violate, store = request.academy.violate, session["launch"]["store"]
    wanted = {"activityId": activity(session["launch"]), "registration": store.registration}
    if {name: query.get(name) for name in wanted} != wanted or json.loads(query["agent"]) != actor(session["launch"]["learner"]):
        violate(f"State of another activity, registration or agent: {query}")
        return request.answer(403, "")
    if query["stateId"] == "LMS.LaunchData":
        session["read"].add("launch data")
        return request.answer(200, launch_data(session))
    document, etag = store.documents.get(query["stateId"]), f'"{store.version}"'
    tags = {} if session["launch"]["options"].get("noETag") else {"ETag": etag}
    if request.command == "GET":
        return request.answer(200, document, **tags) if document is not None else request.answer(404, "")
    return put_state(request, session, query["stateId"], body, etag, tags)


def put_state(request, session, name, body, etag, tags):
    violate, store = request.academy.violate, session["launch"]["store"]
    if request.headers.get("Content-Type") != "application/json":
        violate(f"A state as {request.headers.get('Content-Type')}")
    match, none = request.headers.get("If-Match"), request.headers.get("If-None-Match")
    if not match and none != "*":
        violate("PUT of a state without If-Match or If-None-Match")
    exists = name in store.documents
    if (none == "*" and exists) or (match and (not exists or match not in (etag, "*"))):
        return request.answer(412, "")
    if any(ord(letter) > 126 for letter in body.decode()):
        violate("A state that is not ASCII")
    store.version += 1
    store.documents[name] = body.decode()
    tags = {"ETag": f'"{store.version}"'} if tags else {}
    return request.answer(204, "", **tags)


def statement(request, session, query, given):
    store, verb = session["launch"]["store"], given["verb"]["id"].removeprefix(VERBS)
    problems = list(wrong(session, query, given, verb))
    for problem in problems:
        request.academy.violate(f"{verb}: {problem}")
    if problems:
        return request.answer(400, "")
    if given["id"] in store.statements:
        return request.answer(409, "")
    if verb in ("completed", "passed") and any(one["verb"]["id"] == VERBS + verb for one in store.statements.values()):
        request.academy.violate(f"{verb} twice in one registration")
    store.statements[given["id"]] = given
    session["said"].append(verb)
    store.statuses.append(verb)
    return request.answer(204, "")


def wrong(session, query, given, verb):
    launch, context = session["launch"], given.get("context", {})
    base, result = template(session), given.get("result", {})
    if query.get("statementId") != given.get("id") or str(uuid.UUID(given["id"])) != given["id"]:
        yield "its id"
    if given["actor"] != actor(launch["learner"]):
        yield "another actor"
    if given["object"] != {"objectType": "Activity", "id": activity(launch)}:
        yield "another object"
    # 9.6.3.2: what a score was held against stands beside the template's own.
    mastery = {MASTERY: launch["options"].get("masteryScore")} if "score" in result else {}
    extensions = {**base["extensions"], **mastery}
    if context.get("registration") != launch["store"].registration or context.get("extensions") != extensions:
        yield "registration or context template"
    if context["contextActivities"].get("grouping") != base["contextActivities"]["grouping"]:
        yield "the context template's activities"
    yield from wrong_form(given, verb)
    yield from wrong_result(launch, verb, result)
    yield from wrong_order(session, verb)


def wrong_form(given, verb):
    """What no launch changes."""
    activities = given.get("context", {}).get("contextActivities", {})
    categories = {one["id"] for one in activities.get("category", [])}
    if not TIME.match(given.get("timestamp", "")):
        yield f"timestamp {given.get('timestamp')}"
    if not given["verb"].get("display", {}).get("en"):
        yield "no display"
    if (CATEGORY + "cmi5" in categories) != (verb in DEFINED):
        yield "category cmi5"
    if (CATEGORY + "moveon" in categories) != (verb in RESULTS):
        yield "category moveon"


def wrong_result(launch, verb, result):
    if verb in (*RESULTS, "terminated") and not DURATION.match(result.get("duration", "")):
        yield f"duration {result.get('duration')}"
    for kind, (name, value) in RESULTS.items():
        if verb == kind and result.get(name) is not value:
            yield f"no {name}"
    for name in ("completion", "success"):
        if name in result and RESULTS.get(verb, (None,))[0] != name:
            yield f"{name} in {verb}"
    mastery = launch["options"].get("masteryScore")
    if "score" in result and verb not in ("passed", "failed"):
        yield "a score"
    if verb == "passed" and mastery is not None and result.get("score", {}).get("scaled", -1) < mastery:
        yield "passed below masteryScore"


def wrong_order(session, verb):
    said, mode = session["said"], session["launch"]["options"].get("mode", "Normal")
    if session["read"] != {"launch data", "profile"}:
        yield f"before the launch data and the learner's preferences were read ({session['read']})"
    if (verb == "initialized") != (not said):
        yield f"out of order after {said}"
    if "terminated" in said:
        yield "after terminated"
    if mode != "Normal" and verb not in ("initialized", "terminated"):
        yield f"in mode {mode}"
