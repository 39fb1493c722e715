"""Our llama.cpp: the library, a model, a context, memory and threads."""
