package org.chuangyou.organization.study;

import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own test results. */
@Path("/persons/me/study-results")
@Authenticated
@Tag(name = "学习测试")
class MyStudyResultsResource {

    private static final UUID NEWEST = new UUID(-1, -1);

    private final StudyTests tests;
    private final Caller caller;

    MyStudyResultsResource(StudyTests tests, Caller caller) {
        this.tests = tests;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listMyStudyResults", summary = "本人测试得分")
    public Page<MyResultView> list(@BeanParam @Valid PageRequest page) {
        var before = page.after(1, key -> UUID.fromString(key.get(0))).orElse(NEWEST);
        var found = tests.of(caller.requirePersonCode(), before, page.limit + 1);
        return Page.of(found, page, result -> List.of(result.meetingId()), result -> result);
    }
}
