"""What a view asks: may import domain, store and numpy."""
