"""An operation that asks for data alone, as one SQL statement that returns its answer."""
