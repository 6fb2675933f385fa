-- A shipped scale without a definition that fits it cannot be asked on. These are the usual ones, best grade or the best two.
INSERT INTO satisfaction_definition (code, label, satisfied, valid, source) VALUES
    ('THREE_TOP1', '满意率（三档：满意÷有效）', '{SATISFIED}',
     '{SATISFIED,BASICALLY_SATISFIED,DISSATISFIED}', '三档满意度测评；口径为本系统所定'),
    ('THREE_NOT_DISSATISFIED', '基本满意以上率（三档：满意与基本满意÷有效）', '{SATISFIED,BASICALLY_SATISFIED}',
     '{SATISFIED,BASICALLY_SATISFIED,DISSATISFIED}', '三档满意度测评；口径为本系统所定'),
    ('LEVELS_GOOD', '好评率（四档：好÷有效）', '{GOOD}',
     '{GOOD,FAIRLY_GOOD,FAIR,POOR}', '群众评议四档测评；口径为本系统所定'),
    ('LEVELS_FAIRLY_GOOD', '较好以上率（四档：好与较好÷有效）', '{GOOD,FAIRLY_GOOD}',
     '{GOOD,FAIRLY_GOOD,FAIR,POOR}', '群众评议四档测评；口径为本系统所定'),
    ('EXCELLENT_OF_THREE', '优秀率（三档：优秀÷有效）', '{EXCELLENT}',
     '{EXCELLENT,QUALIFIED,UNQUALIFIED}', '民主评议党员较早的三个等次'),
    ('QUALIFIED_OF_THREE', '合格以上率（三档：优秀与合格÷有效）', '{EXCELLENT,QUALIFIED}',
     '{EXCELLENT,QUALIFIED,UNQUALIFIED}', '民主评议党员较早的三个等次'),
    ('GOOD_OF_THREE', '好评率（三档：好÷有效）', '{GOOD}',
     '{GOOD,FAIR,POOR}', '部分地方民主评议党员的三个等次'),
    ('FAIR_OF_THREE', '中以上率（三档：好与中÷有效）', '{GOOD,FAIR}',
     '{GOOD,FAIR,POOR}', '部分地方民主评议党员的三个等次');

-- And papers on the two scales that others reckon points by (100/70/30 and 10/7/5/2): the questions of 创先发〔2011〕17号.
INSERT INTO template (code, version, title, subject_kind, scale_code, scope, organization_kind, source)
SELECT template.code || paper.suffix, 1, template.title || paper.title, template.subject_kind, paper.scale, 'COUNTY', NULL,
       template.source || '；等次按' || scale.source
FROM template, scale, (VALUES ('_THREE', '（三档）', 'SATISFACTION_THREE'), ('_LEVELS', '（四档）', 'FOUR_LEVELS')) AS paper (suffix, title, scale)
WHERE template.code IN ('MASS_ORGANIZATION', 'MASS_MEMBER') AND template.version = 1 AND scale.code = paper.scale;
INSERT INTO template_indicator (template_code, template_version, position, code, label)
SELECT indicator.template_code || paper.suffix, 1, indicator.position, indicator.code, indicator.label
FROM template_indicator indicator, (VALUES ('_THREE'), ('_LEVELS')) AS paper (suffix)
WHERE indicator.template_code IN ('MASS_ORGANIZATION', 'MASS_MEMBER') AND indicator.template_version = 1;
