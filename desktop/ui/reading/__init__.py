"""Taking in a report and reviewing the source notes that it proposes."""
