"""How a briefing looks: its pages laid out as sheets of plain drawings; no Qt."""
