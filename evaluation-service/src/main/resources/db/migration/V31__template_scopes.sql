-- Where a 测评表 may be used, for which kind of organisation it is worded, where its wording comes from, and since when it
-- is offered no more.
ALTER TABLE template
    ADD COLUMN row_version       bigint NOT NULL DEFAULT 0,
    ADD COLUMN scope             text   NOT NULL DEFAULT 'COUNTY',
    ADD COLUMN organization_id   uuid,
    ADD COLUMN organization_kind text,
    ADD COLUMN source            text   NOT NULL DEFAULT '本系统较早版本所存，未记出处',
    ADD COLUMN retired_on        date,
    ADD CHECK ((scope = 'OWN') = (organization_id IS NOT NULL));
ALTER TABLE template ALTER COLUMN scope DROP DEFAULT, ALTER COLUMN source DROP DEFAULT;
UPDATE template SET scope = 'NATIONAL', source = '中央组织部、中央宣传部《关于在党的基层组织和党员中深入开展创先争优活动的意见》（2010）'
WHERE (code, version) IN (('FIVE_GOODS', 1), ('FIVE_LEADS', 1));

-- The wording by kind of organisation. Only words differ; the codes are the same, so that results can stand side by side.
INSERT INTO template (code, version, title, subject_kind, scale_code, scope, organization_kind, source) VALUES
    ('FIVE_GOODS_SCHOOL', 1, '“五个好”先进基层党组织测评表（学校）', 'BRANCH', 'SATISFACTION', 'NATIONAL', 'SCHOOL',
     '2010年创先争优活动意见；学校党支部活动方案的表述（师生反映好）'),
    ('FIVE_GOODS_BUREAU', 1, '“五个好”先进基层党组织测评表（机关）', 'BRANCH', 'SATISFACTION', 'NATIONAL', 'BUREAU',
     '2010年创先争优活动意见'),
    ('FIVE_GOODS_UNIVERSITY', 1, '“五个好”先进基层党组织测评表（高校）', 'BRANCH', 'SATISFACTION', 'NATIONAL', 'UNIVERSITY',
     '2010年创先争优活动意见；高校党支部的表述（师生反映好）'),
    ('FIVE_GOODS_STUDENT', 1, '“五个好”先进基层党组织测评表（学生党支部）', 'BRANCH', 'SATISFACTION', 'NATIONAL', 'STUDENT_BRANCH',
     '2010年创先争优活动意见；高校学生党支部的表述（同学反映好）'),
    ('FIVE_GOODS_VILLAGE', 1, '“五个好”先进基层党组织测评表（村、社区）', 'BRANCH', 'SATISFACTION', 'NATIONAL', 'VILLAGE',
     '2010年创先争优活动意见；村党支部实施方案的表述'),
    ('FIVE_LEADS_SCHOOL', 1, '“五带头”优秀共产党员测评表（学校）', 'MEMBER', 'SATISFACTION', 'NATIONAL', 'SCHOOL',
     '2010年创先争优活动意见；学校党支部活动方案的表述'),
    ('FIVE_LEADS_BUREAU', 1, '“五带头”优秀共产党员测评表（机关）', 'MEMBER', 'SATISFACTION', 'NATIONAL', 'BUREAU',
     '2010年创先争优活动意见'),
    ('FIVE_LEADS_UNIVERSITY', 1, '“五带头”优秀共产党员测评表（高校）', 'MEMBER', 'SATISFACTION', 'NATIONAL', 'UNIVERSITY',
     '2010年创先争优活动意见；高校党支部的表述'),
    ('FIVE_LEADS_STUDENT', 1, '“五带头”优秀共产党员测评表（学生党员）', 'MEMBER', 'SATISFACTION', 'NATIONAL', 'STUDENT_BRANCH',
     '2010年创先争优活动意见；高校学生党支部的表述'),
    ('FIVE_LEADS_VILLAGE', 1, '“五带头”优秀共产党员测评表（村、社区）', 'MEMBER', 'SATISFACTION', 'NATIONAL', 'VILLAGE',
     '2010年创先争优活动意见；村党支部实施方案的表述'),
    ('MASS_ORGANIZATION', 1, '群众评议党组织测评表', 'BRANCH', 'SATISFACTION', 'NATIONAL', NULL, '创先发〔2011〕17号'),
    ('MASS_MEMBER', 1, '群众评议党员测评表', 'MEMBER', 'SATISFACTION', 'NATIONAL', NULL, '创先发〔2011〕17号'),
    ('PARTY_SPIRIT', 1, '党员民主评议表（三问）', 'MEMBER', 'MEMBER_FOUR', 'COUNTY', NULL, '村党支部创先争优活动实施方案'),
    ('SEVEN_REQUIREMENTS', 1, '优秀党员基本要求测评表（小学样例）', 'MEMBER', 'SATISFACTION', 'COUNTY', 'SCHOOL',
     '一所小学制定的优秀党员七条基本要求');

INSERT INTO template_indicator (template_code, template_version, position, code, label)
SELECT template.code, 1, item.position, item.code, item.label
FROM (VALUES
    ('FIVE_GOODS_SCHOOL', '师生反映好'), ('FIVE_GOODS_BUREAU', '群众反映好'), ('FIVE_GOODS_UNIVERSITY', '师生反映好'),
    ('FIVE_GOODS_STUDENT', '同学反映好'), ('FIVE_GOODS_VILLAGE', '群众反映好')) AS template (code, opinion),
    LATERAL (VALUES
        (0, 'LEADERSHIP', '领导班子好'),
        (1, 'MEMBERS', '党员队伍好'),
        (2, 'MECHANISM', '工作机制好'),
        (3, 'PERFORMANCE', '工作业绩好'),
        (4, 'OPINION', template.opinion)) AS item (position, code, label);

INSERT INTO template_indicator (template_code, template_version, position, code, label)
SELECT template.code, 1, item.position, item.code, item.label
FROM (VALUES
    ('FIVE_LEADS_SCHOOL', '带头深化学习', '带头服务师生'), ('FIVE_LEADS_BUREAU', '带头学习提高', '带头服务群众'),
    ('FIVE_LEADS_UNIVERSITY', '带头学习提高', '带头服务师生'), ('FIVE_LEADS_STUDENT', '带头学习提高', '带头服务同学'),
    ('FIVE_LEADS_VILLAGE', '带头学习提高', '带头服务群众')) AS template (code, learning, service),
    LATERAL (VALUES
        (0, 'LEARNING', template.learning),
        (1, 'ACHIEVEMENT', '带头争创佳绩'),
        (2, 'SERVICE', template.service),
        (3, 'DISCIPLINE', '带头遵纪守法'),
        (4, 'RIGHTEOUSNESS', '带头弘扬正气')) AS item (position, code, label);

INSERT INTO template_indicator (template_code, template_version, position, code, label) VALUES
    ('MASS_ORGANIZATION', 1, 0, 'CAMPAIGN', '开展创先争优活动情况'),
    ('MASS_ORGANIZATION', 1, 1, 'CENTRAL_WORK', '推动中心工作和完成重点任务情况'),
    ('MASS_ORGANIZATION', 1, 2, 'PLEDGES', '履行公开承诺情况'),
    ('MASS_ORGANIZATION', 1, 3, 'PRACTICAL_DEEDS', '为群众办实事情况'),
    ('MASS_ORGANIZATION', 1, 4, 'TEAM', '加强党组织和队伍建设情况'),
    ('MASS_MEMBER', 1, 0, 'CAMPAIGN', '参加创先争优活动情况'),
    ('MASS_MEMBER', 1, 1, 'POST_DUTIES', '履行岗位职责情况'),
    ('MASS_MEMBER', 1, 2, 'PLEDGES', '履行公开承诺情况'),
    ('MASS_MEMBER', 1, 3, 'SERVICE', '联系和服务群众情况'),
    ('PARTY_SPIRIT', 1, 0, 'PARTY_SPIRIT', '党性观念强不强'),
    ('PARTY_SPIRIT', 1, 1, 'SERVICE', '联系服务群众够不够'),
    ('PARTY_SPIRIT', 1, 2, 'EXAMPLE', '发挥先锋模范作用明显不明显'),
    ('SEVEN_REQUIREMENTS', 1, 0, 'LEARNING', '履行党章义务，学习新知识、新理论，提升党性和素质'),
    ('SEVEN_REQUIREMENTS', 1, 1, 'ACHIEVEMENT', '勇于创新、争创佳绩，实施素质教育，因材施教，教学质量高'),
    ('SEVEN_REQUIREMENTS', 1, 2, 'SERVICE', '服务群众、服务师生，师生满意度高'),
    ('SEVEN_REQUIREMENTS', 1, 3, 'DIFFICULTIES', '解决群众和师生的突出问题与实际困难'),
    ('SEVEN_REQUIREMENTS', 1, 4, 'DISCIPLINE', '遵守法律、教育法规和规章，为人师表'),
    ('SEVEN_REQUIREMENTS', 1, 5, 'RIGHTEOUSNESS', '发扬新风尚，同不良风气、违法行为作斗争'),
    ('SEVEN_REQUIREMENTS', 1, 6, 'ETHICS', '加强师德修养，遵守教师职业道德规范');
