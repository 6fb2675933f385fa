-- By which election somebody came into a post: the first of those that filled the seats. An election seats once.
ALTER TABLE post ADD COLUMN vote_id uuid REFERENCES vote;

CREATE INDEX post_vote_id_idx ON post (vote_id) WHERE vote_id IS NOT NULL;

-- What an older version took for the record of an election and is none would bar the reference.
UPDATE term t SET vote_id = NULL WHERE NOT EXISTS (SELECT FROM vote v WHERE v.id = t.vote_id);
ALTER TABLE term ADD FOREIGN KEY (vote_id) REFERENCES vote;
