"""What every screen is made of: colours, fonts, icons, background work, languages."""
