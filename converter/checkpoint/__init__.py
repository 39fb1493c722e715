"""A Hugging Face checkpoint's files, read without trust."""
