"""What stands in each printed document: answers of the API in words of one language."""
