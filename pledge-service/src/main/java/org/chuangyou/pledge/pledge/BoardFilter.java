package org.chuangyou.pledge.pledge;

import java.util.UUID;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which of the published pledges somebody looks for; used as a {@code @BeanParam}. */
public class BoardFilter {

    @RestQuery
    @Parameter(description = "活动")
    public UUID campaign;

    @RestQuery
    @Parameter(description = "组织，含其下级")
    public UUID organization;

    @RestQuery
    @Parameter(description = "党组织、领导班子、领导干部、普通党员")
    public PledgeKind kind;

    @RestQuery
    @Parameter(description = "状态；只有公布过的")
    public PledgeStatus status;

    @RestQuery
    @Size(min = 1, max = 100)
    @Parameter(description = "承诺人的姓名，或组织的名称；须完全一致", example = "何宇德")
    public String pledger;
}
