"""Problems of chance: draws, dice, trials, normal quantities, expected values."""
