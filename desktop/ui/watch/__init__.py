"""The watch list: deadlines, agreements and open questions."""
