package org.chuangyou.organization.vote;

import java.util.List;

/**
 * Who came, in numbers, counted from the roll: nobody types them.
 *
 * @param onRoll members with a vote on the day
 * @param eligible 应到: without those left out
 * @param present 实到
 * @param written opinions sent in writing before the meeting
 */
record Attendance(int onRoll, int excluded, int eligible, int present, int written) {

    static Attendance of(List<Voter> roll) {
        var excluded = count(roll, Standing.EXCLUDED);
        return new Attendance(
                roll.size(),
                excluded,
                roll.size() - excluded,
                count(roll, Standing.PRESENT),
                count(roll, Standing.WRITTEN_OPINION));
    }

    private static int count(List<Voter> roll, Standing standing) {
        return (int) roll.stream().filter(voter -> voter.standing() == standing).count();
    }
}
