"""The timeline: may import pyqtgraph, numpy, queries and what ui shares."""
