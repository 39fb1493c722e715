"""Problems about measured things: figures, solids, journeys, prices."""
