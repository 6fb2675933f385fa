package org.chuangyou.pledge;

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
                        """);
    }

    private FilledSheets with(String table, String text) {
        return with(table, local(text).getBytes(UTF_8));
    }

    /** With the codes of the branch and of what is above it in this world. */
    static String local(String cells) {
        return cells.replace(",ZB,", "," + World.codeOf(BRANCH) + ",")
                .replace(",SJ,", "," + World.codeOf(COUNTY) + ",");
    }

    FilledSheets with(String table, byte[] file) {
        files.put(table, file);
        return this;
    }

    FilledSheets replacing(String table, String old, String slip) {
        return replace(table, local(old), local(slip));
    }

    private FilledSheets replace(String table, String old, String slip) {
        var text = new String(files.get(table), UTF_8);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(table + " does not contain " + old);
        }
        return with(table, text.replace(old, slip));
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
        files.forEach((table, file) -> request.multiPart(table, table, file, "application/octet-stream"));
        return request.post("/imports").then();
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
