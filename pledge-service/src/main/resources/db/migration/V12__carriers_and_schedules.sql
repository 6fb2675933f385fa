ALTER TABLE campaign_basis ADD COLUMN title text;

-- 活动载体 as a county may take them up: what is in one is listed, never concluded from its name.
CREATE TABLE carrier_template (
    code            text PRIMARY KEY,
    version         bigint NOT NULL,
    -- Whose it is; null for those that come with the software.
    organization_id uuid,
    name            text   NOT NULL,
    source          text,
    items           jsonb  NOT NULL
);

-- A campaign keeps its own copy: what a template says later does not change what was announced.
ALTER TABLE campaign ADD COLUMN carriers jsonb NOT NULL DEFAULT '[]';

-- What the stages of an open campaign were before they were changed. Nobody updates or deletes here.
CREATE TABLE schedule_change (
    id          uuid PRIMARY KEY,
    campaign_id uuid  NOT NULL REFERENCES campaign,
    changed_on  date  NOT NULL,
    reason      text  NOT NULL,
    former      jsonb NOT NULL
);
CREATE INDEX schedule_change_campaign ON schedule_change (campaign_id, id);

INSERT INTO carrier_template (code, version, name, source, items) VALUES
('THREE_LINKS_THREE_DEMONSTRATIONS', 0, '三联系三示范', '学校创先争优活动实施方案（2010年）', '[
    {"text": "联系一个班级", "scope": "MEMBER_TEACHER"},
    {"text": "联系一名非党员教师", "scope": "MEMBER_TEACHER"},
    {"text": "联系一名学困生", "scope": "MEMBER_TEACHER"},
    {"text": "共产党员示范班", "scope": "ORGANIZATION"},
    {"text": "共产党员示范组（室）", "scope": "ORGANIZATION"},
    {"text": "共产党员示范课", "scope": "MEMBER_TEACHER"}]'),
('SIX_ONES', 0, '六个一', '县教育系统党建工作汇报（2011年）', '[
    {"text": "教好一门课", "scope": "MEMBER_TEACHER"},
    {"text": "带好一个班", "scope": "MEMBER_TEACHER"},
    {"text": "转化一批后进生", "scope": "MEMBER_TEACHER"},
    {"text": "组织一次家庭教育专题辅导", "scope": "MEMBER_TEACHER"},
    {"text": "完成一个有价值的教育教学研究课题", "scope": "MEMBER_TEACHER"},
    {"text": "参与一次社区或农牧区调研交流", "scope": "MEMBER_TEACHER"}]'),
('FIVE_COMPETITIONS', 0, '五比五争当', '县教育体育局创先争优活动阶段总结（2010年）', '[
    {"text": "比思想，争当时代先锋", "scope": "MEMBER"},
    {"text": "比业务，争当行家里手", "scope": "MEMBER"},
    {"text": "比作风，争当勤廉表率", "scope": "MEMBER"},
    {"text": "比奉献，争当道德楷模", "scope": "MEMBER"},
    {"text": "比业绩，争当岗位标兵", "scope": "MEMBER"}]'),
-- The name speaks of four 比; the document lists three, and so does this.
('FOUR_COMPARISONS', 0, '四比三优一满意', '中心学校创先争优活动实施方案（2010年）', '[
    {"text": "比教学", "scope": "MEMBER_TEACHER"},
    {"text": "比服务", "scope": "MEMBER_TEACHER"},
    {"text": "比贡献", "scope": "MEMBER_TEACHER"},
    {"text": "争创师德优秀", "scope": "ORGANIZATION"},
    {"text": "争创教育质量优秀", "scope": "ORGANIZATION"},
    {"text": "争创育人环境优秀", "scope": "ORGANIZATION"},
    {"text": "让学生家长满意", "scope": "ORGANIZATION"}]'),
('THREE_PAIRINGS', 0, '三结对三帮扶三贴心', '企业党委创先争优活动经验材料（2010年）', '[
    {"text": "党员干部与思想有困难的职工结对，做思想贴心人", "scope": "LEADER"},
    {"text": "党员骨干与普通职工结技术帮扶对子，做技术贴心人", "scope": "MEMBER"},
    {"text": "党员与困难职工结生活帮扶对子，做生活贴心人", "scope": "MEMBER"}]');
