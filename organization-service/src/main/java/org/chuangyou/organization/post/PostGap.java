package org.chuangyou.organization.post;

import org.chuangyou.exchange.Labelled;

/** What a branch lacks. */
enum PostGap implements Labelled {
    SECRETARY("没有书记"),
    /** 校长兼任书记的，应选好配强专职副书记. */
    FULL_TIME_DEPUTY("校长兼任书记，没有专职副书记"),
    DEDICATED_CADRE("没有专职党务干部");

    private final String label;

    PostGap(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
