-- The day on which somebody said how a promise ended.
ALTER TABLE "commitment" ADD COLUMN "settled_on" TEXT;
