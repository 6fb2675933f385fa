-- 五个好 (先进基层党组织) and 五带头 (优秀共产党员): 中央组织部、中央宣传部 2010年创先争优活动意见.
INSERT INTO template VALUES
    ('FIVE_GOODS', 1, '“五个好”先进基层党组织测评表', 'BRANCH'),
    ('FIVE_LEADS', 1, '“五带头”优秀共产党员测评表', 'MEMBER');

INSERT INTO template_indicator VALUES
    ('FIVE_GOODS', 1, 0, 'LEADERSHIP', '领导班子好'),
    ('FIVE_GOODS', 1, 1, 'MEMBERS', '党员队伍好'),
    ('FIVE_GOODS', 1, 2, 'MECHANISM', '工作机制好'),
    ('FIVE_GOODS', 1, 3, 'PERFORMANCE', '工作业绩好'),
    ('FIVE_GOODS', 1, 4, 'OPINION', '群众反映好'),
    ('FIVE_LEADS', 1, 0, 'LEARNING', '带头学习提高'),
    ('FIVE_LEADS', 1, 1, 'ACHIEVEMENT', '带头争创佳绩'),
    ('FIVE_LEADS', 1, 2, 'SERVICE', '带头服务群众'),
    ('FIVE_LEADS', 1, 3, 'DISCIPLINE', '带头遵纪守法'),
    ('FIVE_LEADS', 1, 4, 'RIGHTEOUSNESS', '带头弘扬正气');

INSERT INTO template_grade
SELECT template.code, template.version, grade.position, grade.code, grade.label
FROM template,
     (VALUES (0, 'SATISFIED', '满意'),
             (1, 'FAIRLY_SATISFIED', '比较满意'),
             (2, 'BASICALLY_SATISFIED', '基本满意'),
             (3, 'DISSATISFIED', '不满意'),
             (4, 'UNKNOWN', '不了解')) AS grade (position, code, label);

-- 不了解 counts as valid nowhere below; a county that counts it adds a definition of its own name.
INSERT INTO satisfaction_definition VALUES
    ('TOP1', '满意率（满意÷有效）',
     '{SATISFIED}',
     '{SATISFIED,FAIRLY_SATISFIED,BASICALLY_SATISFIED,DISSATISFIED}'),
    ('TOP2', '满意率（满意与比较满意÷有效）',
     '{SATISFIED,FAIRLY_SATISFIED}',
     '{SATISFIED,FAIRLY_SATISFIED,BASICALLY_SATISFIED,DISSATISFIED}'),
    ('NOT_DISSATISFIED', '基本满意以上率（满意、比较满意与基本满意÷有效）',
     '{SATISFIED,FAIRLY_SATISFIED,BASICALLY_SATISFIED}',
     '{SATISFIED,FAIRLY_SATISFIED,BASICALLY_SATISFIED,DISSATISFIED}');
