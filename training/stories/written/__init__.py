"""Stories written one by one, as text: far more kinds of them than families have frames."""
