"""Small widgets that several panels share: may import ui/theme, labels, chips and Qt."""
