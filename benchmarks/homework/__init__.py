"""Questions of real homework with their keys, answered and compared: a file of JSON lines."""
