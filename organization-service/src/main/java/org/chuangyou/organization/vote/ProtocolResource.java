package org.chuangyou.organization.vote;

import java.net.URLEncoder;
import java.time.Clock;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The declared result on paper, and the facts whose digest is signed. */
@Path("/votes")
@Authenticated
@Tag(name = "表决和选举")
class ProtocolResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TEXT = MediaType.TEXT_PLAIN + ";charset=UTF-8";

    private final Votes votes;
    private final VoteReaders readers;
    private final Clock clock;

    ProtocolResource(Votes votes, VoteReaders readers, Clock clock) {
        this.votes = votes;
        this.readers = readers;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/protocol")
    @Produces(DOCX)
    @Transactional
    @Operation(
            operationId = "readProtocol",
            summary = "结果报告单",
            description = "宣布后才有；符合 GB/T 9704—2012 版式的 Word 文件，数字与接口相同，列出签名人、时间和摘要。")
    @APIResponse(
            responseCode = "200",
            description = "Word 文件",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "尚未宣布结果")
    public RestResponse<byte[]> protocol(@RestPath UUID id) {
        var vote = votes.require(id);
        requireDeclared(vote);
        return RestResponse.ResponseBuilder.ok(new Protocol(vote, clock.getZone()).toDocx())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(Protocol.name(vote.kind()) + ".docx"))
                .header(HttpHeaders.CONTENT_TYPE, DOCX) // else the platform adds a charset, which a Word file has not
                .tag(Etag.of(vote.version()))
                .build();
    }

    @GET
    @Path("/{id}/facts")
    @Produces(TEXT)
    @Transactional
    @Operation(
            operationId = "readFacts",
            summary = "所签名的内容",
            description = "逐行的“名称=值”；其 UTF-8 字节的 SHA-256 即摘要 digest，任何人可以复算。")
    @APIResponse(responseCode = "409", description = "尚未宣布结果")
    public RestResponse<String> facts(@RestPath UUID id) {
        var vote = votes.require(id);
        requireDeclared(vote);
        return Etag.ok(vote.facts(), vote.version());
    }

    private void requireDeclared(Vote vote) {
        readers.require(vote, "read-protocol");
        vote.require(VoteAct.PRINT);
    }

    /** RFC 6266: a plain name for the oldest readers, the Chinese one for all others. */
    private static String attachment(String name) {
        var encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20");
        return "attachment; filename=\"protocol.docx\"; filename*=UTF-8''" + encoded;
    }
}
