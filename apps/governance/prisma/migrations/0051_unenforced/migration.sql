ALTER TABLE "grant" ADD COLUMN would_end_by TEXT[] NOT NULL DEFAULT '{}';
