"""The search box: may import domain, queries and the shared parts of ui."""
