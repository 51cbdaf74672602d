"""Importing a file: four steps over the window, none of which loses what was chosen before."""
