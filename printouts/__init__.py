"""Printouts: a document's words and answers as an accessible PDF, tagged and in PDF/UA-1.

No requests, no SQL, no rules of who may see what; sentences come translated.
"""
