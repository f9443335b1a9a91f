"""What holds for all tests."""

from hypothesis import HealthCheck, settings

# How long an example takes says more about the machine, and what else runs on it, than about the example.
settings.register_profile("timeless", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("timeless")
