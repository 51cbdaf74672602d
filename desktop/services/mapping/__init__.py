"""The map without a window: outlines of the world, views, labels and whole maps as drawings."""
