package org.chuangyou.organization.group;

import java.util.EnumSet;
import java.util.Set;

import org.chuangyou.exchange.Labelled;

/** 工作机构类别. */
enum GroupKind implements Labelled {
    LEADING("领导小组", false, GroupRole.HEAD, GroupRole.DEPUTY_HEAD, GroupRole.MEMBER),
    /** The office of a leading group, for its daily affairs. */
    OFFICE("办公室", true, GroupRole.DIRECTOR, GroupRole.DEPUTY_DIRECTOR, GroupRole.STAFF),
    /** 总体, 学习, 宣传, 后勤保障, 材料整理 and the like, under a leading group. */
    FUNCTIONAL("职能小组", true, GroupRole.HEAD, GroupRole.DEPUTY_HEAD, GroupRole.MEMBER),
    /** Sent by an organisation to organisations below it. */
    GUIDANCE("指导组", false, GroupRole.HEAD, GroupRole.DEPUTY_HEAD, GroupRole.MEMBER);

    private final String label;
    private final boolean underLeading;
    private final GroupRole head;
    private final Set<GroupRole> roles;

    GroupKind(String label, boolean underLeading, GroupRole head, GroupRole... others) {
        this.label = label;
        this.underLeading = underLeading;
        this.head = head;
        this.roles = EnumSet.of(head, others);
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it belongs to a leading group. */
    boolean isUnderLeading() {
        return underLeading;
    }

    /** The one role that exactly one person has. */
    GroupRole head() {
        return head;
    }

    Set<GroupRole> roles() {
        return roles;
    }
}
