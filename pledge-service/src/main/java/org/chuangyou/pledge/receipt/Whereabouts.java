package org.chuangyou.pledge.receipt;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of it.
 *
 * @param kind what was brought, such as SUGGESTION
 * @param outcome the words of the last answer; null while there is none
 * @param thanks words of thanks; null where none were said
 * @param at where it is read and, where that is possible, objected to; null where nothing more is to be read
 */
public record Whereabouts(
        String kind,
        String status,
        String organization,
        LocalDate broughtOn,

        @Schema(description = "何日前审看、答复或办好；不在等待时为空") LocalDate dueOn,

        @Schema(description = "推荐给哪个上级组织") String sentUpTo,
        String outcome,
        String thanks,

        @Schema(description = "留言的地址；凭回执码在其下查看、重新提出", examples = "/public/pledges/0197c0de-…/comments/0197c0de-…")
        String at) {}
