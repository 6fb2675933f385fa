-- Which thing of a campaign's carriers an item serves: so it is seen what becomes of 六个一 and the others.
ALTER TABLE pledge_item
    ADD COLUMN carrier      text,
    ADD COLUMN carrier_item int,
    ADD CHECK ((carrier IS NULL) = (carrier_item IS NULL));

-- Only carriers whose items the documents list; what 四比两优一满意 and 五先五优 hold they do not say.
INSERT INTO carrier_template (code, version, name, source, items) VALUES
('FIVE_MODELS', 0, '五个模范', '县教育体育局创先争优活动阶段总结（2010年）', '[
    {"text": "自觉学习的模范", "scope": "MEMBER"},
    {"text": "师德修养的模范", "scope": "MEMBER"},
    {"text": "教书育人的模范", "scope": "MEMBER"},
    {"text": "服务师生的模范", "scope": "MEMBER"},
    {"text": "遵纪守法的模范", "scope": "MEMBER"}]'),
('THREE_COMPARISONS_THREE_VIEWS', 0, '三比三看', '中心学校创先争优活动实施方案（2010年）', '[
    {"text": "比责任看投入", "scope": "MEMBER"},
    {"text": "比服务看效率", "scope": "MEMBER"},
    {"text": "比本事看效果", "scope": "MEMBER"}]'),
('FIVE_HANDLES', 0, '五个抓手', '中心学校创先争优活动实施方案（2010年）', '[
    {"text": "争当师德标兵", "scope": "MEMBER_TEACHER"},
    {"text": "争创坚强堡垒", "scope": "ORGANIZATION"},
    {"text": "争创先锋团队", "scope": "ORGANIZATION"},
    {"text": "一名党员一面旗帜", "scope": "MEMBER_TEACHER"},
    {"text": "为党旗增辉添彩", "scope": "MEMBER_TEACHER"}]'),
('TWO_CREATIONS_THREE_PLEDGES_FOUR_JUDGEMENTS', 0, '双创三定四评', '县教育系统党建工作汇报（2011年）', '[
    {"text": "创建“五好五强”基层党组织", "scope": "ORGANIZATION"},
    {"text": "创建党建示范点", "scope": "ORGANIZATION"},
    {"text": "领导班子定承诺", "scope": "ORGANIZATION"},
    {"text": "领导干部定承诺", "scope": "LEADER"},
    {"text": "普通党员定承诺", "scope": "MEMBER"},
    {"text": "学生和家长评议教师", "scope": "ORGANIZATION"},
    {"text": "教师评议党员", "scope": "ORGANIZATION"},
    {"text": "党员评议支部", "scope": "ORGANIZATION"},
    {"text": "支部评议上级党组织", "scope": "ORGANIZATION"}]');
