package org.chuangyou.organization.life;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which meetings are wanted; used as a {@code @BeanParam}. */
public class MeetingFilter {

    @RestQuery
    @Parameter(description = "自哪一日", example = "2011-01-01")
    public LocalDate from;

    @RestQuery
    @Parameter(description = "至哪一日", example = "2011-12-31")
    public LocalDate to;

    @RestQuery
    public Duty duty;

    @RestQuery
    public MeetingStatus status;
}
