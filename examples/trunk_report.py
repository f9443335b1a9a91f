"""List the trunks of an account with their raw answer, and watch every attempt on the way.

Credentials come from VOBIZ_AUTH_ID and VOBIZ_AUTH_TOKEN; see quickstart.py for trying it without an account.
"""

from vobiz_sdk import Attempt, RetryPolicy, Vobiz


def watch(attempt: Attempt) -> None:
    """Print what happened, as a metrics library would count it."""
    print(f"  {attempt.operation} attempt {attempt.number}: {attempt.reason} after {attempt.elapsed:.2f} s")


def main() -> None:
    """Print the trunks, the request's id, and the status."""
    with Vobiz(on_attempt=watch) as vobiz:
        impatient = vobiz.with_options(retry=RetryPolicy(max_retries=1), deadline=10)
        answer = impatient.trunks.with_raw_response.list(limit=100)
        print(f"HTTP {answer.status}, request {answer.request_id or 'without an id'}")
        trunks = answer.parse()
        for trunk in trunks.items:
            print(f"{trunk.trunk_id}  {trunk.name}")
        print(f"{len(trunks.items)} of {trunks.total if trunks.total is not None else 'unknown'} trunks")


if __name__ == "__main__":
    main()
