-- Each definition says where it comes from; a county's own names its document.
ALTER TABLE satisfaction_definition ADD COLUMN source text NOT NULL DEFAULT '本系统通行口径';
ALTER TABLE satisfaction_definition ALTER COLUMN source DROP DEFAULT;
INSERT INTO satisfaction_definition (code, label, satisfied, valid, source) VALUES
    ('TOP2_OF_ALL', '满意率（满意与比较满意÷收回，不了解也算有效）',
     '{SATISFIED,FAIRLY_SATISFIED}',
     '{SATISFIED,FAIRLY_SATISFIED,BASICALLY_SATISFIED,DISSATISFIED,UNKNOWN}', '本系统通行口径');

-- A threshold says nothing without a definition: it is bound to exactly one.
CREATE TABLE threshold (
    code            text          PRIMARY KEY,
    version         bigint        NOT NULL,
    label           text          NOT NULL,
    definition      text          NOT NULL REFERENCES satisfaction_definition,
    comparison      text          NOT NULL,
    percent         numeric(4, 1) NOT NULL CHECK (percent BETWEEN 0 AND 100),
    subject_kind    text          NOT NULL,
    organization_id uuid,
    source          text          NOT NULL
);
-- The sources name no definition. The one they are bound to here is this system's choice, which a county may change.
INSERT INTO threshold VALUES
    ('MASS_SATISFACTION', 0, '群众满意度', 'TOP2', 'AT_LEAST', 90.0, 'BRANCH', NULL,
     '学区党支部活动方案“群众满意度在90%以上”；口径为本系统所定'),
    ('REMEDIAL_FLOOR', 0, '补课底线', 'TOP2', 'AT_LEAST', 60.0, 'BRANCH', NULL,
     '2005年先进性教育活动“满意率未达60%”须补课的做法；口径为本系统所定'),
    ('MAJORITY', 0, '多数满意', 'NOT_DISSATISFIED', 'AT_LEAST', 55.0, 'MEMBER', NULL,
     '以55%为多数的做法；口径为本系统所定');
