"""Help: its pages with their pictures, searched as one, beside the window."""
