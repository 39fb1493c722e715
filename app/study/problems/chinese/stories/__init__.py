"""Stories in Chinese whose form is fixed, a family a module: each read wholly, or not at all."""
