package org.chuangyou.evaluation.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.chuangyou.evaluation.poll.Indicator;
import org.chuangyou.evaluation.poll.SubjectKind;
import org.chuangyou.evaluation.scale.ScaleView;

/** One version of a 测评表. Its words are never changed: others are another version. It may be retired. */
@Entity
class Template {

    @EmbeddedId
    private TemplateVersion id;

    @Version
    private long rowVersion;

    private String title;

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    @Enumerated(EnumType.STRING)
    private OrganizationKind organizationKind;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private UUID organizationId;
    private String source;
    private String scaleCode;
    private LocalDate retiredOn;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(
            name = "template_indicator",
            joinColumns = {
                @JoinColumn(name = "template_code", referencedColumnName = "code"),
                @JoinColumn(name = "template_version", referencedColumnName = "version")
            })
    private List<Indicator> indicators = new ArrayList<>();

    protected Template() {}

    Template(int version, NewTemplate request) {
        this.id = new TemplateVersion(request.code(), version);
        this.title = request.title();
        this.subjectKind = request.subjectKind();
        this.organizationKind = request.organizationKind();
        this.scope = request.scope();
        this.organizationId = request.organizationId();
        this.source = request.source();
        this.scaleCode = request.scale();
        this.indicators.addAll(request.indicators());
    }

    /** Offered no more from today on; what uses it goes on with it. */
    void retire(LocalDate today) {
        if (retiredOn != null) {
            throw TemplateProblems.retired(id.code(), id.version(), retiredOn);
        }
        retiredOn = today;
    }

    /** A code belongs to who first used it; what is national the county may word anew. */
    boolean mayBeFollowedBy(NewTemplate next) {
        return Objects.equals(organizationId, next.organizationId());
    }

    UUID organizationId() {
        return organizationId;
    }

    String scaleCode() {
        return scaleCode;
    }

    long rowVersion() {
        return rowVersion;
    }

    TemplateView view(ScaleView scale) {
        return new TemplateView(
                id.code(),
                id.version(),
                title,
                subjectKind,
                organizationKind,
                scope,
                organizationId,
                source,
                List.copyOf(indicators),
                scaleCode,
                scale.grades(),
                retiredOn);
    }
}
