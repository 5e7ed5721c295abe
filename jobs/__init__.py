"""Work done outside a request. A job may run twice: each one is safe to repeat."""
