"""What changes a casebook or leaves it: may import domain, store and queries; no Qt."""
