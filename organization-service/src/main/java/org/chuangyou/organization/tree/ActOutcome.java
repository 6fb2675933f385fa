package org.chuangyou.organization.tree;

import java.util.List;

import org.chuangyou.organization.rule.Warning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The organisation after an act, and what is unusual about the act. */
record ActOutcome(
        OrganizationView organization,
        @Schema(description = "提醒：所依规则、出处与数字；没有则为空") List<Warning> warnings) {}
