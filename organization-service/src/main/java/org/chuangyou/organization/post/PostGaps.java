package org.chuangyou.organization.post;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A branch with what it lacks. */
record PostGaps(
        UUID organizationId,
        @Schema(examples = "ZB-001") String code,
        @Schema(examples = "县民族中学党支部") String name,
        List<PostGap> gaps,
        @Schema(examples = "[\"校长兼任书记，没有专职副书记\"]") List<String> labels) {

    static PostGaps of(Found found) {
        var gaps = Stream.of(
                        found.lacksSecretary() ? PostGap.SECRETARY : null,
                        found.lacksDeputy() ? PostGap.FULL_TIME_DEPUTY : null,
                        found.lacksCadre() ? PostGap.DEDICATED_CADRE : null)
                .filter(gap -> gap != null)
                .toList();
        return new PostGaps(
                found.id(),
                found.code(),
                found.name(),
                gaps,
                gaps.stream().map(PostGap::label).toList());
    }

    /** As a query gives it. */
    record Found(UUID id, String code, String name, boolean lacksSecretary, boolean lacksDeputy, boolean lacksCadre) {}
}
