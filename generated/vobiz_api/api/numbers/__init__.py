"""Phone numbers, which ones the account owns, which can be bought, and where calls to them go."""

from typing import TYPE_CHECKING, Literal

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation
from ...page import AsyncPage, Page
from ...pagination import Pagination
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        NumberHealth,
        NumberPurchase,
        NumberRelease,
        NumberReleaseCancelled,
        PhoneNumber,
        PhoneNumberList,
    )

NUMBERS_LIST: "Operation[PhoneNumberList]" = Operation(
    "numbers",
    "numbers_list",
    "GET",
    "/api/v1/Account/{auth_id}/numbers",
    "read",
    auth=("headers",),
    success=(200,),
    model="PhoneNumberList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"include_subaccounts":{"type":"boolean"},"page":{"minimum":1,"type":"integer"},"per_page":{"minimum":1,"type":"integer"},"search":{"minLength":1,"type":"string"}},"required":[],"type":"object"}',
    pagination=Pagination("page_items", "items"),
    items_attribute="items",
)

NUMBERS_LIST_INVENTORY: "Operation[PhoneNumberList]" = Operation(
    "numbers",
    "numbers_list_inventory",
    "GET",
    "/api/v1/Account/{auth_id}/inventory/numbers",
    "read",
    auth=("headers",),
    success=(200,),
    model="PhoneNumberList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"country":{"minLength":1,"type":"string"},"exclude":{"minLength":1,"type":"string"},"page":{"minimum":1,"type":"integer"},"per_page":{"maximum":100,"minimum":1,"type":"integer"},"search":{"minLength":1,"type":"string"}},"required":[],"type":"object"}',
    pagination=Pagination("page_items", "items"),
    items_attribute="items",
)

NUMBERS_PURCHASE_FROM_INVENTORY: "Operation[NumberPurchase]" = Operation(
    "numbers",
    "numbers_purchase_from_inventory",
    "POST",
    "/api/v1/Account/{auth_id}/numbers/purchase-from-inventory",
    "unsafe",
    auth=("headers",),
    success=(200,),
    model="NumberPurchase",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"currency":{"minLength":1,"type":"string"},"e164":{"minLength":1,"pattern":"^\\\\+?[0-9]+$","type":"string"}},"required":["e164"],"type":"object"}',
)

NUMBERS_RELEASE: "Operation[NumberRelease]" = Operation(
    "numbers",
    "numbers_release",
    "DELETE",
    "/api/v1/Account/{auth_id}/numbers/{e164}",
    "unsafe",
    auth=("headers",),
    success=(200, 204),
    model="NumberRelease",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"e164":{"minLength":1,"pattern":"^\\\\+?[0-9]+$","type":"string"},"immediate":{"type":"boolean"}},"required":["e164"],"type":"object"}',
    may_be_empty=True,
)

NUMBERS_CANCEL_RELEASE: "Operation[NumberReleaseCancelled]" = Operation(
    "numbers",
    "numbers_cancel_release",
    "POST",
    "/api/v1/account/{auth_id}/numbers/{e164}/cancel-release",
    "unsafe",
    auth=("headers",),
    success=(200,),
    model="NumberReleaseCancelled",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"e164":{"minLength":1,"pattern":"^\\\\+?[0-9]+$","type":"string"}},"required":["e164"],"type":"object"}',
)

NUMBERS_GET_HEALTH: "Operation[NumberHealth]" = Operation(
    "numbers",
    "numbers_get_health",
    "GET",
    "/api/v1/account/{auth_id}/numbers/{e164}/health",
    "read",
    auth=("headers",),
    success=(200,),
    model="NumberHealth",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"days":{"minimum":1,"type":"integer"},"e164":{"minLength":1,"pattern":"^\\\\+?[0-9]+$","type":"string"},"granularity":{"type":"string"}},"required":["e164"],"type":"object"}',
)

NUMBERS_ASSIGN_TO_TRUNK: "Operation[None]" = Operation(
    "numbers",
    "numbers_assign_to_trunk",
    "POST",
    "/api/v1/Account/{auth_id}/numbers/{phone_number}/assign",
    "idempotent",
    auth=("headers",),
    success=(204,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"phone_number":{"minLength":1,"pattern":"^\\\\+?[0-9]+$","type":"string"},"trunk_group_id":{"format":"uuid","minLength":1,"type":"string"}},"required":["phone_number","trunk_group_id"],"type":"object"}',
)

NUMBERS_UNASSIGN_FROM_TRUNK: "Operation[None]" = Operation(
    "numbers",
    "numbers_unassign_from_trunk",
    "DELETE",
    "/api/v1/Account/{auth_id}/numbers/{phone_number}/assign",
    "idempotent",
    auth=("headers",),
    success=(204,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"phone_number":{"minLength":1,"pattern":"^\\\\+?[0-9]+$","type":"string"}},"required":["phone_number"],"type":"object"}',
)

NUMBERS_ASSIGN_TO_SUB_ACCOUNT: "Operation[None]" = Operation(
    "numbers",
    "numbers_assign_to_sub_account",
    "POST",
    "/api/v1/account/{auth_id}/numbers/{e164}/assign-subaccount",
    "idempotent",
    auth=("headers",),
    success=(200, 204),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"e164":{"minLength":1,"pattern":"^\\\\+?[0-9]+$","type":"string"},"sub_account_id":{"minLength":1,"type":"string"}},"required":["e164","sub_account_id"],"type":"object"}',
)

NUMBERS_UNASSIGN_FROM_SUB_ACCOUNT: "Operation[None]" = Operation(
    "numbers",
    "numbers_unassign_from_sub_account",
    "DELETE",
    "/api/v1/account/{auth_id}/numbers/{e164}/assign-subaccount",
    "idempotent",
    auth=("headers",),
    success=(200, 204),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"e164":{"minLength":1,"pattern":"^\\\\+?[0-9]+$","type":"string"},"force":{"type":"boolean"}},"required":["e164"],"type":"object"}',
)


class NumbersResource:
    """Phone numbers, which ones the account owns, which can be bought, and where calls to them go."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "NumbersResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return NumbersResourceWithRawResponse(NumbersResource(self._caller.raw()))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        include_subaccounts: bool | Unset = UNSET,
    ) -> "Page[PhoneNumber, PhoneNumberList]":
        """List the numbers of the account.

        Returns the phone numbers that the account owns, page by page, with what they can do, what they cost and
        where calls to them are sent. A main account sees the numbers of its sub-accounts as well, unless they are
        left out.

        Args:
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of phone numbers on a page. (at least 1; default `25`)
            search: Only numbers that contain these digits.
            include_subaccounts: Whether a main account also sees the numbers of its sub-accounts. (default `true`)

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account-phone-number/list-account-phone-numbers
        """
        try:
            return self._caller.page(
                NUMBERS_LIST,
                {},
                {
                    "page": page,
                    "per_page": per_page,
                    "search": search,
                    "include_subaccounts": include_subaccounts,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del search

    def list_inventory(
        self,
        *,
        country: str | Unset = UNSET,
        search: str | Unset = UNSET,
        exclude: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> "Page[PhoneNumber, PhoneNumberList]":
        """List the numbers that can be bought.

        Returns the phone numbers that belong to nobody and can be bought now, page by page, with their fees.
        Nothing is reserved by looking: a number that is listed may be gone a moment later.

        Args:
            country: Only numbers of this country, by its two-letter code.
            search: Only numbers that contain these digits.
            exclude: What to leave out of the list, several values separated by commas.
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of phone numbers on a page. (1 to 100; default `25`)

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account-phone-number/list-inventory-numbers
        """
        try:
            return self._caller.page(
                NUMBERS_LIST_INVENTORY,
                {},
                {
                    "country": country,
                    "search": search,
                    "exclude": exclude,
                    "page": page,
                    "per_page": per_page,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del search

    def purchase_from_inventory(
        self,
        *,
        e164: str,
        currency: str | Unset = UNSET,
    ) -> "NumberPurchase":
        """Buy a number.

        Buys a number out of the inventory. The setup fee and the first monthly fee are taken from the balance at
        once, the monthly fee again every month; when a sub-account buys, its main account pays. The number does not
        lead anywhere until it is linked to a trunk or an application. When the balance is too low, the number stays
        in the inventory and the API answers with status 500, at least for now. After any answer that leaves the
        outcome open, list the numbers of the account before buying again.

        Args:
            e164: The number, in international form with its leading plus, as the inventory lists it.
            currency: Three-letter code of the currency to pay in. The number's own currency is used when it is left
                out, and USD when the number has none.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            InsufficientBalanceError: Balance too low (INSUFFICIENT_BALANCE).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            PaymentRequiredError: HTTP 402, payment required.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account-phone-number/purchase-from-inventory
        """
        try:
            return self._caller.call(
                NUMBERS_PURCHASE_FROM_INVENTORY,
                {},
                {},
                {
                    "e164": e164,
                    "currency": currency,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del e164

    def release(
        self,
        e164: str,
        *,
        immediate: bool | Unset = UNSET,
    ) -> "NumberRelease":
        """Give a number up.

        Gives a number back. A release fee is charged and the number stops serving calls. Unless `immediate` is set,
        the number waits as `pending_release` until the time in `cooldown_ends_at`, about a day later, and
        `numbers_cancel_release` can take it back until then. After that, or at once with `immediate`, it leaves the
        account and may never come back. A number of another account is refused with status 403.

        Args:
            e164: The number to give up, in international form; the leading plus may be left out.
            immediate: Whether to skip the time in which the release can be cancelled. It cannot be undone. (default
                `false`)

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            InsufficientBalanceError: Balance too low (INSUFFICIENT_BALANCE).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            PaymentRequiredError: HTTP 402, payment required.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account-phone-number/unrent-number
        """
        try:
            return self._caller.call(
                NUMBERS_RELEASE,
                {
                    "e164": e164,
                },
                {
                    "immediate": immediate,
                },
                None,
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del e164

    def cancel_release(
        self,
        e164: str,
    ) -> "NumberReleaseCancelled":
        """Take a number back before its release takes effect.

        Keeps a number that is waiting to be released and refunds the release fee. It works until the cooldown ends.
        The number is active again even when the refund fails, which `refund_status` tells. A trunk or an
        application that was linked to the number may have to be linked again.

        Args:
            e164: The number to keep, in international form; the leading plus may be left out.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account-phone-number/cancel-release
        """
        try:
            return self._caller.call(
                NUMBERS_CANCEL_RELEASE,
                {
                    "e164": e164,
                },
                {},
                None,
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del e164

    def get_health(
        self,
        e164: str,
        *,
        granularity: Literal["daily", "hourly"] | str | Unset = UNSET,
        days: int | Unset = UNSET,
    ) -> "NumberHealth":
        """Read how a number is doing.

        Returns how calls from a number fared over the last days: how many were answered, how long they took, and
        whether the number is marked as spam.

        Args:
            e164: The number, in international form with its leading plus.
            granularity: How much time each snapshot covers. (known values `daily`, `hourly`; default `daily`)
            days: Number of days to look back. (at least 1; default `30`)

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account-phone-number/get-number-health
        """
        try:
            return self._caller.call(
                NUMBERS_GET_HEALTH,
                {
                    "e164": e164,
                },
                {
                    "granularity": granularity,
                    "days": days,
                },
                None,
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del e164

    def assign_to_trunk(
        self,
        phone_number: str,
        *,
        trunk_group_id: str,
    ) -> "None":
        """Send the calls to a number over a trunk.

        Links a number to a trunk, so that calls to the number arrive there. A number leads either to a trunk or to
        an application, not to both.

        Args:
            phone_number: The number, in international form with its leading plus.
            trunk_group_id: Identifier of the trunk, the `trunk_id` of `trunks_list`.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            TrunkNotFoundError: No such trunk (TRUNK_NOT_FOUND).
            NotFoundError: No such thing (NOT_FOUND).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/trunks/assign-number
        """
        try:
            return self._caller.call(
                NUMBERS_ASSIGN_TO_TRUNK,
                {
                    "phone_number": phone_number,
                },
                {},
                {
                    "trunk_group_id": trunk_group_id,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del phone_number

    def unassign_from_trunk(
        self,
        phone_number: str,
    ) -> "None":
        """Take a number off its trunk.

        Ends the link between a number and its trunk. Calls to the number no longer arrive there.

        Args:
            phone_number: The number, in international form with its leading plus.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/trunks/unassign-number
        """
        try:
            return self._caller.call(
                NUMBERS_UNASSIGN_FROM_TRUNK,
                {
                    "phone_number": phone_number,
                },
                {},
                None,
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del phone_number

    def assign_to_sub_account(
        self,
        e164: str,
        *,
        sub_account_id: str,
    ) -> "None":
        """Hand a number to a sub-account.

        Moves a number from the main account to one of its sub-accounts, which then uses it for its calls; the main
        account no longer does. A number that has carried a call cannot be taken back until 15 days after its last
        call.

        Args:
            e164: The number, in international form with its leading plus.
            sub_account_id: Auth ID of the sub-account, which starts with `SA_`; not its numeric identifier.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account-phone-number/assign-subaccount
        """
        try:
            return self._caller.call(
                NUMBERS_ASSIGN_TO_SUB_ACCOUNT,
                {
                    "e164": e164,
                },
                {},
                {
                    "sub_account_id": sub_account_id,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del e164

    def unassign_from_sub_account(
        self,
        e164: str,
        *,
        force: bool | Unset = UNSET,
    ) -> "None":
        """Take a number back from a sub-account.

        Moves a number from a sub-account back to the main account. It is refused with status 409 until 15 days
        after the last call on the number; the answer says how long that still is. A number that has never carried a
        call comes back at once.

        Args:
            e164: The number, in international form with its leading plus.
            force: Whether to take the number back in spite of a call within the last 15 days. Only an account with
                the administrator's role may; others are refused with status 403.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            DidCoolOffError: Number is cooling off (DID_COOL_OFF_IN_EFFECT).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account-phone-number/unassign-subaccount
        """
        try:
            return self._caller.call(
                NUMBERS_UNASSIGN_FROM_SUB_ACCOUNT,
                {
                    "e164": e164,
                },
                {
                    "force": force,
                },
                None,
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del e164


class NumbersResourceWithRawResponse:
    """The methods of `NumbersResource`, answering with `RawResponse`."""

    def __init__(self, resource: NumbersResource) -> None:
        self.list = raw_method(resource.list)
        self.list_inventory = raw_method(resource.list_inventory)
        self.purchase_from_inventory = raw_method(resource.purchase_from_inventory)
        self.release = raw_method(resource.release)
        self.cancel_release = raw_method(resource.cancel_release)
        self.get_health = raw_method(resource.get_health)
        self.assign_to_trunk = raw_method(resource.assign_to_trunk)
        self.unassign_from_trunk = raw_method(resource.unassign_from_trunk)
        self.assign_to_sub_account = raw_method(resource.assign_to_sub_account)
        self.unassign_from_sub_account = raw_method(resource.unassign_from_sub_account)


class AsyncNumbersResource:
    """Phone numbers, which ones the account owns, which can be bought, and where calls to them go."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncNumbersResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncNumbersResourceWithRawResponse(AsyncNumbersResource(self._caller.raw()))

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        include_subaccounts: bool | Unset = UNSET,
    ) -> "AsyncPage[PhoneNumber, PhoneNumberList]":
        """List the numbers of the account.

        Returns the phone numbers that the account owns, page by page, with what they can do, what they cost and
        where calls to them are sent. A main account sees the numbers of its sub-accounts as well, unless they are
        left out.

        Args:
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of phone numbers on a page. (at least 1; default `25`)
            search: Only numbers that contain these digits.
            include_subaccounts: Whether a main account also sees the numbers of its sub-accounts. (default `true`)

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account-phone-number/list-account-phone-numbers
        """
        try:
            return await self._caller.page(
                NUMBERS_LIST,
                {},
                {
                    "page": page,
                    "per_page": per_page,
                    "search": search,
                    "include_subaccounts": include_subaccounts,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del search

    async def list_inventory(
        self,
        *,
        country: str | Unset = UNSET,
        search: str | Unset = UNSET,
        exclude: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> "AsyncPage[PhoneNumber, PhoneNumberList]":
        """List the numbers that can be bought.

        Returns the phone numbers that belong to nobody and can be bought now, page by page, with their fees.
        Nothing is reserved by looking: a number that is listed may be gone a moment later.

        Args:
            country: Only numbers of this country, by its two-letter code.
            search: Only numbers that contain these digits.
            exclude: What to leave out of the list, several values separated by commas.
            page: Number of the page to read, counted from 1. (at least 1; default `1`)
            per_page: Largest number of phone numbers on a page. (1 to 100; default `25`)

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account-phone-number/list-inventory-numbers
        """
        try:
            return await self._caller.page(
                NUMBERS_LIST_INVENTORY,
                {},
                {
                    "country": country,
                    "search": search,
                    "exclude": exclude,
                    "page": page,
                    "per_page": per_page,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del search

    async def purchase_from_inventory(
        self,
        *,
        e164: str,
        currency: str | Unset = UNSET,
    ) -> "NumberPurchase":
        """Buy a number.

        Buys a number out of the inventory. The setup fee and the first monthly fee are taken from the balance at
        once, the monthly fee again every month; when a sub-account buys, its main account pays. The number does not
        lead anywhere until it is linked to a trunk or an application. When the balance is too low, the number stays
        in the inventory and the API answers with status 500, at least for now. After any answer that leaves the
        outcome open, list the numbers of the account before buying again.

        Args:
            e164: The number, in international form with its leading plus, as the inventory lists it.
            currency: Three-letter code of the currency to pay in. The number's own currency is used when it is left
                out, and USD when the number has none.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            InsufficientBalanceError: Balance too low (INSUFFICIENT_BALANCE).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            PaymentRequiredError: HTTP 402, payment required.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account-phone-number/purchase-from-inventory
        """
        try:
            return await self._caller.call(
                NUMBERS_PURCHASE_FROM_INVENTORY,
                {},
                {},
                {
                    "e164": e164,
                    "currency": currency,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del e164

    async def release(
        self,
        e164: str,
        *,
        immediate: bool | Unset = UNSET,
    ) -> "NumberRelease":
        """Give a number up.

        Gives a number back. A release fee is charged and the number stops serving calls. Unless `immediate` is set,
        the number waits as `pending_release` until the time in `cooldown_ends_at`, about a day later, and
        `numbers_cancel_release` can take it back until then. After that, or at once with `immediate`, it leaves the
        account and may never come back. A number of another account is refused with status 403.

        Args:
            e164: The number to give up, in international form; the leading plus may be left out.
            immediate: Whether to skip the time in which the release can be cancelled. It cannot be undone. (default
                `false`)

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            InsufficientBalanceError: Balance too low (INSUFFICIENT_BALANCE).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            PaymentRequiredError: HTTP 402, payment required.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account-phone-number/unrent-number
        """
        try:
            return await self._caller.call(
                NUMBERS_RELEASE,
                {
                    "e164": e164,
                },
                {
                    "immediate": immediate,
                },
                None,
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del e164

    async def cancel_release(
        self,
        e164: str,
    ) -> "NumberReleaseCancelled":
        """Take a number back before its release takes effect.

        Keeps a number that is waiting to be released and refunds the release fee. It works until the cooldown ends.
        The number is active again even when the refund fails, which `refund_status` tells. A trunk or an
        application that was linked to the number may have to be linked again.

        Args:
            e164: The number to keep, in international form; the leading plus may be left out.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account-phone-number/cancel-release
        """
        try:
            return await self._caller.call(
                NUMBERS_CANCEL_RELEASE,
                {
                    "e164": e164,
                },
                {},
                None,
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del e164

    async def get_health(
        self,
        e164: str,
        *,
        granularity: Literal["daily", "hourly"] | str | Unset = UNSET,
        days: int | Unset = UNSET,
    ) -> "NumberHealth":
        """Read how a number is doing.

        Returns how calls from a number fared over the last days: how many were answered, how long they took, and
        whether the number is marked as spam.

        Args:
            e164: The number, in international form with its leading plus.
            granularity: How much time each snapshot covers. (known values `daily`, `hourly`; default `daily`)
            days: Number of days to look back. (at least 1; default `30`)

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account-phone-number/get-number-health
        """
        try:
            return await self._caller.call(
                NUMBERS_GET_HEALTH,
                {
                    "e164": e164,
                },
                {
                    "granularity": granularity,
                    "days": days,
                },
                None,
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del e164

    async def assign_to_trunk(
        self,
        phone_number: str,
        *,
        trunk_group_id: str,
    ) -> "None":
        """Send the calls to a number over a trunk.

        Links a number to a trunk, so that calls to the number arrive there. A number leads either to a trunk or to
        an application, not to both.

        Args:
            phone_number: The number, in international form with its leading plus.
            trunk_group_id: Identifier of the trunk, the `trunk_id` of `trunks_list`.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            TrunkNotFoundError: No such trunk (TRUNK_NOT_FOUND).
            NotFoundError: No such thing (NOT_FOUND).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/trunks/assign-number
        """
        try:
            return await self._caller.call(
                NUMBERS_ASSIGN_TO_TRUNK,
                {
                    "phone_number": phone_number,
                },
                {},
                {
                    "trunk_group_id": trunk_group_id,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del phone_number

    async def unassign_from_trunk(
        self,
        phone_number: str,
    ) -> "None":
        """Take a number off its trunk.

        Ends the link between a number and its trunk. Calls to the number no longer arrive there.

        Args:
            phone_number: The number, in international form with its leading plus.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/trunks/unassign-number
        """
        try:
            return await self._caller.call(
                NUMBERS_UNASSIGN_FROM_TRUNK,
                {
                    "phone_number": phone_number,
                },
                {},
                None,
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del phone_number

    async def assign_to_sub_account(
        self,
        e164: str,
        *,
        sub_account_id: str,
    ) -> "None":
        """Hand a number to a sub-account.

        Moves a number from the main account to one of its sub-accounts, which then uses it for its calls; the main
        account no longer does. A number that has carried a call cannot be taken back until 15 days after its last
        call.

        Args:
            e164: The number, in international form with its leading plus.
            sub_account_id: Auth ID of the sub-account, which starts with `SA_`; not its numeric identifier.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account-phone-number/assign-subaccount
        """
        try:
            return await self._caller.call(
                NUMBERS_ASSIGN_TO_SUB_ACCOUNT,
                {
                    "e164": e164,
                },
                {},
                {
                    "sub_account_id": sub_account_id,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del e164

    async def unassign_from_sub_account(
        self,
        e164: str,
        *,
        force: bool | Unset = UNSET,
    ) -> "None":
        """Take a number back from a sub-account.

        Moves a number from a sub-account back to the main account. It is refused with status 409 until 15 days
        after the last call on the number; the answer says how long that still is. A number that has never carried a
        call comes back at once.

        Args:
            e164: The number, in international form with its leading plus.
            force: Whether to take the number back in spite of a call within the last 15 days. Only an account with
                the administrator's role may; others are refused with status 403.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            NotFoundError: No such thing (NOT_FOUND).
            DidCoolOffError: Number is cooling off (DID_COOL_OFF_IN_EFFECT).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://vobiz.ai/docs/account-phone-number/unassign-subaccount
        """
        try:
            return await self._caller.call(
                NUMBERS_UNASSIGN_FROM_SUB_ACCOUNT,
                {
                    "e164": e164,
                },
                {
                    "force": force,
                },
                None,
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del e164


class AsyncNumbersResourceWithRawResponse:
    """The methods of `AsyncNumbersResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncNumbersResource) -> None:
        self.list = async_raw_method(resource.list)
        self.list_inventory = async_raw_method(resource.list_inventory)
        self.purchase_from_inventory = async_raw_method(resource.purchase_from_inventory)
        self.release = async_raw_method(resource.release)
        self.cancel_release = async_raw_method(resource.cancel_release)
        self.get_health = async_raw_method(resource.get_health)
        self.assign_to_trunk = async_raw_method(resource.assign_to_trunk)
        self.unassign_from_trunk = async_raw_method(resource.unassign_from_trunk)
        self.assign_to_sub_account = async_raw_method(resource.assign_to_sub_account)
        self.unassign_from_sub_account = async_raw_method(resource.unassign_from_sub_account)
