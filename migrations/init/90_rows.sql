INSERT INTO "cams_bucket" ("id") SELECT generate_series(0, 1999);
