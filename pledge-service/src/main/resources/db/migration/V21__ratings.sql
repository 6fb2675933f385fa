-- 评诺: what the pledger and the organisation say of an ended pledge, in words and a grade.
CREATE TABLE pledge_rating (
    id        uuid PRIMARY KEY,
    pledge_id uuid NOT NULL REFERENCES pledge,
    rater     text NOT NULL,
    grade     text NOT NULL,
    words     text NOT NULL,
    rated_by  text NOT NULL,
    rated_on  date NOT NULL,
    UNIQUE (pledge_id, rater)
);

-- What members or the masses said at a meeting, as each of two tellers counted it. Never who said what.
CREATE TABLE pledge_rating_count (
    id          uuid PRIMARY KEY,
    pledge_id   uuid NOT NULL REFERENCES pledge,
    rater       text NOT NULL,
    teller      text NOT NULL,
    held_on     date NOT NULL,
    good        int  NOT NULL,
    fairly_good int  NOT NULL,
    fair        int  NOT NULL,
    poor        int  NOT NULL,
    UNIQUE (pledge_id, rater, teller)
);
