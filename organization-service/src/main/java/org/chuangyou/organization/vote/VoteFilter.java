package org.chuangyou.organization.vote;

import java.util.UUID;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which votes are wanted; used as a {@code @BeanParam}. */
public class VoteFilter {

    @RestQuery
    @NotNull
    @Parameter(description = "党支部")
    public UUID organization;

    @RestQuery
    @Parameter(description = "类别")
    public VoteKind kind;

    @RestQuery
    @Parameter(description = "状态")
    public VoteStatus status;
}
