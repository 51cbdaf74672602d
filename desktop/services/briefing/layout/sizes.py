"""The sizes of type and the rooms of a page, in page units.

A page of 1280 by 720 units is shown at one and a half times that on a projector of 1080 lines:
20 points are 17.8 units there and 14 points 12.5, and nothing that is read is set smaller.
"""

MARGIN = 48.0
BODY = 19.0
"""Its raised numbers, two thirds as large, are read from there too."""
LEAST_BODY = 17.8
NOTE = 14.5
KICKER = 15.0
SUBHEADING = 18.0
HEADINGS = (34.0, 28.0, 24.0)
"""The largest that takes few enough lines."""
CONTINUED_HEADING = 22.0
TABLE_HEAD = 15.0
FOOT = 14.0
AXIS = 14.0
GAP = 44.0
"""Between two columns."""
HEAD_TOP = 34.0
HEAD_GAP = 22.0
"""Between the head of a page and what stands below."""
FOOT_ROOM = 58.0
"""From the lowest edge of the body to that of the page."""
