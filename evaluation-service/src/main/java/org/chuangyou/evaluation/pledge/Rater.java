package org.chuangyou.evaluation.pledge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who says how well an ended pledge was kept (评诺), in the order in which they are shown. */
@Schema(name = "PledgeRater", description = "SELF：自评；MEMBERS：党员评；MASSES：群众评；ORGANIZATION：组织评")
public enum Rater {
    SELF,
    MEMBERS,
    MASSES,
    ORGANIZATION
}
