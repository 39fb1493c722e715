"""The starter's architecture in PyTorch, with its kernels."""
