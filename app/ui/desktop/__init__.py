"""Desktop services: notifications, the applications menu, a single instance, crash marks."""
