package org.chuangyou.organization.cadre;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.organization.calendar.WorkingDays;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.person.Members.Someone;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.tree.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Public notice of nominees: one notice names many, and is entered once. */
@Path("/cadre-rounds/{round}/notices")
@Authenticated
@Tag(name = "后备干部")
class CadreNoticeResource {

    private final CadreRounds rounds;
    private final CadreNominations nominations;
    private final CadreNotices notices;
    private final Members members;
    private final Rules rules;
    private final WorkingDays workingDays;
    private final Authority authority;
    private final Days days;
    private final Audit audit;

    CadreNoticeResource(
            CadreRounds rounds,
            CadreNominations nominations,
            CadreNotices notices,
            Members members,
            Rules rules,
            WorkingDays workingDays,
            Authority authority,
            Days days,
            Audit audit) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.notices = notices;
        this.members = members;
        this.rules = rules;
        this.workingDays = workingDays;
        this.authority = authority;
        this.days = days;
        this.audit = audit;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(summary = "公示", description = "一次公示多名考核合格的人选；不少于5个工作日（扣除节假日，计入调休上班日），首尾两日均计。")
    @APIResponse(responseCode = "201", description = "已公示，附工作日数")
    @APIResponse(responseCode = "409", description = "工作日不足，或有人选不在考核合格阶段")
    public RestResponse<CadreNoticeView> give(@RestPath UUID round, @NotNull @Valid NewCadreNotice wanted) {
        var held = rounds.require(round);
        authority.requireManagement(held.organizationId());
        held.requireOpen();
        var notice = new CadreNotice(round, wanted, requireDays(wanted));
        var named = nominations.lock(round, wanted.nominationIds());
        if (named.size() < wanted.nominationIds().size()) {
            throw CadreProblems.unknownNominations(wanted.nominationIds().size() - named.size());
        }
        requireReady(named, wanted);
        notices.persist(notice);
        named.forEach(nomination -> nomination.giveNotice(notice));
        notices.flush();
        audit.record(NominationAct.GIVE_NOTICE.audited(), notice.id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, notice.view(named.size()))
                .location(URI.create("/cadre-rounds/" + round + "/notices/" + notice.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "一次公示", description = "限组织选拔的党组织及其上级查看。")
    public CadreNoticeView find(@RestPath UUID round, @RestPath UUID id) {
        authority.requireManagement(rounds.require(round).organizationId());
        var notice = notices.find("id = ?1 and roundId = ?2", id, round)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
        return notice.view((int) nominations.count("notice", notice));
    }

    private long requireDays(NewCadreNotice wanted) {
        days.notAhead("startsOn", wanted.startsOn());
        days.notBefore("endsOn", wanted.endsOn(), "startsOn", wanted.startsOn());
        if (wanted.endsOn().isAfter(days.today().plusYears(1))) {
            throw CadreProblems.noticeTooLong(wanted.startsOn(), wanted.endsOn());
        }
        var counted = workingDays.between(wanted.startsOn(), wanted.endsOn()).days();
        rules.judge().check(Rule.NOTICE_WORKING_DAYS, counted);
        return counted;
    }

    /** Names all who are not ready at once, so that the notice is mended once. */
    private void requireReady(List<CadreNomination> named, NewCadreNotice wanted) {
        var unready = named.stream()
                .filter(nomination -> !NominationAct.GIVE_NOTICE.from().contains(nomination.status()))
                .map(CadreNomination::personId)
                .toList();
        if (!unready.isEmpty()) {
            throw CadreProblems.notReadyForNotice(members.byIds(unready).values().stream()
                    .map(Someone::code)
                    .sorted()
                    .toList());
        }
        named.forEach(
                nomination -> days.notBefore("startsOn", wanted.startsOn(), "appraisedOn", nomination.lastStepOn()));
    }
}
