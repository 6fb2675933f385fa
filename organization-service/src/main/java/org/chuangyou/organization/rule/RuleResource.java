package org.chuangyou.organization.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Messages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The rules, for anybody who is signed in; a county's own numbers, for those who keep its rosters. */
@Path("/rules")
@Authenticated
@Tag(name = "规则")
class RuleResource {

    private final Rules rules;
    private final CountyRules county;
    private final Days days;
    private final Messages messages;
    private final Audit audit;

    RuleResource(Rules rules, CountyRules county, Days days, Messages messages, Audit audit) {
        this.rules = rules;
        this.county = county;
        this.days = days;
        this.messages = messages;
        this.audit = audit;
    }

    @GET
    @Operation(summary = "全部规则", description = "国家规定的数与出处，以及本县更严的规定。")
    public RuleList list() {
        return new RuleList(Arrays.stream(Rule.values()).map(this::view).toList());
    }

    @PUT
    @Path("/{code}/county")
    @RolesAllowed("roster-steward")
    @Transactional
    @Operation(summary = "县里的更严规定", description = "国家规定是底线：数可以更严，效力可以由提醒改为禁止，反之不行。")
    public RuleView set(@RestPath String code, @NotNull @Valid NewCountyRule wanted) {
        var rule = require(code);
        days.notAhead("documentDate", wanted.documentDate());
        county.findByIdOptional(rule.code())
                .ifPresentOrElse(known -> known.change(wanted), () -> county.persist(new CountyRule(rule, wanted)));
        audit.record("set-county-rule", code);
        return view(rule);
    }

    @DELETE
    @Path("/{code}/county")
    @RolesAllowed("roster-steward")
    @Transactional
    @Operation(summary = "取消县里的规定", description = "此后执行国家规定。")
    public RuleView unset(@RestPath String code) {
        var rule = require(code);
        county.deleteById(rule.code());
        audit.record("unset-county-rule", code);
        return view(rule);
    }

    private static Rule require(String code) {
        return Rule.ofCode(code).orElseThrow(NotFoundException::new);
    }

    private RuleView view(Rule rule) {
        var standard = rules.standard(rule);
        return new RuleView(
                rule.code(),
                messages.text(rule.code() + ".title", Map.of()),
                messages.text(rule.code() + ".source", Map.of()),
                rule.bound(),
                rule.value(),
                rule.effect(),
                standard.number(),
                standard.effect(),
                standard.basis(),
                county.findByIdOptional(rule.code())
                        .map(CountyRule::documentDate)
                        .orElse(null));
    }

    /** All rules; there are few. */
    record RuleList(List<RuleView> items) {}
}
