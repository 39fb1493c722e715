"""The page in the middle: welcome or a problem above, the question bar below; printing it."""
