"""Problems of counting: orders, choices, committees, codes."""
