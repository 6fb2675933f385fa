package org.chuangyou.evaluation.slip;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The codes drawn, in no order; this is the only time they are seen. */
public record SlipView(
        @Schema(examples = "[\"K7QM-2XHP-9WDT-E4NB\"]") List<String> codes) {}
