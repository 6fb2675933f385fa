package org.chuangyou.pledge.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.pledge.certificate.NewCertificate.CertificateContent;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.MatterColumns;

/** The sheet of certificates (责任书): between whom, and the days on which each side signed and what came of it was judged. */
final class CertificateColumns {

    static final Column<String> CODE =
            Column.code("责任书编码").example("ZR-2011-01").fixed();
    static final Column<String> RECEIVER = MatterColumns.ORGANIZATION;
    static final Column<String> ISSUER = Column.reference("签发单位编码", "organizations")
            .example("GW-001")
            .fixed()
            .note("直接上级组织；与党员签订时为党员所在组织");
    static final Column<String> MEMBER =
            Column.reference("党员编号", "members").mayBeEmpty().fixed().note("与党员签订承诺书时填写");
    static final Column<CertificateKind> KIND =
            Column.choice("责任书类别", CertificateKind.class).fixed();
    static final Column<Integer> YEAR = Column.count("年度").example("2011").fixed();
    static final Column<String> TITLE = MatterColumns.words("责任书名称", CertificateContent.class, "title");
    static final Column<LocalDate> OFFERED_ON = day("签发单位签字日期");
    static final Column<String> OFFERED_BY = person("签发单位签字人编号");
    static final Column<LocalDate> SIGNED_ON = day("责任单位签字日期");
    static final Column<String> SIGNED_BY = person("责任单位签字人编号");
    static final Column<LocalDate> ASSESSED_ON = day("评定日期").note("各项结果见“责任书目标”表");
    static final Column<LocalDate> ENDED_ON = day("终止日期");
    static final Column<String> ENDED_REASON =
            MatterColumns.prose("终止理由", NewReason.class, "reason").mayBeEmpty().lasting();

    static final Layout LAYOUT = new Layout(
            "certificates",
            "责任书",
            72,
            List.of(CODE),
            List.of(
                    CODE,
                    RECEIVER,
                    ISSUER,
                    MEMBER,
                    KIND,
                    YEAR,
                    TITLE,
                    OFFERED_ON,
                    OFFERED_BY,
                    SIGNED_ON,
                    SIGNED_BY,
                    ASSESSED_ON,
                    ENDED_ON,
                    ENDED_REASON,
                    MatterColumns.RECORDED_BY,
                    MatterColumns.RECORDED_ON,
                    MatterColumns.ID));

    static final Fields FIELDS = new Fields(CODE, Map.of("year", YEAR, "title", TITLE, "reason", ENDED_REASON));

    private CertificateColumns() {}

    private static Column<LocalDate> day(String header) {
        return Column.date(header).mayBeEmpty().lasting().example("");
    }

    private static Column<String> person(String header) {
        return Column.reference(header, "members").mayBeEmpty().lasting();
    }
}
