package org.chuangyou.organization.vote;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chuangyou.document.DocumentDraft;
import org.chuangyou.document.OfficialDocument;
import org.chuangyou.document.Signature;
import org.chuangyou.document.Table;
import org.chuangyou.document.Table.Column;

/** 结果报告单: the declared numbers as an official document. Nothing is reckoned here. */
final class Protocol {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("y年M月d日H时mm分");
    private static final String LINE = "＿＿＿＿＿＿＿＿";

    private final Vote vote;
    private final ZoneId zone;

    Protocol(Vote vote, ZoneId zone) {
        this.vote = vote;
        this.zone = zone;
    }

    byte[] toDocx() {
        var meeting = vote.ballot().meeting();
        var draft = OfficialDocument.titled(vote.organizationName() + "党员大会", name(vote.kind()))
                .paragraph("%s，%s在%s召开党员大会，%s主持。事项：%s。"
                        .formatted(
                                day(meeting.heldOn()),
                                vote.organizationName(),
                                meeting.place(),
                                meeting.chairName(),
                                vote.ballot().matter().subject()));
        addAttendance(draft);
        addCount(draft);
        draft.heading("结果").paragraph(resultSentence());
        addSignatures(draft);
        return draft.signed(Signature.of(vote.organizationName(), meeting.heldOn()))
                .toDocx();
    }

    /** What such a protocol is called. */
    static String name(VoteKind kind) {
        return switch (kind) {
            case RESOLUTION -> "表决结果报告单";
            case ADMISSION, CONFIRMATION -> kind.label() + "表决结果报告单";
            case ELECTION, RUN_OFF -> kind.label() + "结果报告单";
        };
    }

    private void addAttendance(DocumentDraft draft) {
        var attendance = vote.roll().attendance();
        draft.heading("应到与实到");
        if (attendance.excluded() > 0) {
            draft.paragraph("名册上有表决权的党员%d人，经上级党组织同意并经党员大会通过，不计算在应到之内的%d人：%s。"
                    .formatted(attendance.onRoll(), attendance.excluded(), exclusions()));
        }
        draft.paragraph("应到%d人，实到%d人%s；到会须%s，即不少于%d人，符合规定。"
                .formatted(
                        attendance.eligible(),
                        attendance.present(),
                        attendance.written() == 0 ? "" : "，另有会前书面意见" + attendance.written() + "份",
                        quorum(),
                        vote.denominators().toOpen()));
    }

    private String exclusions() {
        return vote.roll().exclusions().stream()
                .map(exclusion -> "%s（%s，%s，%s大会通过）"
                        .formatted(
                                exclusion.name(),
                                exclusion.ground().label(),
                                exclusion.consentDocument(),
                                day(exclusion.approvedOn())))
                .collect(Collectors.joining("；"));
    }

    private String quorum() {
        return switch (vote.kind()) {
            case RESOLUTION -> "应到的半数以上（半数即可）";
            case ADMISSION, CONFIRMATION -> "超过应到的半数";
            case ELECTION, RUN_OFF -> (vote.denominators().beyondFourFifths() == 0 ? "不少于" : "超过") + "应到的五分之四";
        };
    }

    private void addCount(DocumentDraft draft) {
        var count = ResultView.of(vote);
        var figures = new LinkedHashMap<String, Integer>();
        figures.put("发出", count.issued());
        figures.put("收回", count.returned());
        figures.put("有效", count.valid());
        figures.put("无效", count.invalid());
        if (!vote.kind().fillsSeats()) {
            figures.put("赞成", count.yes());
            figures.put("反对", count.no());
        }
        figures.put("弃权", count.abstaining());
        var columns =
                figures.keySet().stream().map(name -> Column.figures(name, 1)).toList();
        var row = figures.values().stream().map(String::valueOf).toList();
        draft.heading("计票").add(new Table("票数（第" + vote.roll().round() + "轮，张）", columns, List.of(row)));
        if (vote.kind().fillsSeats()) {
            draft.add(persons(count));
        }
    }

    private Table persons(ResultView count) {
        var columns = List.of(
                Column.words("姓名", 4),
                Column.figures("赞成", 2),
                Column.figures("反对", 2),
                Column.figures("弃权", 2),
                Column.words("结果", 3));
        var rows = count.candidates().stream().map(this::row).toList();
        return new Table("得票（候选人按姓氏笔画为序）", columns, rows);
    }

    private List<String> row(ResultView.PersonVotes votes) {
        var writtenIn = votes.no() == null;
        return List.of(
                votes.name() + (writtenIn ? "（另选）" : ""),
                String.valueOf(votes.yes()),
                writtenIn ? "—" : String.valueOf(votes.no()),
                writtenIn ? "—" : String.valueOf(votes.abstain()),
                outcome(votes.personId()));
    }

    private String outcome(UUID person) {
        var result = vote.result();
        if (result.elected().contains(person)) {
            return "当选";
        }
        return result.tied().contains(person) ? "得票相等" : "未当选";
    }

    private String resultSentence() {
        return vote.kind().fillsSeats() ? electionSentence() : questionSentence();
    }

    private String questionSentence() {
        var result = vote.result();
        return "赞成%d票，须超过应到%d人的半数，即不少于%d票：%s。"
                .formatted(
                        result.tally().yes(),
                        vote.denominators().eligible(),
                        result.needed(),
                        result.outcome().label());
    }

    private String electionSentence() {
        var count = ResultView.of(vote);
        var rule = vote.kind() == VoteKind.RUN_OFF
                ? "得票多的当选"
                : "赞成票须超过实到%d人的半数，即不少于%d票".formatted(vote.denominators().present(), count.needed());
        var elected =
                count.elected().isEmpty() ? "无人当选" : "当选" + count.elected().size() + "名：" + names(count.elected());
        return "应选%d名，%s。%s%s。".formatted(vote.ballot().matter().seats(), rule, elected, openSeats(count));
    }

    private static String openSeats(ResultView count) {
        if (!count.tied().isEmpty()) {
            return "；%s得票相等，就余下%d个名额再次投票".formatted(names(count.tied()), count.open());
        }
        if (count.seatsReducedBy() != null) {
            return "；余下%d个名额：%s".formatted(count.open(), count.seatsReducedBy());
        }
        return count.open() == 0 ? "" : "；尚缺%d个名额".formatted(count.open());
    }

    private static String names(List<Named> persons) {
        return persons.stream().map(Named::name).collect(Collectors.joining("、"));
    }

    private void addSignatures(DocumentDraft draft) {
        draft.heading("签名");
        vote.ballot().tellers().forEach(teller -> draft.paragraph(signature(SignerRole.TELLER, teller)));
        draft.paragraph(signature(SignerRole.CHAIR, vote.ballot().meeting().chair()));
        draft.paragraph("所签内容的摘要（SHA-256）：" + Facts.digest(vote.facts()).replaceAll("(.{8})(?=.)", "$1 "));
    }

    private String signature(SignerRole role, Named person) {
        return vote.signatures().stream()
                .filter(signed -> signed.personId().equals(person.personId()))
                .findFirst()
                .map(signed -> "%s：%s（%s确认）"
                        .formatted(
                                role.label(),
                                person.name(),
                                MINUTE.format(signed.signedAt().atZone(zone))))
                .orElse("%s（%s）：%s".formatted(role.label(), person.name(), LINE));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
