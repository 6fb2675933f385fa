package org.chuangyou.organization.study;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.life.Duty;
import org.chuangyou.organization.life.HeldMeetings;
import org.chuangyou.organization.life.HeldMeetings.Held;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.tree.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The test of a meeting for study. Marks are no input to any score or ranking. */
@Path("/meetings/{id}/test")
@Authenticated
@Tag(name = "学习测试")
class StudyTestResource {

    private static final Set<Duty> FOR_STUDY = Set.of(Duty.STUDY, Duty.TRAINING);

    private final StudyTests tests;
    private final HeldMeetings meetings;
    private final Members members;
    private final Authority authority;
    private final Audit audit;

    StudyTestResource(StudyTests tests, HeldMeetings meetings, Members members, Authority authority, Audit audit) {
        this.tests = tests;
        this.meetings = meetings;
        this.members = members;
        this.authority = authority;
        this.audit = audit;
    }

    @PUT
    @Transactional
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = false,
            description = "修改时必须带上读到的 ETag",
            example = "\"0\"")
    @Operation(
            operationId = "putStudyTest",
            summary = "登记测试",
            description = "仅用于已召开的集中学习、培训班；各人得分可不填。得分只作记录，不作任何评分、排名、考核的依据；不收学习笔记、心得体会。")
    @APIResponse(responseCode = "200", description = "已修改")
    @APIResponse(responseCode = "201", description = "已登记")
    @APIResponse(responseCode = "400", description = "得分超过满分")
    public RestResponse<StudyTestView> put(
            @RestPath UUID id, @NotNull @Valid NewStudyTest wanted, @BeanParam ReadVersion read) {
        requireSound(meetings.requireManaged(id), wanted);
        var known = tests.findByIdOptional(id);
        if (known.isPresent()) {
            var test = known.get();
            read.require(test.version());
            test.write(wanted);
            tests.flush();
            audit.record("edit-study-test", id);
            return Etag.ok(test.view(test.aggregates()), test.version());
        }
        var test = new StudyTest(id, wanted);
        tests.persistAndFlush(test);
        audit.record("record-study-test", id);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, test.view(test.aggregates()))
                .location(URI.create("/meetings/" + id + "/test"))
                .tag(Etag.of(test.version()))
                .build();
    }

    @GET
    @Operation(operationId = "readStudyTest", summary = "测试总体情况", description = "平均分、最低分、未及格人数；参加不足 3 人的不向一般党员公布。")
    public RestResponse<StudyTestView> read(@RestPath UUID id) {
        var meeting = meetings.requireReadable(id);
        var test = tests.require(id);
        var aggregates = test.aggregates();
        var shown = aggregates.hidesPersons() || meeting.byPost() ? aggregates : null;
        return Etag.ok(test.view(shown), test.version());
    }

    @GET
    @Path("/results")
    @Transactional
    @Operation(
            operationId = "listStudyResults",
            summary = "各人得分",
            description = "仅管理本支部的人可见，查看留痕；按人员编号排列，不排名。本人得分见 /persons/me/study-results。")
    public ResultList results(@RestPath UUID id) {
        var meeting = meetings.requireReadable(id);
        authority.requireManagement(meeting.organizationId());
        var results = tests.require(id).results();
        audit.record("read-study-results", id);
        return new ResultList(members.byIds(results.keySet()).values().stream()
                .map(one -> new ResultView(
                        one.id(),
                        one.code(),
                        one.name(),
                        results.get(one.id()).absent(),
                        results.get(one.id()).marks()))
                .sorted(Comparator.comparing(ResultView::code))
                .toList());
    }

    private static void requireSound(Held meeting, NewStudyTest wanted) {
        if (meeting.duties().stream().noneMatch(FOR_STUDY::contains)) {
            throw StudyProblems.notForStudy(meeting.duties());
        }
        var strangers = wanted.results().stream()
                .map(TestResult::personId)
                .filter(person -> !meeting.expected().contains(person))
                .toList();
        if (!strangers.isEmpty()) {
            throw StudyProblems.strangers(strangers, meeting.expected().size());
        }
        requireAtMost("passMark", wanted.passMark(), wanted.fullMarks());
        wanted.results().forEach(result -> requireAtMost("results.marks", result.marks(), wanted.fullMarks()));
        if (wanted.reported() != null) {
            requireAtMost("reported.mean", wanted.reported().mean(), wanted.fullMarks());
            requireAtMost(
                    "reported.least",
                    wanted.reported().least(),
                    wanted.reported().mean());
        }
    }

    private static void requireAtMost(String field, BigDecimal found, BigDecimal most) {
        if (found != null && found.compareTo(most) > 0) {
            throw StudyProblems.aboveFullMarks(field, found, most);
        }
    }

    /** The results of one test, by person code. */
    record ResultList(List<ResultView> items) {}
}
