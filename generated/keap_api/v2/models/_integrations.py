# Written by `make regenerate` from specs/v2.json and overlays/openapi/v2.yaml. Do not edit.
"""Responses of REST v2: integrations."""

from __future__ import annotations

from ..._lazy import publish
from ..._model import Model

# What is defined here belongs to the package, whatever its part: a class that is pickled or printed names no part.
__name__ = "keap_api.v2.models"


class AchieveWordPressOptInGoalResult(Model):
    """Returned by `integrations.wordpress.options.achieve`."""

    successful: bool | None = None


class ListWordPressOptInOptionsResponse(Model):
    """Returned by `integrations.wordpress.options.list`."""

    next_page_token: str | None = None
    wordpress_opt_in_options: list[WordPressOptInOption] | None = None


class WordPressOptInOption(Model):
    """Returned by `integrations.wordpress.options.list`, `integrations.wordpress.options.create`."""

    key: str | None = None
    name: str | None = None


publish(globals())
