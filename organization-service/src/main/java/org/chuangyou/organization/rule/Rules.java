package org.chuangyou.organization.rule;

import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Messages;

/** The rules as they hold here: the national number, or the county's stricter one. */
@ApplicationScoped
public class Rules {

    private final CountyRules county;
    private final Messages messages;

    Rules(CountyRules county, Messages messages) {
        this.county = county;
        this.messages = messages;
    }

    public Standard standard(Rule rule) {
        return county.findByIdOptional(rule.code())
                .map(CountyRule::standard)
                .orElseGet(() -> new Standard(rule, rule.value(), rule.effect(), null));
    }

    /** The number alone, for rules that say when something falls due. */
    public int number(Rule rule) {
        return standard(rule).number();
    }

    /** A fresh judgement of one act. */
    public Judgement judge() {
        return new Judgement(this, messages, true);
    }

    /** What the rules say of a state of things: nothing is refused, all is noted. */
    public Judgement observe() {
        return new Judgement(this, messages, false);
    }
}
