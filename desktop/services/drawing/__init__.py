"""Plain drawings: shapes and set text, which any surface can paint; no Qt, no files."""
