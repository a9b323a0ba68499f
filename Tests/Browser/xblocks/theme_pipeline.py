"""The template library that edx-platform has under this name; here with nothing in it."""

from django.template import Library

register = Library()
