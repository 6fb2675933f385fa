package org.chuangyou.organization.tree;

/** What can be decided about an organisation. */
enum ActKind {
    /** 成立. */
    ESTABLISHMENT("establish"),
    /** 更名. */
    RENAMING("rename"),
    /** 调整隶属关系. */
    MOVE("move"),
    /** 改设：类别或覆盖单位变更. */
    REORGANIZATION("reorganize"),
    /** 合并（并入另一组织）. */
    MERGER("merge"),
    /** 分设. */
    SPLIT("split"),
    /** 撤销. */
    DISSOLUTION("dissolve"),
    /** 更正：原记录有误，不另起历史. */
    CORRECTION("correct");

    private final String verb;

    ActKind(String verb) {
        this.verb = verb;
    }

    /** How it stands in audit records. */
    String audited() {
        return verb + "-organization";
    }
}
