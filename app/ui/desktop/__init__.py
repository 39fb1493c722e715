"""What the desktop offers: notifications, the applications menu, one instance, crash marks."""
