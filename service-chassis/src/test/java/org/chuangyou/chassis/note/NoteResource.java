package org.chuangyou.chassis.note;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.chassis.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/notes")
class NoteResource {

    private final Notes notes;
    private final Outbox outbox;
    private final Audit audit;

    NoteResource(Notes notes, Outbox outbox, Audit audit) {
        this.notes = notes;
        this.outbox = outbox;
        this.audit = audit;
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    public RestResponse<NoteView> write(@NotNull @Valid NewNote request) {
        var note = new Note(UuidCreator.getTimeOrderedEpoch(), request.text());
        notes.persistAndFlush(note);
        outbox.add(note.rewrite(request.text()));
        audit.record("write-note", note.view().id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, note.view())
                .location(URI.create("/notes/" + note.view().id()))
                .tag(Etag.of(note.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    public RestResponse<NoteView> rewrite(
            @RestPath UUID id, @NotNull @Valid NewNote words, @BeanParam ReadVersion read) {
        var note = notes.findByIdOptional(id).orElseThrow(NotFoundException::new);
        read.require(note.version());
        if (words.colour() != null) {
            throw Refusal.conflict("note-sealed").with("colour", words.colour()).asException();
        }
        outbox.add(note.rewrite(words.text()));
        notes.flush();
        return Etag.ok(note.view(), note.version());
    }

    @GET
    public Page<NoteView> list(@BeanParam @Valid PageRequest page) {
        var after = page.after(1, key -> UUID.fromString(key.get(0))).orElse(new UUID(0, 0));
        PanacheQuery<Note> found = notes.find("id > ?1 order by id", after);
        List<Note> rows = found.page(0, page.limit + 1).list();
        return Page.of(rows, page, note -> List.of(note.view().id()), Note::view);
    }

    @ApplicationScoped
    static class Notes implements PanacheRepositoryBase<Note, UUID> {}
}
