from typing import Literal

CdrsExportCallDirection = Literal["inbound", "outbound"]

CDRS_EXPORT_CALL_DIRECTION_VALUES: set[CdrsExportCallDirection] = {
    "inbound",
    "outbound",
}


def check_cdrs_export_call_direction(value: str) -> CdrsExportCallDirection:
    if value in CDRS_EXPORT_CALL_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CDRS_EXPORT_CALL_DIRECTION_VALUES!r}")
