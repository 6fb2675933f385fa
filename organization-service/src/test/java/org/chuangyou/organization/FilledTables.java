package org.chuangyou.organization;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A small county with a row or more in every table that can be imported, as its office would fill the sheets in. */
final class FilledTables {

    private FilledTables() {}

    /** All files by their tables, those first to which others refer. */
    static Map<String, String> all() {
        var files = new LinkedHashMap<String, String>();
        roster(files);
        groups(files);
        contacts(files);
        rest(files);
        persons(files);
        life(files);
        venues(files);
        cadres(files);
        return files;
    }

    /** An upload of all of them. */
    static Roster upload() {
        var roster = Roster.empty().asOf("2012-01-01");
        all().forEach(roster::with);
        return roster;
    }

    private static void roster(Map<String, String> files) {
        files.put("units", Roster.text(Roster.unitHeader(), "F-U1,示例小学,完全小学,示例乡,农牧区,10,0,0,3,0,0,0"));
        files.put(
                "organizations",
                Roster.text(
                        Roster.organizationHeader(),
                        "F-C,示例工委,党工委,,1985-01-01,2012-01-28,",
                        "F-B,示例小学党支部,党支部,F-C,1990-01-01,2013-01-01,F-U1",
                        "F-B2,示例二支部,党支部,F-C,1990-01-01,2013-01-01,",
                        "F-G,第一党小组,党小组,F-B,1990-01-01,,"));
        files.put(
                "members",
                Roster.text(Stream.concat(
                                        Stream.of(Roster.memberHeader()),
                                        Stream.of(1, 2, 3, 4, 5, 6, 7, 8)
                                                .map(n -> Roster.member("F", n, "正式党员", "200" + n + "-07-01")))
                                .toArray(String[]::new))
                        + Roster.member("F", 9, "入党积极分子", "") + "\n"
                        + Roster.member("F", 10, "正式党员", "2001-07-01").replace(",F-B,", ",F-B2,") + "\n"
                        + Roster.member("F", 11, "正式党员", "2001-07-01").replace(",F-B,", ",F-B2,") + "\n"
                        + Roster.member("F", 12, "正式党员", "2001-07-01").replace(",F-B,", ",F-B2,") + "\n");
        files.put(
                "posts",
                Roster.text(
                        Roster.postHeader() + ",任职日期,任职文号,任期选举日期",
                        "F-C,F-P1,书记,兼职,校长,2010-07-01,,",
                        "F-B,F-P2,书记,兼职,教师,2010-02-01,示教党发〔2010〕6号,2010-01-01"));
        files.put("youth", "单位编码,团组织数,团员数,少先队大队数,少先队中队数,少先队小队数,少先队员数,辅导员数\nF-U1,0,0,1,2,4,60,2\n");
    }

    private static void groups(Map<String, String> files) {
        files.put(
                "groups",
                Roster.text(
                        "机构编码,组织编码,机构类别,机构名称,活动名称,所属领导小组编码,成立日期,撤销日期,文号",
                        "F-LD-BG,F-C,办公室,创先争优办公室,创先争优,F-LD,2010-06-01,,示教〔2010〕1号",
                        "F-LD,F-C,领导小组,创先争优领导小组,创先争优,,2010-06-01,,示教〔2010〕1号",
                        "F-ZD,F-C,指导组,第一指导组,,,2010-07-01,,示教〔2010〕2号"));
        files.put(
                "group-seats",
                Roster.text(
                        "机构编码,人员编号,机构职务,起始日期,截止日期",
                        "F-LD,F-P1,组长,2010-06-01,",
                        "F-LD,F-P3,成员,2010-06-01,2011-06-01",
                        "F-LD-BG,F-P2,主任,2010-06-01,",
                        "F-ZD,F-P10,组长,2010-07-01,"));
        files.put("group-guidance", Roster.text("机构编码,所指导的组织编码,起始日期,截止日期", "F-ZD,F-B,2010-07-01,"));
    }

    private static void contacts(Map<String, String> files) {
        files.put(
                "contact-points",
                Roster.text(
                        "联系点编码,组织编码,联系制度,领导人员编号,领导姓名,领导职务,联系组织编码,联系单位编码,起始日期,截止日期",
                        "F-LX-1,F-C,领导联系点,F-P1,,,F-B,,2011-03-01,",
                        "F-LX-2,F-C,县级领导干部包学校,,示例县长,副县长,,F-U1,2011-03-01,2011-09-01"));
        files.put(
                "contact-visits", Roster.text("联系点编码,日期,工作事项,了解到的情况,存在的问题", "F-LX-1,2011-04-01,指导公开承诺,\"已上墙\n按月公布\","));
        files.put(
                "responsibilities",
                Roster.text(
                        "单位编码,组织编码,层级,所包范围,上一层的范围,责任人编号,责任人姓名,责任人职务,学生人数,所包片的单位编码",
                        ",F-C,局长包系统,全县,,F-P1,,局长,,",
                        ",F-C,副局长包片,东片,全县,,示例副局长,副局长,,F-U1",
                        "F-U1,,校长包校,示例小学,,F-P2,,校长,,",
                        "F-U1,,副校长包年级,三年级,示例小学,F-P3,,副校长,,",
                        "F-U1,,班主任包班,三（1）班,三年级,F-P4,,班主任,,",
                        "F-U1,,教师包学生,三（1）班,三（1）班,F-P5,,教师,5,",
                        "F-U1,,教师包学生,三（1）班,三（1）班,F-P6,,教师,6,"));
    }

    private static void rest(Map<String, String> files) {
        files.put(
                "mass-organizations", Roster.text("带建组织编码,群团类别,群团名称,负责人,成员人数,数据日期", "F-B,工会,示例小学工会委员会,,61,2011-06-30"));
        files.put("mass-strengths", Roster.text("带建组织编码,群团类别,群团名称,数据日期,成员人数", "F-B,工会,示例小学工会委员会,2010-06-30,58"));
        files.put(
                "terms",
                Roster.text(
                        "组织编码,选举日期,任期年限,届满日期,下届选举日期,批复文号,延期文号,延期理由",
                        "F-B,2007-01-01,3,2010-01-01,2010-01-01,示教〔2007〕1号,,",
                        "F-B,2010-01-01,3,2013-06-01,,示教〔2010〕1号,示教〔2012〕9号,校舍搬迁"));
        files.put(
                "external-codes",
                Roster.text(
                        "代码,代码种类,单位编码,组织编码,生效日期,失效日期",
                        "1234567890,学校（机构）标识码,F-U1,,2008-01-01,",
                        "ZZ01,党组织编码,,F-B,2008-01-01,2010-01-01"));
        files.put(
                "local-duties",
                Roster.text(
                        "组织编码,会议种类,周期,计量,至少,承担者,施行日期,截止日期,文号,发文日期",
                        "F-C,集中学习,每周,分钟,120,党支部,2011-01-01,,示教〔2010〕8号,2010-12-20"));
    }

    private static void persons(Map<String, String> files) {
        files.put("person-details", Roster.text("人员编号,学历,党小组编码,双培养,表决权停止至", "F-P3,大学本科,F-G,把骨干培养成党员,", "F-P4,,F-G,,"));
        files.put(
                "developments",
                Roster.text(
                        "人员编号,进展,递交申请书日期,谈话日期,确定为积极分子日期,最近一次考察日期,确定为发展对象日期,培训结束日期,"
                                + "政审合格日期,预审合格日期,公示结束日期,支部大会通过日期,上级批准日期,预备期满日期,预备期延长过,"
                                + "转正决议,讨论转正日期,延长月数,结束日期",
                        "F-P9,入党积极分子,2010-03-01,2010-03-10,2010-09-01,2011-03-01,,,,,,,,,否,,,,"));
        files.put("outflows", Roster.text("人员编号,流出日期,去向,流入地党支部,返回日期", "F-P5,2011-02-01,省教育学院进修,某支部,"));
        files.put(
                "transfers",
                Roster.text(
                        "人员编号,介绍信号,转出组织编码,转入组织编码,转入单位编码,开具日期,状态,办结日期,撤回理由",
                        "F-P6,示转〔2011〕1号,F-B,F-B2,F-U1,2011-03-01,已撤回,2011-03-05,本人要求"));
        files.put(
                "mentoring-pairs",
                Roster.text("新党员编号,老党员编号,组织编码,结对日期,计划至,结束日期", "F-P8,F-P2,F-B,2011-01-01,2012-01-01,"));
    }

    private static void life(Map<String, String> files) {
        files.put(
                "meetings",
                Roster.text(
                        "会议编号,组织编码,党小组编码,会议种类,参加范围,计划日期,召开日期,取消原因,地点,议题,讲课人编号,受邀人员编号," + "时长（分钟）,列席人数,列席说明",
                        "F-HY-1,F-B,,党员大会;集中学习,全体党员,2011-03-01,2011-03-02,,活动室,\"学习党章\n讨论计划\",F-P1,,90,2,积极分子列席",
                        "F-HY-2,F-B,F-G,党小组会,党小组成员,,2011-04-02,,教室,学习,,,,0,",
                        "F-HY-3,F-C,,例会,受邀人员,2011-05-01,,学校停课,会议室,部署,,F-P2;F-P3,,0,"));
        files.put(
                "attendance",
                Roster.text(
                        "会议编号,人员编号,出席,请假种类,说明",
                        "F-HY-1,F-P1,出席,,",
                        "F-HY-1,F-P2,请假,公务,去县里开会",
                        "F-HY-1,F-P3,缺席,,",
                        "F-HY-2,F-P3,出席,,"));
        files.put("study-tests", Roster.text("会议编号,测试名称,满分,及格分,参加人数,平均分,最低分", "F-HY-1,党章知识测试,100,60,2,88.25,60.5"));
        files.put("study-results", Roster.text("会议编号,人员编号,缺考,得分", "F-HY-1,F-P1,否,92.5", "F-HY-1,F-P2,是,"));
    }

    private static void venues(Map<String, String> files) {
        files.put(
                "venue-standards",
                Roster.text(
                        "标准编码,版本,项目编码,项目名称,制定组织编码,标准名称,文号,发文日期",
                        "F-SY,1,FLAG,有党旗,F-C,“十有”标准,示教〔2011〕3号,2011-01-10",
                        "F-SY,1,TABLE,有桌椅,F-C,“十有”标准,示教〔2011〕3号,2011-01-10"));
        files.put(
                "venues",
                Roster.text(
                        "活动室编码,组织编码,活动室名称,地址,面积（平方米）,启用日期,所依标准编码,停用日期",
                        "F-ZD-1,F-B,党员活动室,综合楼二楼,48.5,2010-12-01,F-SY,"));
        files.put(
                "venue-checks",
                Roster.text(
                        "活动室编码,项目编码,情况,计划配备日期,查看日期",
                        "F-ZD-1,FLAG,已有,,2011-06-01",
                        "F-ZD-1,TABLE,计划配备,2012-12-31,2011-06-01"));
        files.put("venue-uses", Roster.text("活动室编码,使用者,用途", "F-ZD-1,工会,教工之家"));
        files.put("venue-funding", Roster.text("活动室编码,资金来源,金额（元）", "F-ZD-1,学校公用经费,3500", "F-ZD-1,县财政,1200.5"));
    }

    private static void cadres(Map<String, String> files) {
        files.put("county-rules", Roster.text("规则代码,数值,效力,文号,发文日期", "joint-branch-units,4,提醒,示教〔2011〕8号,2011-01-10"));
        files.put("calendar", Roster.text("日期,上班,名称", "2011-10-03,否,国庆节", "2011-10-08,是,"));
        files.put(
                "cadre-rounds",
                Roster.text(
                        "选拔编码,组织编码,年度,层次,名称,文号,发文日期,开始日期,结束日期",
                        "F-HB,F-C,2011,学校副职,2011年选拔,示教〔2011〕6号,2011-03-01,2011-03-10,"));
        files.put("cadre-notices", Roster.text("选拔编码,公示开始,公示结束,工作日数,联系方式", "F-HB,2011-06-01,2011-06-10,7,教育工委办公室"));
        files.put(
                "cadre-nominations",
                Roster.text(
                        "选拔编码,人员编号,推荐组织编码,推荐日期,推荐理由,笔试日期,笔试成绩,考核日期,考核结论,考核情况,考核人,公示开始," + "公示结束,列入日期,退出日期,退出理由,退出时所处阶段",
                        "F-HB,F-P3,F-B,2011-03-20,群众公认,2011-04-01,88.5,2011-05-01,合格,表现良好,\"示例1\n示例2\",2011-06-01,"
                                + "2011-06-10,2011-06-11,,,",
                        "F-HB,F-P4,F-B,2011-03-20,业务强,,,,,,,,,,2011-03-30,本人放弃,已推荐"));
        recommendations(files);
    }

    private static void recommendations(Map<String, String> files) {
        files.put(
                "directed-recommendations",
                Roster.text(
                        "推荐编码,组织编码,单位编码,名称,文号,发文日期,部署日期,推荐会日期,应到,实到,考察日期,考察人,考察情况,办结日期,办结情况," + "现暂缓自,现暂缓理由",
                        "F-TJ-1,F-C,F-U1,示例小学定向推荐,示教〔2011〕9号,2011-05-30,2011-06-01,2011-06-17,52,49,2011-06-24,"
                                + "\"示例1\n示例2\",群众公认,2011-09-15,已按推荐任用,,",
                        "F-TJ-2,F-C,F-U1,示例小学再次定向推荐,示教〔2011〕19号,2011-10-30,2011-11-01,,,,,,,,,2011-11-05,学校合并在即"));
        files.put("recommended-posts", Roster.text("推荐编码,职位,职数", "F-TJ-1,校长,1", "F-TJ-1,副校长,2", "F-TJ-2,校长,1"));
        files.put(
                "recommended-persons",
                Roster.text("推荐编码,职位,人员编号,得推荐票数", "F-TJ-1,副校长,F-P3,20", "F-TJ-1,校长,F-P2,41", "F-TJ-1,校长,F-P1,8"));
        files.put("recommendation-pauses", Roster.text("推荐编码,暂缓日期,恢复日期,暂缓理由", "F-TJ-1,2011-06-02,2011-06-10,高考期间"));
    }
}
