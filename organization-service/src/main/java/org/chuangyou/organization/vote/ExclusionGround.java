package org.chuangyou.organization.vote;

import org.chuangyou.exchange.Labelled;

/** The five kinds of members who may be left out of 应到, with the superior's consent and the assembly's approval. */
enum ExclusionGround implements Labelled {
    ILLNESS("患精神病或其他疾病，不能表达本人意志"),
    ABROAD("自费出国半年以上"),
    DETAINED("被留置、羁押或正在服刑"),
    BEDRIDDEN("长期卧床，生活不能自理"),
    AWAY("工作调动、外出半年以上，未转移组织关系");

    private final String label;

    ExclusionGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
