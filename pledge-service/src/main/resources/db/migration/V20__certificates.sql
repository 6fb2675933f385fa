-- Responsibility certificates (目标责任书), signed by the organisation above and then by the one that answers for it.
CREATE TABLE certificate (
    id              uuid PRIMARY KEY,
    version         bigint NOT NULL,
    organization_id uuid   NOT NULL,
    recorded_by     text   NOT NULL,
    recorded_on     date   NOT NULL,
    issuer_id       uuid   NOT NULL,
    status          text   NOT NULL,
    kind            text   NOT NULL,
    year            int    NOT NULL,
    title           text   NOT NULL,
    targets         jsonb  NOT NULL,
    offered_on      date,
    signed_on       date,
    assessed_on     date,
    outcomes        jsonb,
    CHECK ((status = 'ASSESSED') = (assessed_on IS NOT NULL AND outcomes IS NOT NULL))
);
CREATE INDEX certificate_organization ON certificate (organization_id, id);
-- One of a kind for a year, whoever is quickest.
CREATE UNIQUE INDEX certificate_once ON certificate (organization_id, kind, year) WHERE status <> 'WITHDRAWN';
