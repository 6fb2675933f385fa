package org.chuangyou.pledge.pledge;

/** Who answers for a pledge: a person by name and code, or a body by name alone. */
record Pledger(String name, String personCode) {}
