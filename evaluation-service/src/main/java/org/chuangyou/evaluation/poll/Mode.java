package org.chuangyou.evaluation.poll;

import java.util.List;

import org.chuangyou.evaluation.poll.Manifest.Phase;

/** Whether issuing and casting may go on at once. */
public enum Mode {
    /** The ballot is issued and cast in one go; weaker, because the moment of the one betrays the other. */
    ONE_SITTING("领票和投票一次完成：紧盯网络或数据库的人，可能凭时刻猜出哪张票是谁的，保密程度低于先领后投。", Phase.ISSUING_AND_CASTING),
    /** Issuing ends before casting begins. */
    STRICT("先领票、后投票：领票全部结束后才开始投票，何时领票不会透露哪张票是谁的。", Phase.ISSUING, Phase.CASTING);

    private final String statement;
    private final List<Phase> phases;

    Mode(String statement, Phase... phases) {
        this.statement = statement;
        this.phases = List.of(phases);
    }

    /** What it promises and what not, for people: it stands in the manifest and on the slips. */
    public String statement() {
        return statement;
    }

    public List<Phase> phases() {
        return phases;
    }
}
