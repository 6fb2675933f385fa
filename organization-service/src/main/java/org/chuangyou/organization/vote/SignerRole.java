package org.chuangyou.organization.vote;

import org.chuangyou.exchange.Labelled;

enum SignerRole implements Labelled {
    TELLER("监票计票人"),
    CHAIR("主持人");

    private final String label;

    SignerRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
