"""Reports: the answer of a document as a table, and a table as a file.

No requests, no SQL, no rules of who may see what.
"""
