"""The first start of a checkout makes its own Python environment: standard library only."""
