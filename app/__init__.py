"""The Homeroom desktop app."""
