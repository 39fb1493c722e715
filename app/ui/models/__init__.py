"""The models page: which models are here, adding, converting and checking them."""
