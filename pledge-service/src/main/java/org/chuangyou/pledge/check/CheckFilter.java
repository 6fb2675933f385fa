package org.chuangyou.pledge.check;

import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which checks a committee looks for; used as a {@code @BeanParam}. */
public class CheckFilter {

    @RestQuery
    @Pattern(regexp = "true|false")
    @Parameter(description = "true：只看待整改的问题；false：只看其他的")
    public String open;
}
