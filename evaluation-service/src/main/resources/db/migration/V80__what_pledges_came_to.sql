-- 评诺, proposed 通报批评 and 责任书: what pledge-service says of pledges and of the targets organisations signed for.
ALTER TABLE pledge_fact ADD COLUMN criticism_proposed boolean;
CREATE INDEX pledge_fact_criticism ON pledge_fact (organization_id, pledge_id) WHERE criticism_proposed;

-- One who spoke is a count of one, so that all raters add up alike.
CREATE TABLE pledge_rating (
    pledge_id   uuid NOT NULL,
    rater       text NOT NULL,
    good        int  NOT NULL,
    fairly_good int  NOT NULL,
    fair        int  NOT NULL,
    poor        int  NOT NULL,
    PRIMARY KEY (pledge_id, rater)
);

CREATE TABLE certificate_fact (
    certificate_id  uuid PRIMARY KEY,
    organization_id uuid,
    issuer_id       uuid,
    kind            text,
    year            int,
    signed_on       date,
    met             int,
    partly_met      int,
    not_met         int,
    assessed_on     date
);
CREATE INDEX certificate_fact_organization ON certificate_fact (organization_id, certificate_id);
