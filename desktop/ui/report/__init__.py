"""Reading a report: its text word for word, with the notes that quote it."""
