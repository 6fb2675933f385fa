package org.chuangyou.reporting.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.reporting.organization.Authority;

@ApplicationScoped
class Reports implements PanacheRepositoryBase<Report, UUID> {

    private final ObjectMapper json;
    private final Authority authority;

    Reports(ObjectMapper json, Authority authority) {
        this.json = json;
        this.authority = authority;
    }

    /** The report; as if there were none for a caller without a post at or above its organisation. */
    Report require(UUID id) {
        return findByIdOptional(id)
                .filter(report -> authority.reaches(report.organizationId()))
                .orElseThrow(NotFoundException::new);
    }

    /** Those of an organisation, in the order in which they were made. */
    List<Report> of(UUID organization, UUID after, int most) {
        return find("organizationId = ?1 and id > ?2 order by id", organization, after)
                .page(0, most)
                .list();
    }

    String write(Statement content) {
        try {
            return json.writeValueAsString(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tolerant: a report kept by an older or newer version of ours can always be read. */
    Statement contentOf(Report report) {
        try {
            return json.readerFor(Statement.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(report.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
