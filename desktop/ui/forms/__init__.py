"""The forms: may import domain, queries, services and what ui shares; they never write SQL."""
