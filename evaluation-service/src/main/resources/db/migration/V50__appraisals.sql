-- Full or on probation; unknown (null) of those announced before this service asked, who count as full members.
ALTER TABLE member ADD COLUMN standing text;

-- 优秀 ≤ 1/3: the national rule, or the county's stricter one. One row.
CREATE TABLE excellence_cap (
    id          int    PRIMARY KEY CHECK (id = 1),
    version     bigint NOT NULL,
    numerator   int    NOT NULL CHECK (numerator >= 0),
    denominator int    NOT NULL CHECK (denominator >= 1),
    effect      text   NOT NULL,
    source      text   NOT NULL
);
INSERT INTO excellence_cap VALUES (1, 0, 1, 3, 'WARN', '民主评议党员：评定为优秀的一般不超过党员总数的三分之一');

-- 民主评议党员: one of a branch in a year.
CREATE TABLE appraisal (
    id                uuid   PRIMARY KEY,
    version           bigint NOT NULL,
    organization_id   uuid   NOT NULL,
    year              int    NOT NULL,
    title             text   NOT NULL,
    scale_code        text   NOT NULL REFERENCES scale,
    status            text   NOT NULL,
    opened_on         date   NOT NULL,
    evaluation_id     uuid   REFERENCES evaluation,
    unmeasured_reason text,
    round             int    NOT NULL,
    decided_on        date,
    meeting           text,
    mending_reason    text,
    closed_on         date,
    UNIQUE (organization_id, year),
    CHECK (evaluation_id IS NULL OR unmeasured_reason IS NULL)
);

-- Who was a member on the day it was opened. Who does not take part stays here, with the reason.
CREATE TABLE appraised_member (
    id           uuid    PRIMARY KEY,
    version      bigint  NOT NULL,
    appraisal_id uuid    NOT NULL REFERENCES appraisal,
    person_code  text    NOT NULL,
    name         text    NOT NULL,
    probationary boolean NOT NULL,
    ground       text,
    excuse       text,
    self_words   text,
    self_on      date,
    self_by      text,
    mutual_words text,
    mutual_on    date,
    told_on      date,
    told_by      text,
    agrees       boolean,
    view_words   text,
    answer       text,
    answered_on  date,
    UNIQUE (appraisal_id, person_code),
    CHECK ((ground IS NULL) = (excuse IS NULL))
);
CREATE INDEX appraised_member_person ON appraised_member (person_code, appraisal_id);

-- What the branch found of one person. A later round has rows of its own; what was found before stays.
CREATE TABLE appraisal_finding (
    appraisal_id uuid NOT NULL REFERENCES appraisal,
    round        int  NOT NULL,
    person_code  text NOT NULL,
    grade        text NOT NULL,
    reason       text,
    remark       text,
    PRIMARY KEY (appraisal_id, round, person_code)
);

-- A 测评表 whose answers are the grades themselves, and how they are counted.
INSERT INTO template (code, version, title, subject_kind, scale_code, scope, organization_kind, source) VALUES
    ('MEMBER_APPRAISAL', 1, '民主评议党员测评表', 'MEMBER', 'MEMBER_FOUR', 'NATIONAL', NULL,
     '民主评议党员：个人自评、党员互评、民主测评、组织评定；等次为优秀、合格、基本合格、不合格');
INSERT INTO template_indicator (template_code, template_version, position, code, label) VALUES
    ('MEMBER_APPRAISAL', 1, 0, 'OVERALL', '总体评价');
INSERT INTO satisfaction_definition (code, label, satisfied, valid, source) VALUES
    ('EXCELLENT', '优秀率（优秀÷有效）', '{EXCELLENT}',
     '{EXCELLENT,QUALIFIED,BASICALLY_QUALIFIED,UNQUALIFIED}', '民主评议党员的四个等次'),
    ('QUALIFIED_AND_ABOVE', '合格以上率（优秀与合格÷有效）', '{EXCELLENT,QUALIFIED}',
     '{EXCELLENT,QUALIFIED,BASICALLY_QUALIFIED,UNQUALIFIED}', '民主评议党员的四个等次');
