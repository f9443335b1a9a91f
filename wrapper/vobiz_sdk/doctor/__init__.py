"""Finding out why calls do not work: one check after the other, from the credentials to the account.

Nothing here prints. `diagnose` yields findings as they are made, and the command line, a health check
or a support form does with them what it likes.

```python
from vobiz_sdk.doctor import diagnose

broken = [finding for finding in diagnose() if finding.state == "failed"]
```
"""

from vobiz_sdk.doctor.diagnosis import diagnose
from vobiz_sdk.doctor.findings import Finding, State, is_healthy

__all__ = ["Finding", "State", "diagnose", "is_healthy"]
