"""The resources of the clients: the generated ones, and those of them that can do more than the API's operations.

A resource with methods of our own is a subclass of the generated one, in `vobiz_sdk/<tag>/`, and takes its
place here.
"""

from __future__ import annotations

from vobiz_api.api import AsyncResources as GeneratedAsyncResources
from vobiz_api.api import Resources as GeneratedResources


class Resources(GeneratedResources):
    """Every resource, called and waited for."""


class AsyncResources(GeneratedAsyncResources):
    """Every resource, called in an event loop."""
