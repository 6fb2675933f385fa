-- Who of the masses was heard before a plan was fixed, and what was taken up.
ALTER TABLE plan
    ADD COLUMN hearings        jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN revision_reason text;

-- Every text that was published; the plan itself holds the one being worked on. Nobody updates or deletes here.
CREATE TABLE plan_version (
    id           uuid PRIMARY KEY,
    plan_id      uuid  NOT NULL REFERENCES plan,
    number       int   NOT NULL,
    content      jsonb NOT NULL,
    reason       text,
    published_on date  NOT NULL,
    UNIQUE (plan_id, number)
);

INSERT INTO plan_version (id, plan_id, number, content, published_on)
SELECT uuidv7(), id, 1,
       jsonb_build_object('theme', theme, 'carrier', carrier, 'creationConditions', creation_conditions,
                          'pledgeContent', pledge_content, 'hearings', '[]'::jsonb),
       published_on
FROM plan WHERE published_on IS NOT NULL;
