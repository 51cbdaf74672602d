"""Where the bundled program starts."""

import os
import sys

# The starter leads the loader to the bundle's libraries, once and for this process. A browser that
# is opened from here must find its own.
if "LD_LIBRARY_PATH" in os.environ:
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
    del os.environ["LD_LIBRARY_PATH"]
    if before:
        os.environ["LD_LIBRARY_PATH"] = before

from desktop.__main__ import main

sys.exit(main())
