-- Scales stand for themselves; a 测评表 names the one its answers are on. Grades go from the best to the worst; what is no
-- judgement (不了解) stands last.
CREATE TABLE scale (
    code    text PRIMARY KEY,
    label   text NOT NULL,
    purpose text NOT NULL,
    source  text NOT NULL
);
CREATE TABLE scale_grade (
    scale_code text NOT NULL REFERENCES scale,
    position   int  NOT NULL,
    code       text NOT NULL,
    label      text NOT NULL,
    PRIMARY KEY (scale_code, position),
    UNIQUE (scale_code, code)
);
-- What others reckon a grade to be worth. Kept so that their papers can be read and filled in; nothing here adds it up.
CREATE TABLE scale_conversion (
    scale_code text NOT NULL REFERENCES scale,
    name       text NOT NULL,
    grade      text NOT NULL,
    points     int  NOT NULL CHECK (points BETWEEN 0 AND 100),
    PRIMARY KEY (scale_code, name, grade),
    FOREIGN KEY (scale_code, grade) REFERENCES scale_grade (scale_code, code)
);

INSERT INTO scale VALUES
    ('SATISFACTION', '满意、比较满意、基本满意、不满意、不了解', 'OPINION', '群众满意度测评通行等次'),
    ('SATISFACTION_THREE', '满意、基本满意、不满意、不了解', 'OPINION', '三档满意度测评（满意、基本满意、不满意分别按100、70、30折算的做法）'),
    ('FOUR_LEVELS', '好、较好、一般、差', 'OPINION', '群众评议四档测评（分别按10、7、5、2折算的做法）'),
    ('MEMBER_FOUR', '优秀、合格、基本合格、不合格', 'APPRAISAL', '民主评议党员的四个等次'),
    ('MEMBER_THREE', '优秀、合格、不合格', 'APPRAISAL', '民主评议党员较早的三个等次'),
    ('GOOD_FAIR_POOR', '好、中、差', 'APPRAISAL', '部分地方民主评议党员的三个等次');

INSERT INTO scale_grade VALUES
    ('SATISFACTION', 0, 'SATISFIED', '满意'),
    ('SATISFACTION', 1, 'FAIRLY_SATISFIED', '比较满意'),
    ('SATISFACTION', 2, 'BASICALLY_SATISFIED', '基本满意'),
    ('SATISFACTION', 3, 'DISSATISFIED', '不满意'),
    ('SATISFACTION', 4, 'UNKNOWN', '不了解'),
    ('SATISFACTION_THREE', 0, 'SATISFIED', '满意'),
    ('SATISFACTION_THREE', 1, 'BASICALLY_SATISFIED', '基本满意'),
    ('SATISFACTION_THREE', 2, 'DISSATISFIED', '不满意'),
    ('SATISFACTION_THREE', 3, 'UNKNOWN', '不了解'),
    ('FOUR_LEVELS', 0, 'GOOD', '好'),
    ('FOUR_LEVELS', 1, 'FAIRLY_GOOD', '较好'),
    ('FOUR_LEVELS', 2, 'FAIR', '一般'),
    ('FOUR_LEVELS', 3, 'POOR', '差'),
    ('MEMBER_FOUR', 0, 'EXCELLENT', '优秀'),
    ('MEMBER_FOUR', 1, 'QUALIFIED', '合格'),
    ('MEMBER_FOUR', 2, 'BASICALLY_QUALIFIED', '基本合格'),
    ('MEMBER_FOUR', 3, 'UNQUALIFIED', '不合格'),
    ('MEMBER_THREE', 0, 'EXCELLENT', '优秀'),
    ('MEMBER_THREE', 1, 'QUALIFIED', '合格'),
    ('MEMBER_THREE', 2, 'UNQUALIFIED', '不合格'),
    ('GOOD_FAIR_POOR', 0, 'GOOD', '好'),
    ('GOOD_FAIR_POOR', 1, 'FAIR', '中'),
    ('GOOD_FAIR_POOR', 2, 'POOR', '差');

-- 不了解 has no points: such a ballot is not valid where these conversions are in use.
INSERT INTO scale_conversion VALUES
    ('FOUR_LEVELS', '10/7/5/2', 'GOOD', 10),
    ('FOUR_LEVELS', '10/7/5/2', 'FAIRLY_GOOD', 7),
    ('FOUR_LEVELS', '10/7/5/2', 'FAIR', 5),
    ('FOUR_LEVELS', '10/7/5/2', 'POOR', 2),
    ('SATISFACTION_THREE', '100/70/30', 'SATISFIED', 100),
    ('SATISFACTION_THREE', '100/70/30', 'BASICALLY_SATISFIED', 70),
    ('SATISFACTION_THREE', '100/70/30', 'DISSATISFIED', 30);

-- Templates that have grades of their own keep them, as a scale named after them.
ALTER TABLE template ADD COLUMN scale_code text REFERENCES scale;
UPDATE template SET scale_code = 'SATISFACTION'
WHERE (SELECT array_agg(code ORDER BY position) FROM template_grade
       WHERE template_code = template.code AND template_version = template.version)
    = (SELECT array_agg(code ORDER BY position) FROM scale_grade WHERE scale_code = 'SATISFACTION');
INSERT INTO scale
SELECT template.code || '_V' || template.version, string_agg(grade.label, '、' ORDER BY grade.position), 'OPINION', template.title
FROM template JOIN template_grade grade
    ON grade.template_code = template.code AND grade.template_version = template.version
WHERE template.scale_code IS NULL
GROUP BY template.code, template.version;
INSERT INTO scale_grade
SELECT template_code || '_V' || template_version, position, grade.code, grade.label
FROM template_grade grade JOIN template
    ON grade.template_code = template.code AND grade.template_version = template.version
WHERE template.scale_code IS NULL;
UPDATE template SET scale_code = code || '_V' || version WHERE scale_code IS NULL;
ALTER TABLE template ALTER COLUMN scale_code SET NOT NULL;
DROP TABLE template_grade;
