"""The map of a window on the example."""


def show_map(desktop, window):
    """Show the map and wait for what it asks."""
    window.action("show_map").setChecked(True)
    desktop.qtbot.waitUntil(lambda: window.map.panel is not None)
    desktop.qtbot.waitUntil(lambda: window.map.panel.stage.answer.bases != ())
    return window.map.panel
