package org.chuangyou.evaluation.slip;

import jakarta.validation.constraints.Pattern;

import io.smallrye.config.ConfigMapping;

/** What the print file is told by its surroundings. */
@ConfigMapping(prefix = "chuangyou.evaluation")
interface SlipSettings {

    /** The page that people vote on; poll and code are appended as its fragment, so it has none of its own. */
    @Pattern(regexp = "https?://[!-~&&[^#]]+")
    String votingPage();
}
