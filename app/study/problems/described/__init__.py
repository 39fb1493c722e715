"""Problems that first say what is given, in sentences, and then ask for something of it."""
