"""What the model that reads stories is called and is told, and how much it writes."""

from typing import Final

NAME: Final = "Homeroom reader"
"""As its file has it, wherever that lies; a model of any other name is asked to answer."""

LONGEST: Final = 600
"""Characters of a text that it is asked about, in one line: it never learnt from longer ones."""

MOST_TOKENS: Final = 160
"""Of what it writes; set-ups mostly have 15 to 60."""
