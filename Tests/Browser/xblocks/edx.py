"""What edx-platform gives an XBlock, as little as these two need. This is all that is stubbed on the server:

- `location` of a block and the parts of its id that they read, as XModuleMixin and opaque-keys have them;
- the services `user`, `settings` and `enrollments`;
- handler addresses of the same form as edx-platform's;
- `publish`, which here notes what edx-platform would grade, complete or track;
- the store: like the platform's, what a block saves is JSON text and nothing else outlives a request.

Instructors' reports read edx-platform's models and stay off; the xblock does that itself where there are none.
"""

import json
import urllib.parse
from types import SimpleNamespace

from xblock.fields import ScopeIds
from xblock.reference.user_service import UserService, XBlockUser
from xblock.runtime import KeyValueStore, KvsFieldData, MemoryIdManager, Runtime

COURSE = "course-v1:Kommunen+Innovation+2026"


class UsageKey(str):
    """The id of a block in a course: block-v1:Kommunen+Innovation+2026+type@scorm+block@byt-ut."""

    @classmethod
    def of(cls, block_type, name):
        return cls(f"{COURSE.replace('course-', 'block-', 1)}+type@{block_type}+block@{name}")

    @property
    def block_type(self):
        return self.split("+type@")[1].split("+block@")[0]

    @property
    def block_id(self):
        return self.split("+block@")[1]

    @property
    def context_key(self):
        return COURSE


class Located:
    """Mixed into every block, as XModuleMixin is."""

    @property
    def location(self):
        return self.scope_ids.usage_id


class Users(UserService):
    def __init__(self, number, name):
        self.number, self.name = number, name
        super().__init__()

    def get_current_user(self):
        user = XBlockUser(is_current_user=True, full_name=self.name)
        user.opt_attrs |= {"edx-platform.user_id": self.number, "edx-platform.username": self.name}
        return user


class Enrollments:
    def get_active_enrollments_by_course_and_user(self, course, user):
        return SimpleNamespace(id=1000 + user)


class Store(KeyValueStore):
    """What blocks have saved, and every value that a learner's field ever had."""

    def __init__(self):
        self.texts, self.history = {}, []

    def get(self, key):
        return json.loads(self.texts[key])

    def set(self, key, value):
        self.texts[key] = json.dumps(value)
        if key.user_id is not None:
            self.history.append((key.block_scope_id, key.user_id, key.field_name, value))

    def delete(self, key):
        del self.texts[key]

    def has(self, key):
        return key in self.texts


class Platform:
    """The blocks of a course and what its learners have in them."""

    def __init__(self, settings):
        self.store, self.settings, self.published = Store(), settings, []
        self.numbers, self.taken = {}, set()

    def block(self, usage, learner, host):
        """A block as one request sees it."""
        usage = UsageKey(usage)
        number = self.numbers.setdefault(learner, len(self.numbers) + 7)
        runtime = EdxRuntime(self, number, learner, host)
        ids = ScopeIds(number, usage.block_type, usage, usage)
        return runtime.construct_xblock(usage.block_type, ids)

    def events(self, usage, learner, kind):
        """What a block has published of a kind for a learner, in order."""
        who = [usage, self.numbers[learner], kind]
        return [data for *key, data in self.published if key == who]

    def past(self, usage, learner, field):
        """Every value that the learner's field has had, in order."""
        who = (usage, self.numbers[learner], field)
        return [value for *key, value in self.store.history if tuple(key) == who]


class EdxRuntime(Runtime):
    """XBlock's runtime with the methods that it leaves to a platform."""

    def __init__(self, platform, number, name, host):
        self.platform, self.host = platform, host
        settings = SimpleNamespace(get_settings_bucket=lambda _block: platform.settings)
        services = {"user": Users(number, name), "settings": settings, "enrollments": Enrollments()}
        services["field-data"] = KvsFieldData(platform.store)
        ids = MemoryIdManager()
        super().__init__(ids, ids, services=services, mixins=(Located,))

    def handler_url(self, block, handler_name, suffix="", query="", thirdparty=False):
        kind = "handler_noauth" if thirdparty else "handler"
        usage = urllib.parse.quote(block.scope_ids.usage_id, safe="+:@")
        path = f"/courses/{COURSE}/xblock/{usage}/{kind}/{handler_name}/{suffix}"
        address = (path if suffix else path.rstrip("/")) + ("?" + query if query else "")
        return f"http://{self.host}{address}" if thirdparty else address

    def publish(self, block, event_type, event_data):
        ids = block.scope_ids
        self.platform.published.append((ids.usage_id, ids.user_id, event_type, event_data))

    def resource_url(self, resource):
        raise NotImplementedError(resource)

    def local_resource_url(self, block, uri):
        raise NotImplementedError(uri)
