package org.chuangyou.pledge.pledge;

import java.util.UUID;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which pledges are wanted; used as a {@code @BeanParam}. */
public class PledgeFilter {

    @RestQuery
    @Parameter(description = "状态")
    public PledgeStatus status;

    @RestQuery
    @Parameter(description = "组织，含其下级")
    public UUID organization;

    @RestQuery
    @Parameter(description = "活动")
    public UUID campaign;

    @RestQuery
    @Pattern(regexp = "me")
    @Parameter(description = "me：只看本人的")
    public String pledger;

    @RestQuery
    @Parameter(description = "true：只看逾期未报进展或逾期未兑现、未说明的；false：只看没有逾期的")
    @Pattern(regexp = "true|false")
    public String overdue;
}
