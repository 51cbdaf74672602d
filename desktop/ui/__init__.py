"""Everything on the screen: may import domain, queries, services and Qt, never store."""
