"""The detail pane: may import domain, queries and the shared parts of ui."""
