package org.chuangyou.organization.unit;

import java.util.List;

import org.chuangyou.organization.rule.Warning;

/** Figures as they now stand, and what about them is worth a second look. */
record Reported<T>(T figures, List<Warning> warnings) {}
