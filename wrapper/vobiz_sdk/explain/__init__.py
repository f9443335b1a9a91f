"""The error reference as text: one renderer for the documentation site and for `vobiz explain`.

```python
from vobiz_sdk.explain import page_for

print(page_for("insufficient_balance").text)
print(page_for('{"error": {"code": "TRUNK_NOT_FOUND"}}').name)  # TRUNK_NOT_FOUND
```

Nothing here is needed to make calls, and nothing here decides anything: every fact on a page comes from
the catalogue.
"""

from __future__ import annotations

from vobiz_sdk.explain.code_page import render_code_page
from vobiz_sdk.explain.diagnosis import Finding
from vobiz_sdk.explain.diagnosis_data import diagnosis_data
from vobiz_sdk.explain.export import errors_document, errors_schema
from vobiz_sdk.explain.failure_page import render_failure_page
from vobiz_sdk.explain.index_page import render_index_page, render_retry_table
from vobiz_sdk.explain.outcome_page import render_outcome_page
from vobiz_sdk.explain.page import Page, UnknownQueryError, page_named, page_names, site_pages
from vobiz_sdk.explain.query import findings_for, page_for
from vobiz_sdk.explain.status_page import render_status_page

__all__ = [
    "Finding",
    "Page",
    "UnknownQueryError",
    "diagnosis_data",
    "errors_document",
    "errors_schema",
    "findings_for",
    "page_for",
    "page_named",
    "page_names",
    "render_code_page",
    "render_failure_page",
    "render_index_page",
    "render_outcome_page",
    "render_retry_table",
    "render_status_page",
    "site_pages",
]
