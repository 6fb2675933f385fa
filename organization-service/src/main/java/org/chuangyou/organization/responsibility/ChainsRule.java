package org.chuangyou.organization.responsibility;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.Findings;
import org.chuangyou.exchange.Touched;
import org.chuangyou.exchange.WholeRule;

/** A chain that files have changed hangs together as one that was sent as a whole. */
@ApplicationScoped
class ChainsRule implements WholeRule {

    /** Under which name the changed chains are noted: by what they belong to. */
    static final String CHAINS = "responsibility-chains";

    private final Chains chains;
    private final LinkRules rules;
    private final Touched touched;

    ChainsRule(Chains chains, LinkRules rules, Touched touched) {
        this.chains = chains;
        this.rules = rules;
        this.touched = touched;
    }

    @Override
    public void check(Findings findings) {
        touched.of(CHAINS).forEach(owner -> {
            var chain = chains.belongingTo(owner);
            findings.obeys("responsibilities", "层级", () -> hangTogether(chain, owner));
        });
        chains.flush();
    }

    private void hangTogether(Chain chain, UUID owner) {
        var given = chain.links().stream().map(Link::given).toList();
        var links = rules.require(given, chain.isOf(owner));
        if (!chain.says(links)) {
            chain.replace(links);
        }
    }
}
