"""The parts of every screen: colours, fonts, icons, background work, languages."""
