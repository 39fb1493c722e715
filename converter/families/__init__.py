"""What differs between families of models: shape, tensors, transforms."""
