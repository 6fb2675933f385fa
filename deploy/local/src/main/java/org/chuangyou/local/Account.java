package org.chuangyou.local;

import java.util.Arrays;
import java.util.Optional;

/**
 * The demo accounts of the realm. Their persons stand in the sample rosters; what they may do follows from the posts
 * there, except for the steward, who holds no post and has the realm role {@code roster-steward}.
 */
enum Account {
    STEWARD("steward", "", "", "may import rosters (role roster-steward)"),
    COMMITTEE("committee", "DY00002", "严华", "书记 of the county working committee, JG-000"),
    DEPUTY("deputy", "DY00003", "褚秀卓", "副书记 of the county working committee, JG-000"),
    PRINCIPAL("principal", "DY00011", "杨芳吉", "书记 of ZB-001, 县民族中学党支部, and head of the school"),
    COMMISSIONER("commissioner", "DY00012", "张海", "组织委员 of ZB-001"),
    TEACHER("teacher", "DY00014", "杨思红", "正式党员 of ZB-001, no post"),
    TEACHER_2("teacher-2", "DY00015", "张凤", "正式党员 of ZB-001, no post"),
    TEACHER_3("teacher-3", "DY00016", "周芳", "正式党员 of ZB-001, no post"),
    TEACHER_4("teacher-4", "DY00017", "尤卓东", "正式党员 of ZB-001, no post"),
    TEACHER_5("teacher-5", "DY00018", "施卓", "正式党员 of ZB-001, no post"),
    TEACHER_6("teacher-6", "DY00019", "何宇德", "正式党员 of ZB-001, no post"),
    SECRETARY_10("secretary-10", "DY00118", "杨涵博", "书记 of ZB-010, a joint branch"),
    MEMBER_10("member-10", "DY00124", "赵芳红", "正式党员 of ZB-010, no post");

    final String username;
    final String personCode;
    final String person;
    final String meaning;

    Account(String username, String personCode, String person, String meaning) {
        this.username = username;
        this.personCode = personCode;
        this.person = person;
        this.meaning = meaning;
    }

    static Optional<Account> named(String username) {
        return Arrays.stream(values())
                .filter(account -> account.username.equals(username))
                .findFirst();
    }

    /** Also the name of the environment variable that fills it into the realm, in capitals. */
    String passwordName() {
        return "account." + username + ".password";
    }
}
