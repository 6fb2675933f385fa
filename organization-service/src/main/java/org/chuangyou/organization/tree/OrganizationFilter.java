package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which organisations are wanted, as they were on a day; used as a {@code @BeanParam}. */
public class OrganizationFilter {

    @RestQuery
    @Parameter(description = "哪一天的情况，默认今天", example = "2011-07-01")
    public LocalDate asOf;

    @RestQuery
    @Parameter(description = "组织编码", example = "ZB-001")
    public String code;

    @RestQuery
    public OrganizationKind kind;

    @RestQuery
    @Parameter(description = "直接上级组织")
    public UUID parent;

    @RestQuery
    @Parameter(description = "该组织及其全部下级，上级在前")
    public UUID under;

    @RestQuery
    @Size(max = 50)
    @Parameter(description = "名称中含有，或编码以此开头", example = "中学")
    public String q;
}
