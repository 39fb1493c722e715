"""Everything a tutor knows; no Qt."""
