"""What the starter is trained on."""
