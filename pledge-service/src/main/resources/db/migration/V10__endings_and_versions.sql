-- How an end was told to the masses, and what became of each item.
ALTER TABLE pledge
    ADD COLUMN told_how   text,
    ADD COLUMN told_on    date,
    ADD COLUMN outcomes   jsonb,
    ADD COLUMN revised_on date;

-- Every text that was made public, with when and where; the pledge itself holds the newest. Nobody updates or deletes here.
CREATE TABLE pledge_version (
    id           uuid PRIMARY KEY,
    pledge_id    uuid   NOT NULL REFERENCES pledge,
    number       int    NOT NULL,
    content      jsonb  NOT NULL,
    reason       text,
    channels     text[] NOT NULL,
    place        text   NOT NULL,
    published_on date   NOT NULL,
    UNIQUE (pledge_id, number)
);

INSERT INTO pledge_version (id, pledge_id, number, content, channels, place, published_on)
SELECT uuidv7(), p.id, 1,
       jsonb_build_object(
           'items', (SELECT jsonb_agg(jsonb_build_object('text', i.text, 'aim', i.aim, 'dueOn', i.due_on) ORDER BY i.position)
                     FROM pledge_item i WHERE i.pledge_id = p.id),
           'duties', p.duties, 'fiveLeads', to_jsonb(p.five_leads), 'fiveGoods', to_jsonb(p.five_goods),
           'opinionsHeard', p.opinions_heard),
       p.channels, p.place, p.published_on
FROM pledge p WHERE p.published_on IS NOT NULL;

-- A new text for a published pledge, which stands as it was until the new one is reviewed and published too.
CREATE TABLE pledge_revision (
    id          uuid PRIMARY KEY,
    version     bigint NOT NULL,
    pledge_id   uuid   NOT NULL REFERENCES pledge,
    status      text   NOT NULL,
    content     jsonb  NOT NULL,
    reason      text   NOT NULL,
    proposed_by text   NOT NULL,
    proposed_on date   NOT NULL,
    review      jsonb
);
CREATE UNIQUE INDEX pledge_revision_open ON pledge_revision (pledge_id) WHERE status IN ('PROPOSED', 'RETURNED', 'ACCEPTED');
