-- How the masses were heard before a body or a leader pledged (听取群众意见，作出公开承诺).
ALTER TABLE pledge ADD COLUMN hearings jsonb NOT NULL DEFAULT '[]';
