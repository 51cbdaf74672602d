"""Looking back: as reported by a day, as recorded at a moment, and what differs between two."""
