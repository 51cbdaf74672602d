"""From an article to source notes that are proposed, never saved: pure functions over text."""
