"""The window itself: its menus, its place on the screen, About, the status line."""
