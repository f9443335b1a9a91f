"""Identity checks of sub-accounts, without which they may not place calls, and a test mode that needs no documents."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation
from ...types import UNSET, JsonValue, Unset

if TYPE_CHECKING:
    from ...models import (
        KycCinMatchList,
        KycDigilockerRequest,
        KycSessionCreated,
        KycStatus,
        KycVerification,
    )

KYC_GET_STATUS: "Operation[KycStatus]" = Operation(
    "kyc",
    "kyc_get_status",
    "GET",
    "/api/v1/sub-accounts/{sub_auth_id}/kyc/status",
    "read",
    auth=("headers",),
    success=(200,),
    model="KycStatus",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"sub_auth_id":{"minLength":1,"type":"string"}},"required":["sub_auth_id"],"type":"object"}',
)

KYC_VERIFY_PAN: "Operation[KycVerification]" = Operation(
    "kyc",
    "kyc_verify_pan",
    "POST",
    "/api/v1/sub-accounts/{sub_auth_id}/kyc/verify-pan",
    "unsafe",
    auth=("headers",),
    success=(200,),
    model="KycVerification",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"pan":{"maxLength":10,"minLength":10,"type":"string"},"sub_auth_id":{"minLength":1,"type":"string"}},"required":["pan","sub_auth_id"],"type":"object"}',
)

KYC_VERIFY_GST: "Operation[KycVerification]" = Operation(
    "kyc",
    "kyc_verify_gst",
    "POST",
    "/api/v1/sub-accounts/{sub_auth_id}/kyc/verify-gst",
    "unsafe",
    auth=("headers",),
    success=(200,),
    model="KycVerification",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"gstin":{"maxLength":15,"minLength":15,"type":"string"},"sub_auth_id":{"minLength":1,"type":"string"}},"required":["gstin","sub_auth_id"],"type":"object"}',
)

KYC_SEARCH_CIN: "Operation[KycCinMatchList]" = Operation(
    "kyc",
    "kyc_search_cin",
    "POST",
    "/api/v1/sub-accounts/{sub_auth_id}/kyc/cin/search",
    "read",
    auth=("headers",),
    success=(200,),
    model="KycCinMatchList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"company_name":{"minLength":1,"type":"string"},"sub_auth_id":{"minLength":1,"type":"string"}},"required":["company_name","sub_auth_id"],"type":"object"}',
)

KYC_CONFIRM_CIN: "Operation[KycVerification]" = Operation(
    "kyc",
    "kyc_confirm_cin",
    "POST",
    "/api/v1/sub-accounts/{sub_auth_id}/kyc/cin/confirm",
    "unsafe",
    auth=("headers",),
    success=(200,),
    model="KycVerification",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"company_name":{"minLength":1,"type":"string"},"selected_cin":{"minLength":1,"type":"string"},"sub_auth_id":{"minLength":1,"type":"string"}},"required":["company_name","selected_cin","sub_auth_id"],"type":"object"}',
)

KYC_INITIATE_DIGILOCKER: "Operation[KycDigilockerRequest]" = Operation(
    "kyc",
    "kyc_initiate_digilocker",
    "POST",
    "/api/v1/sub-accounts/{sub_auth_id}/kyc/digilocker/initiate",
    "unsafe",
    auth=("headers",),
    success=(200,),
    model="KycDigilockerRequest",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"oauth_state":{"type":"string"},"redirect_url":{"format":"uri","minLength":1,"type":"string"},"sub_auth_id":{"minLength":1,"type":"string"}},"required":["redirect_url","sub_auth_id"],"type":"object"}',
)

KYC_VERIFY_DIGILOCKER: "Operation[KycVerification]" = Operation(
    "kyc",
    "kyc_verify_digilocker",
    "POST",
    "/api/v1/sub-accounts/{sub_auth_id}/kyc/digilocker/verify",
    "unsafe",
    auth=("headers",),
    success=(200,),
    model="KycVerification",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"access_request_id":{"minLength":1,"type":"string"},"linked_number":{"minLength":1,"type":"string"},"sub_auth_id":{"minLength":1,"type":"string"}},"required":["access_request_id","sub_auth_id"],"type":"object"}',
)

KYC_TEST_VERIFY_PAN: "Operation[KycVerification]" = Operation(
    "kyc",
    "kyc_test_verify_pan",
    "POST",
    "/api/v1/sub-accounts/test/{sub_auth_id}/kyc/verify-pan",
    "unsafe",
    auth=("headers",),
    success=(200,),
    model="KycVerification",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"pan":{"minLength":1,"type":"string"},"sub_auth_id":{"minLength":1,"type":"string"}},"required":["pan","sub_auth_id"],"type":"object"}',
)

KYC_TEST_VERIFY_GST: "Operation[KycVerification]" = Operation(
    "kyc",
    "kyc_test_verify_gst",
    "POST",
    "/api/v1/sub-accounts/test/{sub_auth_id}/kyc/verify-gst",
    "unsafe",
    auth=("headers",),
    success=(200,),
    model="KycVerification",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"gstin":{"minLength":1,"type":"string"},"sub_auth_id":{"minLength":1,"type":"string"}},"required":["gstin","sub_auth_id"],"type":"object"}',
)

KYC_TEST_SEARCH_CIN: "Operation[KycCinMatchList]" = Operation(
    "kyc",
    "kyc_test_search_cin",
    "POST",
    "/api/v1/sub-accounts/test/{sub_auth_id}/kyc/cin/search",
    "read",
    auth=("headers",),
    success=(200,),
    model="KycCinMatchList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"company_name":{"minLength":1,"type":"string"},"sub_auth_id":{"minLength":1,"type":"string"}},"required":["company_name","sub_auth_id"],"type":"object"}',
)

KYC_TEST_CONFIRM_CIN: "Operation[KycVerification]" = Operation(
    "kyc",
    "kyc_test_confirm_cin",
    "POST",
    "/api/v1/sub-accounts/test/{sub_auth_id}/kyc/cin/confirm",
    "unsafe",
    auth=("headers",),
    success=(200,),
    model="KycVerification",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"company_name":{"minLength":1,"type":"string"},"selected_cin":{"minLength":1,"type":"string"},"sub_auth_id":{"minLength":1,"type":"string"}},"required":["company_name","selected_cin","sub_auth_id"],"type":"object"}',
)

KYC_TEST_INITIATE_DIGILOCKER: "Operation[KycDigilockerRequest]" = Operation(
    "kyc",
    "kyc_test_initiate_digilocker",
    "POST",
    "/api/v1/sub-accounts/test/{sub_auth_id}/kyc/digilocker/initiate",
    "unsafe",
    auth=("headers",),
    success=(200,),
    model="KycDigilockerRequest",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"redirect_url":{"format":"uri","minLength":1,"type":"string"},"sub_auth_id":{"minLength":1,"type":"string"}},"required":["redirect_url","sub_auth_id"],"type":"object"}',
)

KYC_TEST_VERIFY_DIGILOCKER: "Operation[KycVerification]" = Operation(
    "kyc",
    "kyc_test_verify_digilocker",
    "POST",
    "/api/v1/sub-accounts/test/{sub_auth_id}/kyc/digilocker/verify",
    "unsafe",
    auth=("headers",),
    success=(200,),
    model="KycVerification",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"access_request_id":{"minLength":1,"type":"string"},"sub_auth_id":{"minLength":1,"type":"string"}},"required":["access_request_id","sub_auth_id"],"type":"object"}',
)

KYC_TEST_FINALIZE_PENDING: "Operation[KycVerification]" = Operation(
    "kyc",
    "kyc_test_finalize_pending",
    "POST",
    "/api/v1/sub-accounts/test/{sub_auth_id}/kyc/finalize-pending",
    "unsafe",
    auth=("headers",),
    success=(200,),
    model="KycVerification",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"outcome":{"type":"string"},"sub_auth_id":{"minLength":1,"type":"string"},"verification_type":{"type":"string"}},"required":["outcome","sub_auth_id","verification_type"],"type":"object"}',
)

KYC_CREATE_SESSION: "Operation[KycSessionCreated]" = Operation(
    "kyc",
    "kyc_create_session",
    "POST",
    "/api/v1/sub-accounts/{sub_auth_id}/kyc-sessions",
    "unsafe",
    auth=("headers",),
    success=(201,),
    model="KycSessionCreated",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"if":{"properties":{"flow_type":{"const":"redirect"}},"required":["flow_type"]},"properties":{"account_auth_id":{"minLength":1,"type":"string"},"customer_email":{"format":"email","minLength":1,"type":"string"},"expires_in_days":{"minimum":1,"type":"integer"},"flow_type":{"type":"string"},"metadata":{"type":"object"},"redirect_url":{"format":"uri","minLength":1,"type":"string"},"reminder_schedule":{"items":{"additionalProperties":false,"properties":{"trigger":{"type":["string","null"]},"value":{"type":["integer","null"]}},"type":"object"},"type":"array"},"sub_auth_id":{"minLength":1,"type":"string"},"webhook_url":{"format":"uri","minLength":1,"type":"string"}},"required":["account_auth_id","flow_type","sub_auth_id"],"then":{"required":["redirect_url"]},"type":"object"}',
)


class KycResource:
    """Identity checks of sub-accounts, without which they may not place calls, and a test mode that needs no documents."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "KycResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return KycResourceWithRawResponse(KycResource(self._caller.raw()))

    def get_status(
        self,
        sub_auth_id: str,
    ) -> "KycStatus":
        """Read how far the checks of a sub-account have come.

        Returns the state of each document of a sub-account, the state of all of them together, and whether the
        sub-account may place calls. Only a sub-account in the `customer_use` mode has to be checked; one in
        `personal_use` goes by the checks of its parent. Calls are blocked until every document that the business
        type needs is verified, and one failed document keeps them blocked. Sign in with the parent's credentials:
        those of the sub-account itself are refused with status 403.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.

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
        https://vobiz.ai/docs/sub-accounts/kyc/kyc-status
        """
        return self._caller.call(
            KYC_GET_STATUS,
            {
                "sub_auth_id": sub_auth_id,
            },
            {},
            None,
        )

    def verify_pan(
        self,
        sub_auth_id: str,
        *,
        pan: str,
    ) -> "KycVerification":
        """Check a PAN.

        Has the tax number (PAN) of a sub-account's holder checked, keeps the result and works out anew whether the
        sub-account may place calls. A PAN that does not pass is no error: the answer has status 200 and says
        `failed`, or `pending` when the result comes later. Sign in with the parent's credentials.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            pan: The PAN, exactly ten characters. (at least 10 characters; at most 10 characters)

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
        https://vobiz.ai/docs/sub-accounts/kyc/verify-pan
        """
        try:
            return self._caller.call(
                KYC_VERIFY_PAN,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "pan": pan,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del pan

    def verify_gst(
        self,
        sub_auth_id: str,
        *,
        gstin: str,
    ) -> "KycVerification":
        """Check a GSTIN.

        Has the goods and services tax number (GSTIN) of a sub-account's holder checked, keeps the result and works
        out anew whether the sub-account may place calls. A number that does not pass is no error: the answer has
        status 200 and says `failed`, or `pending` when the result comes later. Sign in with the parent's
        credentials.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            gstin: The GSTIN, exactly 15 characters. (at least 15 characters; at most 15 characters)

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
        https://vobiz.ai/docs/sub-accounts/kyc/verify-gst
        """
        try:
            return self._caller.call(
                KYC_VERIFY_GST,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "gstin": gstin,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del gstin

    def search_cin(
        self,
        sub_auth_id: str,
        *,
        company_name: str,
    ) -> "KycCinMatchList":
        """Look a company up in the register.

        Finds companies by name and returns them with their corporate identity number (CIN). There may be several or
        none. Hand the number and the name of the right one to `kyc_confirm_cin`; the search itself verifies
        nothing. Sign in with the parent's credentials.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            company_name: Name of the company.

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
        https://vobiz.ai/docs/sub-accounts/kyc/cin-search
        """
        try:
            return self._caller.call(
                KYC_SEARCH_CIN,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "company_name": company_name,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del company_name

    def confirm_cin(
        self,
        sub_auth_id: str,
        *,
        company_name: str,
        selected_cin: str,
    ) -> "KycVerification":
        """Confirm which company it is.

        Settles on one of the companies that `kyc_search_cin` found, keeps the result and works out anew whether the
        sub-account may place calls. The number has to be one of those found, letter by letter; any other does not
        verify. Sign in with the parent's credentials.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            company_name: Name of the company, as the search returned it.
            selected_cin: Corporate identity number, letter by letter as the search returned it.

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
        https://vobiz.ai/docs/sub-accounts/kyc/cin-confirm
        """
        try:
            return self._caller.call(
                KYC_CONFIRM_CIN,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "company_name": company_name,
                    "selected_cin": selected_cin,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del company_name, selected_cin

    def initiate_digilocker(
        self,
        sub_auth_id: str,
        *,
        redirect_url: str,
        oauth_state: str | Unset = UNSET,
    ) -> "KycDigilockerRequest":
        """Start an Aadhaar check with DigiLocker.

        Returns an address of the government's DigiLocker portal to send the customer to, and the identifier of the
        request. Keep the identifier before sending the customer away: `kyc_verify_digilocker` needs it once the
        customer has agreed and has come back to `redirect_url`. Sign in with the parent's credentials.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            redirect_url: Address that DigiLocker sends the customer back to.
            oauth_state: Value of your own that comes back with the customer. Compare it with the one you kept, so
                that nobody else can pretend to be that customer.

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
        https://vobiz.ai/docs/sub-accounts/kyc/digilocker-initiate
        """
        try:
            return self._caller.call(
                KYC_INITIATE_DIGILOCKER,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "redirect_url": redirect_url,
                    "oauth_state": oauth_state,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del redirect_url, oauth_state

    def verify_digilocker(
        self,
        sub_auth_id: str,
        *,
        access_request_id: str,
        linked_number: str | Unset = UNSET,
    ) -> "KycVerification":
        """Finish an Aadhaar check with DigiLocker.

        Fetches the outcome once the customer has come back from DigiLocker, keeps it and works out anew whether the
        sub-account may place calls. A check that does not pass is no error: the answer has status 200 and says
        `failed`. With `linked_number` the Aadhaar is bound to that number, which each number of the 92 series
        needs. Sign in with the parent's credentials.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            access_request_id: Identifier of the request, as it was returned when it was started.
            linked_number: Phone number to bind the Aadhaar to. Needed for each number of the 92 series.

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
        https://vobiz.ai/docs/sub-accounts/kyc/digilocker-verify
        """
        try:
            return self._caller.call(
                KYC_VERIFY_DIGILOCKER,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "access_request_id": access_request_id,
                    "linked_number": linked_number,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del linked_number

    def test_verify_pan(
        self,
        sub_auth_id: str,
        *,
        pan: Literal["TESTSUCCESS0001", "TESTFAIL0001", "TESTERROR0001", "TESTPENDING001", "TESTPENDING_FAIL"] | str,
    ) -> "KycVerification":
        """Check a made-up PAN.

        Plays a PAN check through without asking a provider; the number chooses the outcome. `TESTSUCCESS0001` is
        verified, `TESTFAIL0001` fails, `TESTPENDING001` and `TESTPENDING_FAIL` stay pending until
        `kyc_test_finalize_pending`, and `TESTERROR0001` is answered with status 500. The result is kept for real,
        so a failure blocks the sub-account's calls: use a sub-account that is there for testing only.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            pan: The number: verified, failed, an answer with status 500, pending until it is finished as verified,
                or pending until it is finished as failed, in this order. (known values `TESTSUCCESS0001`,
                `TESTFAIL0001`, `TESTERROR0001`, `TESTPENDING001`, `TESTPENDING_FAIL`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/sub-accounts/kyc/test-mode
        """
        try:
            return self._caller.call(
                KYC_TEST_VERIFY_PAN,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "pan": pan,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del pan

    def test_verify_gst(
        self,
        sub_auth_id: str,
        *,
        gstin: str,
    ) -> "KycVerification":
        """Check a made-up GSTIN.

        Plays a GSTIN check through without asking a provider; the number chooses the outcome as it does in
        `kyc_test_verify_pan`. It should have 15 characters, as `TESTSUCCESS0001` does; pad shorter ones. The result
        is kept for real, so a failure blocks the sub-account's calls: use a sub-account that is there for testing
        only.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            gstin: The number, from the same set as in `kyc_test_verify_pan` and padded to 15 characters;
                `TESTSUCCESS0001` has them already.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/sub-accounts/kyc/test-mode
        """
        try:
            return self._caller.call(
                KYC_TEST_VERIFY_GST,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "gstin": gstin,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del gstin

    def test_search_cin(
        self,
        sub_auth_id: str,
        *,
        company_name: str,
    ) -> "KycCinMatchList":
        """Look a made-up company up.

        Answers like `kyc_search_cin` with made-up companies, the same ones every time, without asking the register.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            company_name: Name of the company.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/sub-accounts/kyc/test-mode
        """
        try:
            return self._caller.call(
                KYC_TEST_SEARCH_CIN,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "company_name": company_name,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del company_name

    def test_confirm_cin(
        self,
        sub_auth_id: str,
        *,
        company_name: str,
        selected_cin: str,
    ) -> "KycVerification":
        """Confirm a made-up company.

        Plays a confirmation through without asking the register. It passes when `selected_cin` starts with
        `U72900KA2024PTC123456`. The result is kept for real, so use a sub-account that is there for testing only.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            company_name: Name of the company, as the search returned it.
            selected_cin: Corporate identity number, letter by letter as the search returned it.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/sub-accounts/kyc/test-mode
        """
        try:
            return self._caller.call(
                KYC_TEST_CONFIRM_CIN,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "company_name": company_name,
                    "selected_cin": selected_cin,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del company_name, selected_cin

    def test_initiate_digilocker(
        self,
        sub_auth_id: str,
        *,
        redirect_url: str,
    ) -> "KycDigilockerRequest":
        """Start a made-up Aadhaar check.

        Answers like `kyc_initiate_digilocker` with an identifier that is always the same, without asking
        DigiLocker.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            redirect_url: Address that DigiLocker would send the customer back to.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/sub-accounts/kyc/test-mode
        """
        try:
            return self._caller.call(
                KYC_TEST_INITIATE_DIGILOCKER,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "redirect_url": redirect_url,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del redirect_url

    def test_verify_digilocker(
        self,
        sub_auth_id: str,
        *,
        access_request_id: Literal["MOCK_AR_SUCCESS", "MOCK_AR_FAIL"] | str,
    ) -> "KycVerification":
        """Finish a made-up Aadhaar check.

        Plays the end of an Aadhaar check through without asking DigiLocker. The identifier chooses the outcome:
        `MOCK_AR_SUCCESS` is verified, `MOCK_AR_FAIL` fails. The result is kept for real, so use a sub-account that
        is there for testing only.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            access_request_id: The identifier, for a check that passes or one that fails. (known values
                `MOCK_AR_SUCCESS`, `MOCK_AR_FAIL`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/sub-accounts/kyc/test-mode
        """
        return self._caller.call(
            KYC_TEST_VERIFY_DIGILOCKER,
            {
                "sub_auth_id": sub_auth_id,
            },
            {},
            {
                "access_request_id": access_request_id,
            },
        )

    def test_finalize_pending(
        self,
        sub_auth_id: str,
        *,
        verification_type: Literal["pan", "aadhaar", "gst", "cin"] | str,
        outcome: Literal["verified", "failed"] | str,
    ) -> "KycVerification":
        """Finish a made-up check that is pending.

        Gives the latest pending test check of a document its outcome, as a provider would some time later.
        Afterwards `kyc_get_status` shows it.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            verification_type: Document whose latest pending check is finished. (known values `pan`, `aadhaar`,
                `gst`, `cin`)
            outcome: How it ends. (known values `verified`, `failed`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/sub-accounts/kyc/test-mode
        """
        return self._caller.call(
            KYC_TEST_FINALIZE_PENDING,
            {
                "sub_auth_id": sub_auth_id,
            },
            {},
            {
                "verification_type": verification_type,
                "outcome": outcome,
            },
        )

    def create_session(
        self,
        sub_auth_id: str,
        *,
        account_auth_id: str,
        flow_type: Literal["email", "redirect"] | str,
        customer_email: str | Unset = UNSET,
        redirect_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        expires_in_days: int | Unset = UNSET,
        reminder_schedule: Sequence[Mapping[str, JsonValue]] | Unset = UNSET,
        metadata: Mapping[str, JsonValue] | Unset = UNSET,
    ) -> "KycSessionCreated":
        """Let a customer go through the checks on a page of Vobiz.

        Opens a session in which the customer goes through all checks on a page that Vobiz hosts. In the `email`
        flow Vobiz mails the customer a link; in the `redirect` flow the answer has `widget_url` and you send the
        customer there, who comes back to `redirect_url`. What the browser brings back can be forged: rely on the
        events at `webhook_url` or on `kyc_get_status`. Sign in with the parent's credentials.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            account_auth_id: Auth ID of the sub-account that is to be checked; normally the same as `sub_auth_id`.
            flow_type: Whether Vobiz mails the customer a link (`email`) or you send the customer there
                (`redirect`). (known values `email`, `redirect`; default `email`)
            customer_email: Where the link is mailed in the `email` flow. One page says that the sub-account's own
                address is used when it is left out, others that it is refused.
            redirect_url: Address that the customer's browser is sent to at the end of the `redirect` flow.
            webhook_url: Public https address that is told about the session. Without it there are no events.
            expires_in_days: Days until the link stops working. (at least 1; default `7`)
            reminder_schedule: When to remind the customer by mail. It has an effect in the `email` flow only.
            metadata: Values of your own, which come back with every event.

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
        https://vobiz.ai/docs/sub-accounts/kyc/kyc-session
        """
        try:
            return self._caller.call(
                KYC_CREATE_SESSION,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "account_auth_id": account_auth_id,
                    "flow_type": flow_type,
                    "customer_email": customer_email,
                    "redirect_url": redirect_url,
                    "webhook_url": webhook_url,
                    "expires_in_days": expires_in_days,
                    "reminder_schedule": reminder_schedule,
                    "metadata": metadata,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del flow_type, customer_email, redirect_url, webhook_url, reminder_schedule, metadata


class KycResourceWithRawResponse:
    """The methods of `KycResource`, answering with `RawResponse`."""

    def __init__(self, resource: KycResource) -> None:
        self.get_status = raw_method(resource.get_status)
        self.verify_pan = raw_method(resource.verify_pan)
        self.verify_gst = raw_method(resource.verify_gst)
        self.search_cin = raw_method(resource.search_cin)
        self.confirm_cin = raw_method(resource.confirm_cin)
        self.initiate_digilocker = raw_method(resource.initiate_digilocker)
        self.verify_digilocker = raw_method(resource.verify_digilocker)
        self.test_verify_pan = raw_method(resource.test_verify_pan)
        self.test_verify_gst = raw_method(resource.test_verify_gst)
        self.test_search_cin = raw_method(resource.test_search_cin)
        self.test_confirm_cin = raw_method(resource.test_confirm_cin)
        self.test_initiate_digilocker = raw_method(resource.test_initiate_digilocker)
        self.test_verify_digilocker = raw_method(resource.test_verify_digilocker)
        self.test_finalize_pending = raw_method(resource.test_finalize_pending)
        self.create_session = raw_method(resource.create_session)


class AsyncKycResource:
    """Identity checks of sub-accounts, without which they may not place calls, and a test mode that needs no documents."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncKycResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncKycResourceWithRawResponse(AsyncKycResource(self._caller.raw()))

    async def get_status(
        self,
        sub_auth_id: str,
    ) -> "KycStatus":
        """Read how far the checks of a sub-account have come.

        Returns the state of each document of a sub-account, the state of all of them together, and whether the
        sub-account may place calls. Only a sub-account in the `customer_use` mode has to be checked; one in
        `personal_use` goes by the checks of its parent. Calls are blocked until every document that the business
        type needs is verified, and one failed document keeps them blocked. Sign in with the parent's credentials:
        those of the sub-account itself are refused with status 403.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.

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
        https://vobiz.ai/docs/sub-accounts/kyc/kyc-status
        """
        return await self._caller.call(
            KYC_GET_STATUS,
            {
                "sub_auth_id": sub_auth_id,
            },
            {},
            None,
        )

    async def verify_pan(
        self,
        sub_auth_id: str,
        *,
        pan: str,
    ) -> "KycVerification":
        """Check a PAN.

        Has the tax number (PAN) of a sub-account's holder checked, keeps the result and works out anew whether the
        sub-account may place calls. A PAN that does not pass is no error: the answer has status 200 and says
        `failed`, or `pending` when the result comes later. Sign in with the parent's credentials.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            pan: The PAN, exactly ten characters. (at least 10 characters; at most 10 characters)

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
        https://vobiz.ai/docs/sub-accounts/kyc/verify-pan
        """
        try:
            return await self._caller.call(
                KYC_VERIFY_PAN,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "pan": pan,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del pan

    async def verify_gst(
        self,
        sub_auth_id: str,
        *,
        gstin: str,
    ) -> "KycVerification":
        """Check a GSTIN.

        Has the goods and services tax number (GSTIN) of a sub-account's holder checked, keeps the result and works
        out anew whether the sub-account may place calls. A number that does not pass is no error: the answer has
        status 200 and says `failed`, or `pending` when the result comes later. Sign in with the parent's
        credentials.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            gstin: The GSTIN, exactly 15 characters. (at least 15 characters; at most 15 characters)

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
        https://vobiz.ai/docs/sub-accounts/kyc/verify-gst
        """
        try:
            return await self._caller.call(
                KYC_VERIFY_GST,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "gstin": gstin,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del gstin

    async def search_cin(
        self,
        sub_auth_id: str,
        *,
        company_name: str,
    ) -> "KycCinMatchList":
        """Look a company up in the register.

        Finds companies by name and returns them with their corporate identity number (CIN). There may be several or
        none. Hand the number and the name of the right one to `kyc_confirm_cin`; the search itself verifies
        nothing. Sign in with the parent's credentials.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            company_name: Name of the company.

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
        https://vobiz.ai/docs/sub-accounts/kyc/cin-search
        """
        try:
            return await self._caller.call(
                KYC_SEARCH_CIN,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "company_name": company_name,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del company_name

    async def confirm_cin(
        self,
        sub_auth_id: str,
        *,
        company_name: str,
        selected_cin: str,
    ) -> "KycVerification":
        """Confirm which company it is.

        Settles on one of the companies that `kyc_search_cin` found, keeps the result and works out anew whether the
        sub-account may place calls. The number has to be one of those found, letter by letter; any other does not
        verify. Sign in with the parent's credentials.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            company_name: Name of the company, as the search returned it.
            selected_cin: Corporate identity number, letter by letter as the search returned it.

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
        https://vobiz.ai/docs/sub-accounts/kyc/cin-confirm
        """
        try:
            return await self._caller.call(
                KYC_CONFIRM_CIN,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "company_name": company_name,
                    "selected_cin": selected_cin,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del company_name, selected_cin

    async def initiate_digilocker(
        self,
        sub_auth_id: str,
        *,
        redirect_url: str,
        oauth_state: str | Unset = UNSET,
    ) -> "KycDigilockerRequest":
        """Start an Aadhaar check with DigiLocker.

        Returns an address of the government's DigiLocker portal to send the customer to, and the identifier of the
        request. Keep the identifier before sending the customer away: `kyc_verify_digilocker` needs it once the
        customer has agreed and has come back to `redirect_url`. Sign in with the parent's credentials.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            redirect_url: Address that DigiLocker sends the customer back to.
            oauth_state: Value of your own that comes back with the customer. Compare it with the one you kept, so
                that nobody else can pretend to be that customer.

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
        https://vobiz.ai/docs/sub-accounts/kyc/digilocker-initiate
        """
        try:
            return await self._caller.call(
                KYC_INITIATE_DIGILOCKER,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "redirect_url": redirect_url,
                    "oauth_state": oauth_state,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del redirect_url, oauth_state

    async def verify_digilocker(
        self,
        sub_auth_id: str,
        *,
        access_request_id: str,
        linked_number: str | Unset = UNSET,
    ) -> "KycVerification":
        """Finish an Aadhaar check with DigiLocker.

        Fetches the outcome once the customer has come back from DigiLocker, keeps it and works out anew whether the
        sub-account may place calls. A check that does not pass is no error: the answer has status 200 and says
        `failed`. With `linked_number` the Aadhaar is bound to that number, which each number of the 92 series
        needs. Sign in with the parent's credentials.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            access_request_id: Identifier of the request, as it was returned when it was started.
            linked_number: Phone number to bind the Aadhaar to. Needed for each number of the 92 series.

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
        https://vobiz.ai/docs/sub-accounts/kyc/digilocker-verify
        """
        try:
            return await self._caller.call(
                KYC_VERIFY_DIGILOCKER,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "access_request_id": access_request_id,
                    "linked_number": linked_number,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del linked_number

    async def test_verify_pan(
        self,
        sub_auth_id: str,
        *,
        pan: Literal["TESTSUCCESS0001", "TESTFAIL0001", "TESTERROR0001", "TESTPENDING001", "TESTPENDING_FAIL"] | str,
    ) -> "KycVerification":
        """Check a made-up PAN.

        Plays a PAN check through without asking a provider; the number chooses the outcome. `TESTSUCCESS0001` is
        verified, `TESTFAIL0001` fails, `TESTPENDING001` and `TESTPENDING_FAIL` stay pending until
        `kyc_test_finalize_pending`, and `TESTERROR0001` is answered with status 500. The result is kept for real,
        so a failure blocks the sub-account's calls: use a sub-account that is there for testing only.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            pan: The number: verified, failed, an answer with status 500, pending until it is finished as verified,
                or pending until it is finished as failed, in this order. (known values `TESTSUCCESS0001`,
                `TESTFAIL0001`, `TESTERROR0001`, `TESTPENDING001`, `TESTPENDING_FAIL`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/sub-accounts/kyc/test-mode
        """
        try:
            return await self._caller.call(
                KYC_TEST_VERIFY_PAN,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "pan": pan,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del pan

    async def test_verify_gst(
        self,
        sub_auth_id: str,
        *,
        gstin: str,
    ) -> "KycVerification":
        """Check a made-up GSTIN.

        Plays a GSTIN check through without asking a provider; the number chooses the outcome as it does in
        `kyc_test_verify_pan`. It should have 15 characters, as `TESTSUCCESS0001` does; pad shorter ones. The result
        is kept for real, so a failure blocks the sub-account's calls: use a sub-account that is there for testing
        only.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            gstin: The number, from the same set as in `kyc_test_verify_pan` and padded to 15 characters;
                `TESTSUCCESS0001` has them already.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/sub-accounts/kyc/test-mode
        """
        try:
            return await self._caller.call(
                KYC_TEST_VERIFY_GST,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "gstin": gstin,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del gstin

    async def test_search_cin(
        self,
        sub_auth_id: str,
        *,
        company_name: str,
    ) -> "KycCinMatchList":
        """Look a made-up company up.

        Answers like `kyc_search_cin` with made-up companies, the same ones every time, without asking the register.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            company_name: Name of the company.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/sub-accounts/kyc/test-mode
        """
        try:
            return await self._caller.call(
                KYC_TEST_SEARCH_CIN,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "company_name": company_name,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del company_name

    async def test_confirm_cin(
        self,
        sub_auth_id: str,
        *,
        company_name: str,
        selected_cin: str,
    ) -> "KycVerification":
        """Confirm a made-up company.

        Plays a confirmation through without asking the register. It passes when `selected_cin` starts with
        `U72900KA2024PTC123456`. The result is kept for real, so use a sub-account that is there for testing only.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            company_name: Name of the company, as the search returned it.
            selected_cin: Corporate identity number, letter by letter as the search returned it.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/sub-accounts/kyc/test-mode
        """
        try:
            return await self._caller.call(
                KYC_TEST_CONFIRM_CIN,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "company_name": company_name,
                    "selected_cin": selected_cin,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del company_name, selected_cin

    async def test_initiate_digilocker(
        self,
        sub_auth_id: str,
        *,
        redirect_url: str,
    ) -> "KycDigilockerRequest":
        """Start a made-up Aadhaar check.

        Answers like `kyc_initiate_digilocker` with an identifier that is always the same, without asking
        DigiLocker.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            redirect_url: Address that DigiLocker would send the customer back to.

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/sub-accounts/kyc/test-mode
        """
        try:
            return await self._caller.call(
                KYC_TEST_INITIATE_DIGILOCKER,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "redirect_url": redirect_url,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del redirect_url

    async def test_verify_digilocker(
        self,
        sub_auth_id: str,
        *,
        access_request_id: Literal["MOCK_AR_SUCCESS", "MOCK_AR_FAIL"] | str,
    ) -> "KycVerification":
        """Finish a made-up Aadhaar check.

        Plays the end of an Aadhaar check through without asking DigiLocker. The identifier chooses the outcome:
        `MOCK_AR_SUCCESS` is verified, `MOCK_AR_FAIL` fails. The result is kept for real, so use a sub-account that
        is there for testing only.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            access_request_id: The identifier, for a check that passes or one that fails. (known values
                `MOCK_AR_SUCCESS`, `MOCK_AR_FAIL`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/sub-accounts/kyc/test-mode
        """
        return await self._caller.call(
            KYC_TEST_VERIFY_DIGILOCKER,
            {
                "sub_auth_id": sub_auth_id,
            },
            {},
            {
                "access_request_id": access_request_id,
            },
        )

    async def test_finalize_pending(
        self,
        sub_auth_id: str,
        *,
        verification_type: Literal["pan", "aadhaar", "gst", "cin"] | str,
        outcome: Literal["verified", "failed"] | str,
    ) -> "KycVerification":
        """Finish a made-up check that is pending.

        Gives the latest pending test check of a document its outcome, as a provider would some time later.
        Afterwards `kyc_get_status` shows it.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            verification_type: Document whose latest pending check is finished. (known values `pan`, `aadhaar`,
                `gst`, `cin`)
            outcome: How it ends. (known values `verified`, `failed`)

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

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/sub-accounts/kyc/test-mode
        """
        return await self._caller.call(
            KYC_TEST_FINALIZE_PENDING,
            {
                "sub_auth_id": sub_auth_id,
            },
            {},
            {
                "verification_type": verification_type,
                "outcome": outcome,
            },
        )

    async def create_session(
        self,
        sub_auth_id: str,
        *,
        account_auth_id: str,
        flow_type: Literal["email", "redirect"] | str,
        customer_email: str | Unset = UNSET,
        redirect_url: str | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
        expires_in_days: int | Unset = UNSET,
        reminder_schedule: Sequence[Mapping[str, JsonValue]] | Unset = UNSET,
        metadata: Mapping[str, JsonValue] | Unset = UNSET,
    ) -> "KycSessionCreated":
        """Let a customer go through the checks on a page of Vobiz.

        Opens a session in which the customer goes through all checks on a page that Vobiz hosts. In the `email`
        flow Vobiz mails the customer a link; in the `redirect` flow the answer has `widget_url` and you send the
        customer there, who comes back to `redirect_url`. What the browser brings back can be forged: rely on the
        events at `webhook_url` or on `kyc_get_status`. Sign in with the parent's credentials.

        Args:
            sub_auth_id: Auth ID of the sub-account, such as `SA_XXXXXXXX`; not the number that some answers call
                `id`.
            account_auth_id: Auth ID of the sub-account that is to be checked; normally the same as `sub_auth_id`.
            flow_type: Whether Vobiz mails the customer a link (`email`) or you send the customer there
                (`redirect`). (known values `email`, `redirect`; default `email`)
            customer_email: Where the link is mailed in the `email` flow. One page says that the sub-account's own
                address is used when it is left out, others that it is refused.
            redirect_url: Address that the customer's browser is sent to at the end of the `redirect` flow.
            webhook_url: Public https address that is told about the session. Without it there are no events.
            expires_in_days: Days until the link stops working. (at least 1; default `7`)
            reminder_schedule: When to remind the customer by mail. It has an effect in the `email` flow only.
            metadata: Values of your own, which come back with every event.

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
        https://vobiz.ai/docs/sub-accounts/kyc/kyc-session
        """
        try:
            return await self._caller.call(
                KYC_CREATE_SESSION,
                {
                    "sub_auth_id": sub_auth_id,
                },
                {},
                {
                    "account_auth_id": account_auth_id,
                    "flow_type": flow_type,
                    "customer_email": customer_email,
                    "redirect_url": redirect_url,
                    "webhook_url": webhook_url,
                    "expires_in_days": expires_in_days,
                    "reminder_schedule": reminder_schedule,
                    "metadata": metadata,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del flow_type, customer_email, redirect_url, webhook_url, reminder_schedule, metadata


class AsyncKycResourceWithRawResponse:
    """The methods of `AsyncKycResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncKycResource) -> None:
        self.get_status = async_raw_method(resource.get_status)
        self.verify_pan = async_raw_method(resource.verify_pan)
        self.verify_gst = async_raw_method(resource.verify_gst)
        self.search_cin = async_raw_method(resource.search_cin)
        self.confirm_cin = async_raw_method(resource.confirm_cin)
        self.initiate_digilocker = async_raw_method(resource.initiate_digilocker)
        self.verify_digilocker = async_raw_method(resource.verify_digilocker)
        self.test_verify_pan = async_raw_method(resource.test_verify_pan)
        self.test_verify_gst = async_raw_method(resource.test_verify_gst)
        self.test_search_cin = async_raw_method(resource.test_search_cin)
        self.test_confirm_cin = async_raw_method(resource.test_confirm_cin)
        self.test_initiate_digilocker = async_raw_method(resource.test_initiate_digilocker)
        self.test_verify_digilocker = async_raw_method(resource.test_verify_digilocker)
        self.test_finalize_pending = async_raw_method(resource.test_finalize_pending)
        self.create_session = async_raw_method(resource.create_session)
