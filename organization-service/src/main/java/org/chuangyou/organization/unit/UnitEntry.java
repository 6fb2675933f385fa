package org.chuangyou.organization.unit;

/** What a row of the roster says of a unit. */
record UnitEntry(String code, String name, UnitKind kind, String township, Residence residence) {}
