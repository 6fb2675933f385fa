package org.chuangyou.pledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.chuangyou.chassis.testing.Tokens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.COUNTY;
import static org.chuangyou.pledge.World.OTHER_BRANCH;

/** What a branch keeps of its service to people, a row or more in every table, as its office would fill the sheets in. */
final class FilledSheets {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private FilledSheets() {}

    static FilledSheets empty() {
        return new FilledSheets();
    }

    /** All tables, those first to which others refer. */
    static FilledSheets all() {
        return new FilledSheets()
                .with("volunteer-teams", """
                        服务队编码,队名,组织编码,队长编号,成立日期,登记人编号,登记日期
                        FWD-1,党员义工服务队,ZB,DY10014,2010-09-10,DY10011,2011-03-01
                        """)
                .with("deeds", """
                        服务编码,组织编码,服务队编码,服务类别,名称,做了什么,服务日期,参加者编号,每人时长（小时）,受益面,受益面的单位,受益面的限定,撤销日期,撤销理由,登记人编号,登记日期
                        FW-1,ZB,FWD-1,党员奉献日,社区义务辅导,"为留守儿童
                        辅导作业",2011-05-01,DY10015;DY10014,3.5,40,人,余,,,DY10014,2011-05-02
                        FW-2,ZB,,慰问,慰问,看望老教师,2011-04-01,DY10015,,,,,2011-05-03,录入有误,DY10014,2011-04-02
                        """)
                .with("aid", """
                        捐助编码,组织编码,捐助类别,品名,数量,数量的单位,数量的限定,受益面,受益面的单位,受益面的限定,受助对象,用途,捐助日期,撤销日期,撤销理由,登记人编号,登记日期
                        JZ-1,ZB,捐款,,12345.5,元,准确,60,名,近,困难学生,助学,2011-04-20,,,DY10011,2011-04-21
                        JZ-2,ZB,捐物,化肥,500,公斤,约,,,,困难农户,春耕,2011-03-20,,,DY10011,2011-03-21
                        """)
                .with("pairings", """
                        结对编码,组织编码,帮扶人编号,受帮扶者,情况,学校,班级,序号,受帮扶者编号,村、社区,约定做什么,结对日期,结束日期,结果如何,登记人编号,登记日期
                        JD-1,ZB,DY10014,学生,学习困难,示例中学,八年级（2）班,7,,,课后辅导数学,2011-03-01,,,DY10014,2011-03-01
                        JD-2,ZB,DY10015,家庭,家庭困难,,,,,示例村三组,每月走访,2010-09-01,2011-04-30,已脱困,DY10011,2010-09-02
                        """)
                .with("pairing-contacts", """
                        结对编码,联系日期,做了什么,登记人编号
                        JD-1,2011-03-08,辅导一次函数,DY10014
                        JD-1,2011-04-05,作业订正,DY10014
                        JD-2,2011-01-05,送去棉衣,DY10015
                        """)
                .with("counterparts", """
                        对口编码,对口村、单位,对口类别,组织编码,建立日期,结束日期,结果如何,登记人编号,登记日期
                        DK-1,示例乡示例村,村,ZB,2010-09-01,,,DY10011,2010-09-02
                        DK-2,示例小学,学校,ZB,2009-09-01,2011-03-31,关系调整,DY10011,2010-09-02
                        """)
                .with("counterpart-promises", """
                        对口编码,第几件,承诺的事,承诺日期,期限,做到日期,做了什么
                        DK-1,1,修缮饮水设施,2010-10-01,2011-10-31,2011-05-06,更换水泵一台
                        DK-1,2,捐建图书角,2011-03-01,2011-12-31,,
                        DK-2,1,送课下乡,2009-10-01,2010-10-31,2010-06-01,送课六节
                        """)
                .with("difficulties", """
                        困难编码,组织编码,提出日期,困难,办理情况,答复,由谁办,向谁说明,怎样说明,期限,答复日期,重办次数,公布的文字
                        KN-1,ZB,2011-03-01,学生宿舍缺二十张床,列入计划,列入采购,总务处,,,2011-09-01,2011-03-10,0,寄宿生床位不足
                        KN-2,ZB,2011-03-02,食堂排队久,待办,,,,,,,0,
                        KN-3,ZB,2011-03-03,教室漏雨,已解决,屋面已修,,,,,2011-04-01,1,
                        KN-4,ZB,2011-03-04,操场不平,已说明暂不能解决,待校舍加固后,,家长,家长会,2011-09-01,2011-03-20,0,
                        """)
                .with("suggestion-rounds", """
                        征集编码,征集名称,组织编码,开始日期,截止日期,推荐名额,登记人编号,登记日期
                        ZJ-1,我为教育献一计,ZB,2011-03-01,2011-06-30,1,DY10011,2011-02-20
                        """)
                .with("suggestions", """
                        建议编码,征集编码,收到日期,部门、年级或方面,建议,入围题目,纳入的决策,决策日期,推荐给的组织编码,上级答复,不采纳的理由,致谢
                        JY-1,ZJ-1,2011-03-05,后勤,晚自习后开放图书室,延长图书室开放时间,校务会第六次会议,2011-04-01,SJ,全县推广,,谢谢您
                        JY-2,ZJ-1,2011-03-06,教务,减少作业,,,,,,已有规定,
                        JY-3,ZJ-1,2011-03-07,后勤,增开窗口,食堂窗口,,,,,,
                        """)
                .with("certificates", """
                        责任书编码,组织编码,签发单位编码,党员编号,责任书类别,年度,责任书名称,签发单位签字日期,签发单位签字人编号,责任单位签字日期,责任单位签字人编号,评定日期,终止日期,终止理由,登记人编号,登记日期
                        ZR-1,ZB,SJ,,党建目标,2011,2011年党建目标责任书,2011-01-10,DY10001,2011-01-12,DY10011,2011-04-30,,,DY10001,2011-01-09
                        ZR-2,ZB,ZB,DY10014,党建目标,2011,党员承诺书,2011-02-01,DY10011,2011-02-02,DY10014,,,,DY10011,2011-02-01
                        ZR-3,ZB2,SJ,,安全稳定,2011,安全稳定责任书,2011-01-10,DY10001,2011-01-12,DY10021,,2011-03-01,目标调整,DY10001,2011-01-09
                        ZR-4,ZB2,SJ,,安全稳定,2011,安全稳定责任书（调整后）,2011-03-02,DY10001,,,,,,DY10001,2011-03-02
                        """)
                .with("certificate-targets", """
                        责任书编码,第几项,目标,以什么衡量,完成期限,评定结果,评定依据
                        ZR-1,1,按期换届,任期届满前完成选举,2011-04-30,完成,三月完成选举
                        ZR-1,2,发展党员两名,材料齐备,2011-04-30,部分完成,发展一名
                        ZR-2,1,带教青年教师,每学期听课十节,2011-12-31,,
                        ZR-3,1,无安全事故,事故数,2011-12-31,,
                        ZR-4,1,无安全事故,事故数和隐患数,2011-12-31,,
                        """)
                .with("plans", """
                        活动编码,组织编码,主题,载体,创建条件,承诺内容,公布日期,修订公布日期,修订理由
                        HD-1,SJ,办人民满意教育,五比五争当,五个好,每名党员承诺二至三项,2011-01-18,,
                        HD-1,ZB,争做满意教师,党员先锋岗,五个好,每名党员承诺二至三项,2011-01-20,2011-03-01,按上级要求增加为民服务内容
                        HD-1,ZB2,从我做起,,,,,,
                        """)
                .with("plan-hearings", """
                        活动编码,组织编码,第几次,听取意见的形式,听取意见日期,人数,主要意见,采纳情况
                        HD-1,SJ,1,问卷,2011-01-12,240,希望解决校门口拥堵,已写入方案
                        HD-1,ZB,1,座谈会,2011-01-15,32,希望晚间开放图书室,已写入方案
                        HD-1,ZB,2,走访,2011-02-20,12,希望多家访,已写入方案
                        HD-1,ZB2,1,意见箱,2011-04-20,5,作业偏多,正在研究
                        """)
                .with("pledges", """
                        承诺编码,活动编码,组织编码,承诺类别,承诺人编号,与岗位职责的结合,五带头,五个好,承诺前听取的意见,承诺状态,起草人编号,提交人编号,审核人编号,审核意见,公布日期,公布方式,公布地点,修订公布日期,了结日期,做了什么,在哪里可以看到,未兑现的原因,未兑现的说明或撤回的理由,怎样向群众说明,向群众说明日期,确认了结日期
                        CN-1,HD-1,ZB,普通党员,DY10014,班主任,带头学习提高;带头服务群众,,,已兑现,DY10014,DY10014,DY10013,,2011-02-01,公开栏;校园网络,校门口,,2011-04-20,均已及格,公开栏,,,,,2011-04-22
                        CN-2,HD-1,ZB,党组织,,,,领导班子好,家长希望作业适量,部分兑现,DY10011,DY10011,DY10001,很好,2011-02-01,公开栏,校门口,2011-03-01,2011-05-01,开放图书室,,客观原因,食堂改造顺延,家长会,2011-04-28,2011-05-03
                        CN-3,HD-1,ZB,普通党员,DY10015,,,,,未兑现,DY10015,DY10015,DY10013,,2011-02-01,其他,办公楼,,2011-05-02,,,无正当理由,未完成,,,2011-05-04
                        CN-4,HD-1,ZB,普通党员,DY10014,,,,,已退回,DY10014,DY10014,DY10013,第一项不够具体,,,,,,,,,,,,
                        CN-5,HD-1,ZB,普通党员,DY10015,,,,,已公布,DY10015,DY10015,DY10011,,2011-03-10,校刊校报,校刊第三期,,,,,,,,,
                        CN-6,HD-1,ZB,领导班子,,,,,,已撤回,DY10012,,,,,,,,2011-03-01,,,,另行承诺,,,
                        CN-7,HD-1,ZB,普通党员,DY10014,,,,,草稿,DY10014,,,,,,,,,,,,,,,
                        CN-8,HD-1,ZB,普通党员,DY10015,,,,,已通过审核,DY10015,DY10015,DY10013,,,,,,,,,,,,,
                        """)
                .with("pledge-items", """
                        承诺编码,第几项,承诺事项,可检查的目标,完成期限,目标数量,目标数量的单位,目标数量的限定,落实的活动载体,载体第几项,选得准,定得实,做得到,逐项审核意见,是否兑现,兑现情况
                        CN-1,1,帮扶两名学生,期末均及格,2011-04-30,2,名,准确,,,是,是,是,,,
                        CN-1,2,上两节公开课,全校可听,2011-06-30,,,,,,是,是,是,,,
                        CN-2,1,开放图书室,每晚开放,2011-04-30,,,,,,是,是,是,,是,已开放
                        CN-2,2,改造食堂,增开窗口,2011-05-31,,,,,,是,是,是,注意安全,否,
                        CN-3,1,家访,每月两户,2011-04-30,,,,,,是,是,是,,,
                        CN-4,1,多读书,读好书,2011-06-30,,,,,,是,否,是,请写书目,,
                        CN-5,1,辅导作业,每周两次,2011-12-31,,,,,,是,是,是,,,
                        CN-6,1,开展培训,两期,2011-12-31,,,,,,,,,,,
                        CN-7,1,听课,十节,2011-12-31,,,,,,,,,,,
                        CN-8,1,送课下乡,两次,2011-12-31,,,,,,是,是,是,,,
                        """)
                .with("pledge-hearings", """
                        承诺编码,第几次,听取意见的形式,听取意见日期,人数,主要意见,采纳情况
                        CN-2,1,座谈会,2011-01-15,32,希望晚间开放图书室,已写入承诺
                        CN-2,2,意见箱,2011-01-20,6,食堂排队久,已写入承诺
                        """)
                .with("progress-reports", """
                        承诺编码,月份,进展状态,进展,佐证链接,报告人编号,报告日期
                        CN-1,2011-02,正常推进,每周两次辅导,,DY10014,2011-03-02
                        CN-1,2011-03,已完成,均已及格,https://example.org/1,DY10014,2011-04-03
                        CN-5,2011-03,遇到困难,时间冲突,,,2011-04-05
                        """)
                .with("item-progress", """
                        承诺编码,月份,第几项,逐项进展状态,情况,已达到,已达到的单位,已达到的限定
                        CN-1,2011-03,1,已完成,均已及格,2,名,准确
                        CN-1,2011-03,2,正常推进,,,,
                        """)
                .with("tasks", """
                        任务编码,组织编码,文号,发文日期,文件名称,是否公开,收回日期,收回理由,登记人编号,登记日期
                        RW-1,SJ,示教党〔2011〕3号,2011-01-10,2011年学校党建工作要点,是,,,DY10001,2011-01-12
                        RW-2,SJ,示教党〔2011〕4号,2011-02-10,关于统计报表的通知,否,2011-03-10,文件已废止,DY10001,2011-02-12
                        """)
                .with("task-items", """
                        任务编码,第几项,任务内容,完成期限
                        RW-1,1,建立党员活动室,2011-09-30
                        RW-1,2,召开专题组织生活会,2011-03-31
                        RW-2,1,报送统计表,2011-03-31
                        """)
                .with("task-assignments", """
                        组织编码,任务编码,分解日期
                        ZB1,RW-1,2011-01-12
                        ZB3,RW-1,2011-01-20
                        ZB1,RW-2,2011-02-12
                        """)
                .with("task-responses", """
                        组织编码,任务编码,第几项,是否与本组织有关,无关的理由,进展,完成了什么,完成日期,答复日期
                        ZB1,RW-1,1,是,,场地已定,,,2011-03-01
                        ZB1,RW-1,2,是,,,召开组织生活会,2011-03-20,2011-03-21
                        ZB3,RW-1,1,否,本校无党员活动室用房,,,,2011-02-01
                        """);
    }

    private FilledSheets with(String table, String text) {
        return with(table, local(text).getBytes(UTF_8));
    }

    /** With the codes of the branch and of what is above it in this world. */
    static String local(String cells) {
        return cells.replace(",ZB,", "," + World.codeOf(BRANCH) + ",")
                .replace(",ZB,", "," + World.codeOf(BRANCH) + ",")
                .replace(",ZB2,", "," + World.codeOf(OTHER_BRANCH) + ",")
                .replace("ZB1,", World.codeOf(BRANCH) + ",")
                .replace("ZB3,", World.codeOf(OTHER_BRANCH) + ",")
                .replace(",SJ,", "," + World.codeOf(COUNTY) + ",");
    }

    FilledSheets with(String table, byte[] file) {
        files.put(table, file);
        return this;
    }

    FilledSheets replacing(String table, String old, String slip) {
        return replace(table, local(old), local(slip));
    }

    /** Where the sheet of pledges has a column for it: on this day one of them, of the others it is not told. */
    FilledSheets submittedOn(String code, String day) {
        var lines = new String(files.get("pledges"), UTF_8).lines().toList();
        var place = List.of(lines.get(0).split(",")).indexOf("提交日期");
        var text = new StringBuilder(lines.get(0)).append('\n');
        for (var line : lines.subList(1, lines.size())) {
            var cells = new ArrayList<>(List.of(line.split(",", -1)));
            cells.add(place, cells.get(0).equals(code) ? day : "");
            text.append(String.join(",", cells)).append('\n');
        }
        return with("pledges", text.toString().getBytes(UTF_8));
    }

    private FilledSheets replace(String table, String old, String slip) {
        var text = new String(files.get(table), UTF_8);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(table + " does not contain " + old);
        }
        return with(table, text.replace(old, slip));
    }

    /** None but these. */
    FilledSheets only(String... tables) {
        files.keySet().retainAll(List.of(tables));
        return this;
    }

    Iterable<String> tables() {
        return files.keySet();
    }

    ValidatableResponse upload() {
        return send(asSteward());
    }

    ValidatableResponse uploadInEnglish() {
        return send(asSteward().header("Accept-Language", "en"));
    }

    /** What became of it, once it has been worked off behind its sender's back. */
    ValidatableResponse uploadInBackground() {
        var address = send(asSteward().header("Prefer", "respond-async"))
                .statusCode(202)
                .extract()
                .header("Location");
        return await().until(() -> asSteward().get(address).then(), answer -> !List.of("WAITING", "RUNNING")
                .contains(answer.extract().path("state")));
    }

    private ValidatableResponse send(RequestSpecification request) {
        return send(request, "/imports");
    }

    ValidatableResponse send(RequestSpecification request, String address) {
        files.forEach((table, file) -> request.multiPart(table, table, file, "application/octet-stream"));
        return request.post(address).then();
    }

    static RequestSpecification asSteward() {
        return RestAssured.given().auth().oauth2(Tokens.ofMachine("steward", "roster-steward"));
    }

    static byte[] export(String format) {
        return read("/exports?format=" + format);
    }

    static byte[] read(String path) {
        return asSteward().get(path).then().statusCode(200).extract().asByteArray();
    }
}
