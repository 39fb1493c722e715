"""Methods of working on paper, shared by the skills."""
