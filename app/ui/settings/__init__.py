"""The settings page, and the settings as the window holds them."""
