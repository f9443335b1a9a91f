"""The resources of the clients: the generated ones, and those of them that can do more than the API's operations.

A resource with methods of our own is a subclass of the generated one, in `vobiz_sdk/<tag>/`, and takes its
place here.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from vobiz_api.api import AsyncResources as GeneratedAsyncResources
from vobiz_api.api import Resources as GeneratedResources

if TYPE_CHECKING:
    from vobiz_sdk.async_driver import AsyncCaller
    from vobiz_sdk.calls.resource import AsyncCallsResource, CallsResource
    from vobiz_sdk.cdrs.async_resource import AsyncCdrsResource
    from vobiz_sdk.cdrs.resource import CdrsResource
    from vobiz_sdk.recordings.async_resource import AsyncRecordingsResource
    from vobiz_sdk.recordings.resource import RecordingsResource
    from vobiz_sdk.sync_driver import SyncCaller


class Resources(GeneratedResources):
    """Every resource, called and waited for."""

    _caller: SyncCaller

    @cached_property
    def calls(self) -> CallsResource:
        """Outbound calls, what can be done on a call that is going on, and what became of one that was lost."""
        from vobiz_sdk.calls.resource import CallsResource

        return CallsResource(self._caller)

    @cached_property
    def cdrs(self) -> CdrsResource:
        """Call detail records, one for every call that has ended, and their export."""
        from vobiz_sdk.cdrs.resource import CdrsResource

        return CdrsResource(self._caller)

    @cached_property
    def recordings(self) -> RecordingsResource:
        """Recordings of calls and conferences, their audio, their deletion and their export."""
        from vobiz_sdk.recordings.resource import RecordingsResource

        return RecordingsResource(self._caller)


class AsyncResources(GeneratedAsyncResources):
    """Every resource, called in an event loop."""

    _caller: AsyncCaller

    @cached_property
    def calls(self) -> AsyncCallsResource:
        """Outbound calls, what can be done on a call that is going on, and what became of one that was lost."""
        from vobiz_sdk.calls.resource import AsyncCallsResource

        return AsyncCallsResource(self._caller)

    @cached_property
    def cdrs(self) -> AsyncCdrsResource:
        """Call detail records, one for every call that has ended, and their export."""
        from vobiz_sdk.cdrs.async_resource import AsyncCdrsResource

        return AsyncCdrsResource(self._caller)

    @cached_property
    def recordings(self) -> AsyncRecordingsResource:
        """Recordings of calls and conferences, their audio, their deletion and their export."""
        from vobiz_sdk.recordings.async_resource import AsyncRecordingsResource

        return AsyncRecordingsResource(self._caller)
