"""The Vobiz API as generated from the contract in `openapi/`: models, operations and resource classes.

People import `vobiz_sdk`; this package knows nothing of retries or exceptions. Never edited by hand.
"""

__version__ = "0.1.0"
