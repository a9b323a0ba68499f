"""The site that the browser sees: a studio page and a learner's page for each block, the handlers' addresses as
edx-platform has them, unpacked files, and an LRS outside the platform, which gets every statement once more."""

import json
import pathlib
import threading

import django
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
from django.http import HttpResponse
from django.template import Context, Template
from django.urls import re_path
from django.views.static import serve as serve_file
from xblock.django.request import django_to_webob_request, webob_to_django_response

from .lrs import Lrs
from .edx import Platform

HERE = pathlib.Path(__file__).parent
# edx-platform has jQuery on every page; Django carries one for its own.
JQUERY = pathlib.Path(django.__file__).parent / "contrib/admin/static/admin/js/vendor/jquery"
KEY, SECRET = "laroverk", "hemligt"


class Site:
    """What the views below answer from, one request at a time."""

    def __init__(self):
        self.violations = []
        self.lock, self.lrs = threading.Lock(), Lrs(self.violations)
        self.platform = Platform({"LRS_AUTH_KEY": KEY, "LRS_AUTH_SECRET": SECRET})

    def block(self, usage, learner="kim"):
        return self.platform.block(usage, learner, f"127.0.0.1:{self.port}")


def learner_of(request):
    """Who is logged in: the platform has this in a session, this site in the cookie of its name."""
    return request.COOKIES.get("sessionid", "staff")


def page(request, usage, view):
    """One block on a page, in the markup and with the arguments that XBlock's runtime gives it."""
    with site.lock:
        block = site.block(usage, learner_of(request))
        fragment = block.runtime.render(block, view)
    context = {"head": fragment.head_html(), "body": fragment.body_html(), "foot": fragment.foot_html()}
    prefix = block.runtime.handler_url(block, "")
    template = Template((HERE / "page.html").read_text("utf-8"))
    return HttpResponse(template.render(Context({**context, "prefix": prefix})))


def handle(request, usage, handler, suffix=""):
    with site.lock:
        block = site.block(usage, learner_of(request))
        if handler.startswith("lrs_"):
            site.lrs.see(learner_of(request), usage, handler, request, suffix)
        answer = block.runtime.handle(block, handler, django_to_webob_request(request), suffix)
    return webob_to_django_response(answer)


def external_lrs(request):
    """No lock: the handler that sends here holds it."""
    site.lrs.receive(json.loads(request.body))
    return HttpResponse(status=200)


def violation(request):
    site.violations.append(request.body.decode())
    return HttpResponse(status=204)


def media(request, path):
    return serve_file(request, path, settings.MEDIA_ROOT)


BLOCK = r"(?P<usage>block-v1:[^/]+)"
HANDLER = r"(?P<handler>\w+)(?:/(?P<suffix>.*))?"
urlpatterns = [
    re_path(rf"^studio/{BLOCK}$", page, {"view": "studio_view"}),
    re_path(rf"^unit/{BLOCK}$", page, {"view": "student_view"}),
    re_path(rf"^courses/[^/]+/xblock/{BLOCK}/handler(?:_noauth)?/{HANDLER}$", handle),
    re_path(r"^media/(?P<path>.*)$", media),
    re_path(r"^jquery/(?P<path>.*)$", serve_file, {"document_root": JQUERY}),
    re_path(r"^simulator/(?P<path>.*)$", serve_file, {"document_root": HERE.parent / "lms"}),
    re_path(r"^xblocks/(?P<path>.*)$", serve_file, {"document_root": HERE}),
    re_path(r"^lrs/statements$", external_lrs),
    re_path(r"^violation$", violation),
]


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


def configure(folder):
    """Django as far as it is used: templates and a folder of files, no database."""
    settings.configure(
        ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], MIDDLEWARE=[], LOGGING_CONFIG=None, USE_I18N=False,
        MEDIA_ROOT=str(folder), MEDIA_URL="/media/", LMS_ROOT_URL="https://lms.example",
        TEMPLATES=[{
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            # The pop-up's page loads edx-platform's themes, and uses none.
            "OPTIONS": {"libraries": {"theme_pipeline": "xblocks.theme_pipeline"}},
        }],
    )  # fmt: skip
    django.setup()


site = None


def serve(folder):
    """A site at a port of its own, and its server."""
    global site
    configure(folder)
    site = Site()
    server = ThreadedWSGIServer(("127.0.0.1", 0), Quiet)
    server.set_app(WSGIHandler())
    site.port = server.server_port
    site.platform.settings["LRS_ENDPOINT"] = f"http://127.0.0.1:{site.port}/lrs/statements"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, site
