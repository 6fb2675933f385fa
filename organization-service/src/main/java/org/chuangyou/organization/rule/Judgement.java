package org.chuangyou.organization.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.chuangyou.chassis.web.Messages;
import org.chuangyou.chassis.web.Refusal;

/**
 * What the rules say of one act: a broken rule that blocks refuses it at once, the others are collected. Of what stands
 * already, where nothing is left to refuse, all are collected.
 */
public final class Judgement {

    private final Rules rules;
    private final Messages messages;
    private final boolean refuses;
    private final List<Warning> warnings = new ArrayList<>();

    Judgement(Rules rules, Messages messages, boolean refuses) {
        this.rules = rules;
        this.messages = messages;
        this.refuses = refuses;
    }

    public Judgement check(Rule rule, long found) {
        return check(rule, found, Map.of());
    }

    /**
     * Holds a number against a rule. Throws 409 with the rule's code as the problem's type when it is broken and blocks.
     *
     * @param found what is or would be
     * @param values further names and numbers that the rule's message mentions
     */
    public Judgement check(Rule rule, long found, Map<String, Object> values) {
        var standard = rules.standard(rule);
        if (standard.allows(found)) {
            return this;
        }
        var numbers = new TreeMap<>(values);
        numbers.put("found", found);
        numbers.put(standard.word(), standard.number());
        if (refuses && standard.effect() == Effect.BLOCK) {
            throw refusal(standard, numbers).asException();
        }
        warnings.add(new Warning(
                rule.code(),
                messages.text(rule.code() + ".detail", numbers),
                messages.text(rule.code() + ".source", Map.of()),
                standard.basis(),
                numbers));
        return this;
    }

    public List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    private static Refusal refusal(Standard standard, Map<String, Object> numbers) {
        var refusal = Refusal.conflict(standard.rule().code());
        numbers.forEach(refusal::with);
        if (standard.basis() != null) {
            refusal.with("basis", standard.basis());
        }
        return refusal;
    }
}
