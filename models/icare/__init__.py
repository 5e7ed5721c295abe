"""iCARE, the reporting system of IRCC: its templates, what it asks for, what was sent, what came back."""
