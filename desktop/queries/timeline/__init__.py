"""What the timeline asks: all marks as packed columns, and where in them a period lies."""
