"""Open edX without Open edX: openedx-scorm-xblock and openedx-cmi5-xblock from PyPI, whole and unaltered.

Theirs: the importer (studio page, its script, upload, unpacking), the learner's page and its script, the handlers,
the completion and the LRS, and XBlock's own runtime, field storage and requests under them. Ours stands in for
what edx-platform gives them, in `edx.py` (users, ids, a store) and `website.py` (the addresses and pages).
"""
