"""`python -m vobiz_sdk` is the command `vobiz`."""

from vobiz_sdk.cli import main

if __name__ == "__main__":
    main()
