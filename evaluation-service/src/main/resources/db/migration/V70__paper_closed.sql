-- Where closing has begun the urn's result may be public, even if the rest of closing failed: paper stands from then on.
CREATE TABLE paper_closed (
    evaluation_id uuid PRIMARY KEY REFERENCES evaluation
);
