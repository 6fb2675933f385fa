-- 四评: who judges whom, and what of it is shown in aggregate only.
CREATE TABLE evaluation_pair (
    code           text    PRIMARY KEY,
    position       int     NOT NULL UNIQUE,
    label          text    NOT NULL,
    subject        text    NOT NULL,
    direction      text    NOT NULL,
    aggregate_only boolean NOT NULL,
    least_raters   int     NOT NULL CHECK (least_raters >= 5),
    source         text    NOT NULL
);
CREATE TABLE evaluation_pair_rater (
    pair_code text NOT NULL REFERENCES evaluation_pair,
    position  int  NOT NULL,
    rater     text NOT NULL,
    PRIMARY KEY (pair_code, position)
);
INSERT INTO evaluation_pair VALUES
    ('SERVED_ON_TEACHERS', 0, '学生和家长评议教师', 'TEACHER', 'BY_THE_SERVED', false, 5, '县教育系统“双创三定四评”'),
    ('TEACHERS_ON_MEMBERS', 1, '教师评议党员', 'MEMBER', 'BY_THE_SERVED', false, 5, '县教育系统“双创三定四评”'),
    ('MEMBERS_ON_BRANCH', 2, '党员评议支部', 'BRANCH', 'UPWARD', false, 5, '县教育系统“双创三定四评”'),
    ('BRANCHES_ON_SUPERIOR', 3, '支部评议上级党组织', 'SUPERIOR', 'UPWARD', true, 5, '县教育系统“双创三定四评”');
INSERT INTO evaluation_pair_rater VALUES
    ('SERVED_ON_TEACHERS', 0, '学生'),
    ('SERVED_ON_TEACHERS', 1, '家长'),
    ('TEACHERS_ON_MEMBERS', 0, '教师'),
    ('MEMBERS_ON_BRANCH', 0, '党员'),
    ('BRANCHES_ON_SUPERIOR', 0, '支部');
