from typing import Literal

CdrsSearchCallDirection = Literal["inbound", "outbound"]

CDRS_SEARCH_CALL_DIRECTION_VALUES: set[CdrsSearchCallDirection] = {
    "inbound",
    "outbound",
}


def check_cdrs_search_call_direction(value: str) -> CdrsSearchCallDirection:
    if value in CDRS_SEARCH_CALL_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CDRS_SEARCH_CALL_DIRECTION_VALUES!r}")
