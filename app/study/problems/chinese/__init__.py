"""Problems written in Chinese: said in one spelling, and as the tasks that they are."""
