"""The base list: may import domain, queries and the shared parts of ui."""
