"""Takes in tables from elsewhere: what they hold, what it means, and what of it is new."""
