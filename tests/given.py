"""What tests with drawn examples say about themselves."""

from hypothesis import HealthCheck

SAME_FIXTURES = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow)
"""What Hypothesis need not warn of where all examples share what was set up for the first.

A slow machine is no failure here either; see `tests/conftest.py`.
"""
