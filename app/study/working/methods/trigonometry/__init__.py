"""Methods of trigonometry."""
