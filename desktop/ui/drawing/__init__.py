"""Type and paint: plain drawings on screen, paper and pictures; no widgets."""
