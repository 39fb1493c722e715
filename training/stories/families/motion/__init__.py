"""Motion: distance, speed and time, of one or two that move."""

from training.stories.families.motion import alone, chinese, journeys, meeting

FAMILIES = (*alone.FAMILIES, *meeting.FAMILIES, *journeys.FAMILIES, *chinese.FAMILIES)
