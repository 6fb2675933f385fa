package org.chuangyou.pledge.aid;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why aid is not recorded. */
final class AidProblems {

    private AidProblems() {}

    static HttpProblem moneyInYuan(String unit) {
        return Refusal.invalid("money-in-yuan").with("unit", unit).asException();
    }

    static HttpProblem goodsNeedAName() {
        return Refusal.invalid("goods-need-a-name").asException();
    }
}
