package org.chuangyou.evaluation.template;

import java.util.UUID;

import org.chuangyou.evaluation.poll.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which 测评表 are wanted; used as a {@code @BeanParam}. */
public class TemplateFilter {

    @RestQuery
    public SubjectKind subjectKind;

    @RestQuery
    @Parameter(description = "只看为此类组织表述的和通用的")
    public OrganizationKind organizationKind;

    @RestQuery
    @Parameter(description = "也看此组织可用的自有测评表；不填只看通用的")
    public UUID organizationId;

    @RestQuery
    @Parameter(description = "也看已停用的版本")
    public boolean retired;
}
