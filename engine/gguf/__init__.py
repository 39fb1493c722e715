"""A model file's header, checked before llama.cpp sees it."""
