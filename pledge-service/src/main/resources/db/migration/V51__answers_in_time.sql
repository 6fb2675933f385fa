-- Days that are not what their weekday says, as organization-service announces them year by year.
CREATE TABLE holiday (
    day     date PRIMARY KEY,
    working boolean NOT NULL,
    name    text
);

-- Within how many working days a branch looks at a comment and answers it, where that was set; holds for all below that
-- set none, and is never laxer than what holds for everybody.
CREATE TABLE answer_limit (
    organization_id uuid PRIMARY KEY,
    version         bigint NOT NULL,
    moderation_days int    NOT NULL CHECK (moderation_days > 0),
    answer_days     int    NOT NULL CHECK (answer_days > 0),
    source          text   NOT NULL
);

ALTER TABLE comment
    ADD COLUMN kind             text    NOT NULL DEFAULT 'QUESTION',
    ADD COLUMN name_shown       boolean NOT NULL DEFAULT false,
    ADD COLUMN receipt_hash     bytea,
    ADD COLUMN reopened_on      date,
    ADD COLUMN reopening_reason text,
    ADD COLUMN extended_by      int,
    ADD COLUMN extension_reason text;
-- Until now a name that was signed was shown with its comment.
UPDATE comment SET name_shown = true WHERE status = 'SHOWN' AND signed_as IS NOT NULL;

-- What was answered, in its order; each answer says how the matter was closed.
CREATE TABLE comment_answer (
    comment_id  uuid NOT NULL REFERENCES comment,
    position    int  NOT NULL,
    text        text NOT NULL,
    outcome     text NOT NULL,
    planned_for date,
    answered_by text NOT NULL,
    answered_on date NOT NULL,
    PRIMARY KEY (comment_id, position)
);
INSERT INTO comment_answer (comment_id, position, text, outcome, answered_by, answered_on)
SELECT id, 0, answer, 'ANSWERED', answered_by, answered_on FROM comment WHERE answer IS NOT NULL;
UPDATE comment SET status = 'CLOSED' WHERE answer IS NOT NULL;
ALTER TABLE comment DROP COLUMN answer, DROP COLUMN answered_by, DROP COLUMN answered_on;
