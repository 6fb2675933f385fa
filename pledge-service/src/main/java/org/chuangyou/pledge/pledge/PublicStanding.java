package org.chuangyou.pledge.pledge;

/** How a published pledge stands as everybody is told: what nobody has confirmed yet is told as no more than said. */
public enum PublicStanding {
    PUBLISHED("进行中"),
    END_REPORTED("已报告了结，待党组织确认"),
    FULFILLED("已兑现"),
    PARTLY_FULFILLED("部分兑现"),
    UNKEPT("未兑现"),
    WITHDRAWN("已撤回");

    private final String label;

    PublicStanding(String label) {
        this.label = label;
    }

    static PublicStanding of(PledgeStatus status, Ending ending) {
        return status.isEnd() && !ending.isConfirmed() ? END_REPORTED : valueOf(status.name());
    }

    /** In Chinese, as it is frozen. */
    public String label() {
        return label;
    }
}
