package org.chuangyou.organization.vote;

import java.util.List;

/** A vote as prepared: what, when, between whom, counted by whom. */
record Ballot(Matter matter, Meeting meeting, List<Named> candidates, List<Named> tellers) {}
