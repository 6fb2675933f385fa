package org.chuangyou.document;

/**
 * The head of a document sent under a number (GB/T 9704-2012, 7.2): 发文机关标志 in red, 发文字号, a red rule.
 *
 * @param issuerMark as printed, with 文件 where the office uses it: {@code ××县教育体育局文件}
 * @param number as in {@code ×教体〔2026〕7号}
 * @param signatory 签发人, required of documents to a superior body; empty on all others
 */
public record RedHeader(String issuerMark, String number, String signatory) {

    public RedHeader {
        issuerMark = Printable.require("issuer mark", issuerMark);
        number = Printable.require("document number", number);
        signatory = signatory == null ? "" : Printable.clean(signatory);
    }

    public static RedHeader of(String issuerMark, String number) {
        return new RedHeader(issuerMark, number, "");
    }

    public RedHeader signedOffBy(String signatory) {
        return new RedHeader(issuerMark, number, Printable.require("signatory", signatory));
    }

    boolean hasSignatory() {
        return !signatory.isEmpty();
    }
}
