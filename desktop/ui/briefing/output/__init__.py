"""What briefings are written to: PDF, pictures, slides, Word, HTML; may import Qt."""
