"""The grammar of date words: standard library and desktop.domain only."""
