package org.chuangyou.organization.event;

/** Who sits in a group and as what: a name and a code, nothing else of the person. */
public record GroupSeat(String personCode, String name, String role) {}
