package org.chuangyou.organization.vote;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.vote.Ballots.question;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** The protocol as a Word file says the same numbers as the API. */
@QuarkusTest
@RealParts
class ProtocolTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Assembly assembly;

    @BeforeEach
    void twelve_members_with_a_vote() {
        assembly = Assembly.of("VP", 12);
    }

    @Test
    void an_election_on_paper_has_the_numbers_of_the_api() {
        var ballots = election();
        var json = ballots.json();

        var paper = paperOf(ballots);

        assertThat(text(paper))
                .contains("示例小学党支部党员大会", "选举结果报告单", "2011年6月1日", "学校会议室")
                .contains(
                        "应到%d人，实到%d人".formatted(json.getInt("attendance.eligible"), json.getInt("attendance.present")))
                .contains("即不少于%d人".formatted(json.getInt("attendance.needed")))
                .contains("即不少于%d票".formatted(json.getInt("result.needed")))
                .contains("当选2名：示例1、示例3");
        assertThat(cells(paper.getTables().get(0)))
                .containsExactly(
                        List.of("发出", "收回", "有效", "无效", "弃权"),
                        List.of(
                                json.getString("result.issued"),
                                json.getString("result.returned"),
                                json.getString("result.valid"),
                                json.getString("result.invalid"),
                                json.getString("result.abstaining")));
        assertThat(cells(paper.getTables().get(1)))
                .containsExactly(
                        List.of("姓名", "赞成", "反对", "弃权", "结果"),
                        List.of("示例1", "8", "2", "0", "当选"),
                        List.of("示例2", "4", "6", "0", "未当选"),
                        List.of("示例3", "7", "3", "0", "当选"),
                        List.of("示例5（另选）", "1", "—", "—", "未当选"));
    }

    @Test
    void a_resolution_on_paper_says_why_it_is_carried() {
        var ballots = assembly.resolution();
        ballots.exclude(1, "BEDRIDDEN").statusCode(200);
        ballots.opened(10).declared(question(8, 1, 1));

        assertThat(text(paperOf(ballots)))
                .contains("表决结果报告单", "名册上有表决权的党员12人", "不计算在应到之内的1人：示例1（长期卧床，生活不能自理，示教党复〔2011〕3号，2011年5月30日大会通过）")
                .contains("应到11人，实到10人；到会须应到的半数以上（半数即可），即不少于6人，符合规定。")
                .contains("赞成8票，须超过应到11人的半数，即不少于6票：通过。");
    }

    @Test
    void before_it_is_signed_there_are_lines_to_sign() {
        assertThat(text(paperOf(election()))).contains("监票计票人（示例11）：＿", "监票计票人（示例12）：＿", "主持人（示例1）：＿");
    }

    @Test
    void once_signed_it_names_who_signed_when_and_what() {
        var ballots = election().signed();
        var digest = ballots.json().getString("digest");

        var text = text(paperOf(ballots));

        assertThat(text)
                .containsPattern("监票计票人：示例11（\\d{4}年\\d+月\\d+日\\d+时\\d\\d分确认）")
                .contains("主持人：示例1（");
        assertThat(text.replace(" ", "")).contains(digest);
    }

    @Test
    void the_same_vote_gives_the_same_file() {
        var ballots = election().signed();

        assertThat(bytesOf(ballots)).isEqualTo(bytesOf(ballots));
    }

    @Test
    void there_is_no_protocol_before_the_result() {
        var ballots = assembly.resolution().opened(10);

        as(assembly.code(1))
                .get("/votes/{id}/protocol", ballots.id)
                .then()
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:vote-status"))
                .body("detail", containsString("不能出具报告单"));
    }

    private Ballots election() {
        var ballots = assembly.election(2, 3);
        ballots.exclude(2, "AWAY").statusCode(200);
        ballots.opened(10);
        var writeIn = ", \"writeIns\": [{\"personId\": \"%s\", \"yes\": 1}]".formatted(assembly.id(5));
        return ballots.declared(ballots.electionWith(10, writeIn, 8, 4, 7));
    }

    private byte[] bytesOf(Ballots ballots) {
        return as(assembly.code(1))
                .get("/votes/{id}/protocol", ballots.id)
                .then()
                .statusCode(200)
                .header("Content-Type", DOCX)
                .header("Content-Disposition", containsString("filename*=UTF-8''"))
                .extract()
                .asByteArray();
    }

    private XWPFDocument paperOf(Ballots ballots) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytesOf(ballots)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(XWPFDocument paper) {
        return paper.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    private static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
    }
}
