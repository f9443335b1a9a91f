"""Call a list of people a few at a time, and keep the three endings apart: placed, refused, and nobody knows.

    python examples/async_dialer.py +919876543210 +919876543211

Credentials come from VOBIZ_AUTH_ID and VOBIZ_AUTH_TOKEN; see quickstart.py for trying it without an account.
"""

import asyncio
import sys
from collections import Counter

from vobiz_sdk import AsyncVobiz, VobizError

OURS = "+919876500000"
AT_A_TIME = 5


async def dial(vobiz: AsyncVobiz, number: str, turn: asyncio.Semaphore) -> str:
    """Call one number and say how it ended."""
    async with turn:
        try:
            call = await vobiz.calls.create(from_=OURS, to=number, answer_url="https://example.com/answer")
        except VobizError as error:
            if error.outcome in ("unknown", "committed"):
                # The phone may be ringing. Look the call up before anybody is called a second time.
                print(f"{number}: check before calling again ({error.code or type(error).__name__})")
                return "unclear"
            print(f"{number}: not called ({error.code or type(error).__name__})")
            return "not called"
        print(f"{number}: {call.request_uuid}")
        return "placed"


async def main(numbers: list[str]) -> None:
    """Call everybody and print how many calls ended which way."""
    turn = asyncio.Semaphore(AT_A_TIME)
    async with AsyncVobiz() as vobiz:
        endings = await asyncio.gather(*(dial(vobiz, number, turn) for number in numbers))
    print(", ".join(f"{count} {ending}" for ending, count in sorted(Counter(endings).items())))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
