"""The map: where bases are, what happened there in the period, and what moved between them."""
