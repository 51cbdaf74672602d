"""What rows of known families of files become."""
