-- 姓氏笔画: the order in which the names of candidates stand on a ballot.
CREATE COLLATION stroke_order (provider = icu, locale = 'zh-u-co-stroke');

CREATE TABLE vote (
    id                  uuid   PRIMARY KEY,
    version             bigint NOT NULL,
    organization_id     uuid   NOT NULL REFERENCES organization,
    -- Names are kept as they were on the day: a signed protocol does not change with the roster.
    organization_name   text   NOT NULL,
    kind                text   NOT NULL,
    status              text   NOT NULL,
    round               int    NOT NULL CHECK (round >= 1),
    follows             uuid   REFERENCES vote,
    subject             text   NOT NULL,
    subject_person_id   uuid   REFERENCES person,
    subject_person_name text,
    seats               int    CHECK (seats >= 1),
    held_on             date   NOT NULL,
    place               text   NOT NULL,
    chair_id            uuid   NOT NULL REFERENCES person,
    chair_code          text   NOT NULL,
    chair_name          text   NOT NULL,
    beyond_four_fifths  int    CHECK (beyond_four_fifths >= 0),
    quorum_basis        text,
    -- Counts alone: how anybody voted is stored nowhere.
    result              jsonb,
    facts               text,
    cancelled_because   text,
    CHECK ((kind IN ('ADMISSION', 'CONFIRMATION')) = (subject_person_id IS NOT NULL)),
    CHECK ((kind IN ('ELECTION', 'RUN_OFF')) = (seats IS NOT NULL)),
    CHECK ((status IN ('DECLARED', 'SIGNED')) = (result IS NOT NULL)),
    CHECK ((result IS NULL) = (facts IS NULL)),
    CHECK ((status = 'CANCELLED') = (cancelled_because IS NOT NULL)),
    CHECK (status IN ('PREPARED', 'CANCELLED') OR beyond_four_fifths IS NOT NULL)
);
CREATE INDEX vote_organization ON vote (organization_id, id);
-- What one ballot left open is settled by one other.
CREATE UNIQUE INDEX vote_follows ON vote (follows) WHERE status <> 'CANCELLED';

CREATE FUNCTION refuse_change_of_signed_vote() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'vote % is signed', OLD.id;
END
$$;
CREATE TRIGGER vote_signed BEFORE UPDATE OR DELETE ON vote
    FOR EACH ROW WHEN (OLD.status = 'SIGNED') EXECUTE FUNCTION refuse_change_of_signed_vote();

-- Uniqueness is checked at commit: a list is stored anew row by row.
CREATE TABLE vote_candidate (
    vote_id   uuid NOT NULL REFERENCES vote,
    position  int  NOT NULL,
    person_id uuid NOT NULL REFERENCES person,
    code      text NOT NULL,
    name      text NOT NULL,
    PRIMARY KEY (vote_id, position),
    UNIQUE (vote_id, person_id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE vote_teller (
    vote_id   uuid NOT NULL REFERENCES vote,
    position  int  NOT NULL,
    person_id uuid NOT NULL REFERENCES person,
    code      text NOT NULL,
    name      text NOT NULL,
    PRIMARY KEY (vote_id, position),
    UNIQUE (vote_id, person_id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE vote_exclusion (
    vote_id          uuid NOT NULL REFERENCES vote,
    position         int  NOT NULL,
    person_id        uuid NOT NULL REFERENCES person,
    name             text NOT NULL,
    ground           text NOT NULL,
    consent_document text NOT NULL,
    consent_on       date NOT NULL,
    approved_on      date NOT NULL CHECK (approved_on >= consent_on),
    PRIMARY KEY (vote_id, position),
    UNIQUE (vote_id, person_id) DEFERRABLE INITIALLY DEFERRED
);

-- Who had a vote when the vote was opened, and whether present. Not how anybody voted.
CREATE TABLE vote_voter (
    vote_id   uuid NOT NULL REFERENCES vote,
    position  int  NOT NULL,
    person_id uuid NOT NULL REFERENCES person,
    code      text NOT NULL,
    name      text NOT NULL,
    standing  text NOT NULL CHECK (standing IN ('EXCLUDED', 'ABSENT', 'WRITTEN_OPINION', 'PRESENT')),
    PRIMARY KEY (vote_id, position),
    UNIQUE (vote_id, person_id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE vote_tally (
    id         uuid   PRIMARY KEY,
    version    bigint NOT NULL,
    vote_id    uuid   NOT NULL REFERENCES vote,
    round      int    NOT NULL,
    teller_id  uuid   NOT NULL REFERENCES person,
    counted    jsonb  NOT NULL,
    UNIQUE (vote_id, round, teller_id)
);

CREATE TABLE vote_signature (
    vote_id   uuid NOT NULL REFERENCES vote,
    position  int  NOT NULL,
    person_id uuid NOT NULL REFERENCES person,
    name      text NOT NULL,
    role      text NOT NULL,
    signed_at timestamptz NOT NULL,
    PRIMARY KEY (vote_id, position),
    UNIQUE (vote_id, person_id) DEFERRABLE INITIALLY DEFERRED
);

CREATE FUNCTION refuse_change_of_part_of_signed_vote() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF EXISTS (SELECT FROM vote WHERE id = OLD.vote_id AND status = 'SIGNED') THEN
        RAISE EXCEPTION 'vote % is signed', OLD.vote_id;
    END IF;
    RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER vote_signed BEFORE UPDATE OR DELETE ON vote_candidate
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_part_of_signed_vote();
CREATE TRIGGER vote_signed BEFORE UPDATE OR DELETE ON vote_teller
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_part_of_signed_vote();
CREATE TRIGGER vote_signed BEFORE UPDATE OR DELETE ON vote_exclusion
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_part_of_signed_vote();
CREATE TRIGGER vote_signed BEFORE UPDATE OR DELETE ON vote_voter
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_part_of_signed_vote();
CREATE TRIGGER vote_signed BEFORE UPDATE OR DELETE ON vote_signature
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_part_of_signed_vote();
