-- Where an organisation that stands no more was merged into.
ALTER TABLE organization ADD COLUMN successor_id uuid;

-- Who went from one organisation to another; a copy, as the members are. The id is that of the fact that told it.
CREATE TABLE member_move (
    id                   uuid PRIMARY KEY,
    person_id            uuid        NOT NULL,
    from_organization_id uuid        NOT NULL,
    to_organization_id   uuid        NOT NULL,
    moved_on             date        NOT NULL,
    told_at              timestamptz NOT NULL
);
CREATE INDEX member_move_person ON member_move (person_id);
CREATE INDEX member_departed ON member (person_code) WHERE departed_on IS NOT NULL;
CREATE INDEX organization_dissolved ON organization (id) WHERE dissolved_on IS NOT NULL;

-- Where a pledge stood before. A move that was told before the one that brought the pledge where it is moves it no more:
-- facts learnt anew, as after a restoration, do not send pledges round again.
CREATE TABLE pledge_handover (
    id                   uuid PRIMARY KEY,
    pledge_id            uuid NOT NULL REFERENCES pledge,
    from_organization_id uuid NOT NULL,
    to_organization_id   uuid NOT NULL,
    handed_over_on       date NOT NULL,
    move_id              uuid,
    move_told_at         timestamptz
);
CREATE INDEX pledge_handover_pledge ON pledge_handover (pledge_id, id);
CREATE INDEX pledge_handover_from ON pledge_handover (from_organization_id);

-- What follows by rule has nobody who did it.
ALTER TABLE pledge_history ALTER COLUMN actor DROP NOT NULL;
