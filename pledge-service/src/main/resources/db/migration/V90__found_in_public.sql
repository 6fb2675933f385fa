-- A pledge is looked up on the board by whose it is and by how it stands, and a comment by its receipt alone, which is
-- also the key of a retry.
CREATE INDEX pledge_public_pledger ON pledge (pledger, id) WHERE published_on IS NOT NULL;
CREATE INDEX pledge_public_status ON pledge (status, id) WHERE published_on IS NOT NULL;
CREATE UNIQUE INDEX comment_receipt ON comment (receipt_hash);
