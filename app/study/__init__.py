"""What a tutor knows; no Qt."""
