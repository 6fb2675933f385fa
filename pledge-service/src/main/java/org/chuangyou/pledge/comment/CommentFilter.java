package org.chuangyou.pledge.comment;

import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which comments a committee looks for; used as a {@code @BeanParam}. */
public class CommentFilter {

    @RestQuery
    @Parameter(description = "状态")
    public CommentStatus status;

    @RestQuery
    @Pattern(regexp = "true|false")
    @Parameter(description = "true：只看逾期未审看、未答复的；false：只看没有逾期的")
    public String overdue;
}
