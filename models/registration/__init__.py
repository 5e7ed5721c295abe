"""The intake form of source 002: declared in its sections, read, checked and kept by what they say."""

from models.registration.row import Registration

__all__ = ["Registration"]
