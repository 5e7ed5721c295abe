-- From 1: a related row with the key 0 is none to the ORM.
INSERT INTO "cams_bucket" ("id") SELECT generate_series(1, 2000);
