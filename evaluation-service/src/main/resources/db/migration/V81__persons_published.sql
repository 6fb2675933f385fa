-- Whether those judged as persons are published too. Of what was published before this was asked they are not, from now on.
ALTER TABLE evaluation ADD COLUMN persons_published boolean NOT NULL DEFAULT false;
