"""An answer in the making: sampling, streaming, kept states."""
