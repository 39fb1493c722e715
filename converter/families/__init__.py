"""Model families: the shape, the tensors and the transforms of each."""
