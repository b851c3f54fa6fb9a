"""Which place is meant: gazetteer, recognition and resolution of toponyms."""
