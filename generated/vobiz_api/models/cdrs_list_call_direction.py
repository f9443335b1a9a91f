from typing import Literal

CdrsListCallDirection = Literal["inbound", "outbound"]

CDRS_LIST_CALL_DIRECTION_VALUES: set[CdrsListCallDirection] = {
    "inbound",
    "outbound",
}


def check_cdrs_list_call_direction(value: str) -> CdrsListCallDirection:
    if value in CDRS_LIST_CALL_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CDRS_LIST_CALL_DIRECTION_VALUES!r}")
