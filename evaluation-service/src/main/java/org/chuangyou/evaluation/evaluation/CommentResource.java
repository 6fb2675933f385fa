package org.chuangyou.evaluation.evaluation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.evaluation.result.FrozenResults;
import org.chuangyou.evaluation.result.Results;
import org.chuangyou.evaluation.urn.Urn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Words may name people, so they are for the organiser to read and act on, and not for the public. */
@Path("/evaluations/{id}/comments")
@Authenticated
@Tag(name = "结果")
class CommentResource {

    private final Evaluations evaluations;
    private final FrozenResults frozen;
    private final Urn urn;
    private final Audit audit;

    CommentResource(Evaluations evaluations, FrozenResults frozen, Urn urn, Audit audit) {
        this.evaluations = evaluations;
        this.frozen = frozen;
        this.urn = urn;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "readComments",
            summary = "查看意见和建议",
            description = "限组织方及其上级的书记、副书记，关闭之后。次序已打乱，与哪一张选票出自同一人无从得知；投票的少于 k 人的组不予显示。不公布。")
    public CommentsView read(@RestPath UUID id) {
        var evaluation = evaluations.requireOwn(id);
        evaluation.requireCounted();
        audit.record("read-comments", id);
        var texts = urn.comments(id);
        var results = frozen.read(id).orElseThrow();
        return new CommentsView(results.groups().stream()
                .map(group -> ofGroup(group, results.k(), texts))
                .toList());
    }

    private static CommentsView.OfGroup ofGroup(Results.Group group, int k, Map<String, List<String>> texts) {
        var suppressed = group.cast() < k;
        return new CommentsView.OfGroup(
                group.name(), suppressed, suppressed ? List.of() : texts.getOrDefault(group.name(), List.of()));
    }
}
