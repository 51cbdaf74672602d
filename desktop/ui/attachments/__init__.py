"""The files of a report; may import Qt, domain, queries, services and what all panels share."""
