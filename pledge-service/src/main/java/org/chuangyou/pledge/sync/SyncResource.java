package org.chuangyou.pledge.sync;

import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Messages;
import org.chuangyou.chassis.web.PersistenceFaults;
import org.chuangyou.pledge.sync.SyncOutcome.Result;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/sync")
@Authenticated
@Tag(name = "离线草稿")
class SyncResource {

    private static final int OUR_FAULT = 500;

    private final DraftReader reader;
    private final DraftKeeping keeping;
    private final Messages messages;

    SyncResource(DraftReader reader, DraftKeeping keeping, Messages messages) {
        this.reader = reader;
        this.keeping = keeping;
        this.messages = messages;
    }

    @POST
    @Operation(
            operationId = "syncDrafts",
            summary = "上传离线草稿",
            description = "一次至多 200 份，依次处理，每份各自成败：已保存、内容相同、与现有版本冲突（附现有内容，合并后再传）或不能保存（附理由）。"
                    + "新起草的承诺用自编的 UUID（第 7 版），进展以承诺和月份为准，所以重传无害。")
    @APIResponse(responseCode = "200", description = "每份草稿的结果，次序与上传的相同")
    public SyncOutcome sync(@NotNull @Valid Drafts drafts) {
        return new SyncOutcome(drafts.drafts().stream().map(this::keep).toList());
    }

    /** Each in a transaction of its own, so that one that is refused takes no other along. */
    private Result keep(TokenBuffer written) {
        try {
            var draft = reader.read(written);
            return QuarkusTransaction.requiringNew().call(() -> keeping.keep(draft));
        } catch (HttpProblem refusal) {
            return Result.refused(refusal, messages);
        } catch (PersistenceException fault) {
            var refusal =
                    (HttpProblem) new PersistenceFaults().toResponse(fault).getEntity();
            if (refusal.getStatusCode() >= OUR_FAULT) {
                throw fault;
            }
            return Result.refused(refusal, messages);
        }
    }
}
