-- What a campaign rests on and how it is divided, as far as it was told: a report takes its stage and its documents from here.
CREATE TABLE campaign_stage (
    campaign_id uuid NOT NULL,
    position    int  NOT NULL,
    name        text NOT NULL,
    starts_on   date NOT NULL,
    ends_on     date NOT NULL,
    PRIMARY KEY (campaign_id, position)
);

CREATE TABLE campaign_basis (
    campaign_id uuid NOT NULL,
    position    int  NOT NULL,
    title       text,
    number      text NOT NULL,
    issued_on   date,
    PRIMARY KEY (campaign_id, position)
);

ALTER TABLE campaign ADD COLUMN carriers text[] NOT NULL DEFAULT '{}';

-- 四个明确 of a plan, as it was published last. A revision alone does not tell since when the plan is public.
ALTER TABLE plan
    ADD COLUMN theme          text,
    ADD COLUMN carrier        text,
    ADD COLUMN conditions     text,
    ADD COLUMN pledge_content text,
    ALTER COLUMN published_on DROP NOT NULL;
