"""Place a call, see who is on the line, and hang up.

Set VOBIZ_AUTH_ID and VOBIZ_AUTH_TOKEN first. To try it without an account, run `vobiz sandbox` in another
terminal and export the three lines that it prints.
"""

import sys

from vobiz_sdk import InsufficientBalanceError, Vobiz, VobizError

OURS, THEIRS = "+919876500000", "+919876543210"


def main() -> None:
    """Make the three calls to the API."""
    with Vobiz() as vobiz:
        try:
            call = vobiz.calls.create(from_=OURS, to=THEIRS, answer_url="https://example.com/answer")
        except InsufficientBalanceError as error:
            sys.exit(f"Add {error.details.shortfall or 'some'} {error.details.currency or 'money'} first.")
        print(f"Calling {THEIRS}: {call.request_uuid}")

        live = vobiz.live_calls.list()
        print(f"On the line: {len(live.items)}")

        vobiz.live_calls.hang_up(call.request_uuid)
        print("Hung up.")


if __name__ == "__main__":
    try:
        main()
    except VobizError as error:
        # One readable paragraph: what, request id, whether it took effect, what to do, where to read on.
        sys.exit(str(error))
