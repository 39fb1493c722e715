"""Child processes: the parent's handle and the child's side of the pipes."""
