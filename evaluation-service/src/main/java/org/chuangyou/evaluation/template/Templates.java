package org.chuangyou.evaluation.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import org.chuangyou.evaluation.ballot.Longest;
import org.chuangyou.evaluation.organization.Directory;
import org.chuangyou.evaluation.poll.Grade;
import org.chuangyou.evaluation.poll.Indicator;
import org.chuangyou.evaluation.scale.Scales;

/** The 测评表, all versions of all. */
@ApplicationScoped
public class Templates {

    private static final String OFFERED = """
            (id.code > :code or (id.code = :code and id.version > :version))
            and (:subjectKind is null or subjectKind = :subjectKind)
            and (:organizationKind is null or organizationKind is null or organizationKind = :organizationKind)
            and (organizationId is null or organizationId in :owners)
            and (:retired = true or retiredOn is null)
            order by id.code, id.version""";

    private final Rows rows;
    private final Scales scales;
    private final Directory directory;

    Templates(Rows rows, Scales scales, Directory directory) {
        this.rows = rows;
        this.scales = scales;
        this.directory = directory;
    }

    /** That version of that template, retired or not. */
    public Optional<TemplateView> find(String code, int version) {
        return rows.findByIdOptional(new TemplateVersion(code, version)).map(this::view);
    }

    /**
     * Refuses with 409 what is offered no more, and another organisation's own outside its subtree; with 422 what asks
     * more than a ballot holds.
     */
    public void requireOffered(TemplateView template, UUID organizationId) {
        if (template.retiredOn() != null) {
            throw TemplateProblems.retired(template.code(), template.version(), template.retiredOn());
        }
        if (template.organizationId() != null && !directory.line(organizationId).contains(template.organizationId())) {
            throw TemplateProblems.elsewhere(template.code(), template.version());
        }
        requireRoom(template.indicators(), template.grades());
    }

    /** All ballots are equally long: where somebody's answers did not fit, not everybody could vote. */
    private static void requireRoom(List<Indicator> indicators, List<Grade> grades) {
        var longest = Longest.of(indicators, grades);
        if (longest > Longest.ALLOWED) {
            throw TemplateProblems.tooLong(indicators.size(), longest);
        }
    }

    TemplateView add(NewTemplate request) {
        var scale = scales.named(request.scale()).orElseThrow(() -> TemplateProblems.scaleMissing(request.scale()));
        requireRoom(request.indicators(), scale.grades());
        List<Template> earlier = rows.list("id.code", request.code());
        if (!earlier.stream().allMatch(version -> version.mayBeFollowedBy(request))) {
            throw TemplateProblems.taken(request.code());
        }
        // Of two at once the second finds the number taken and is refused as a duplicate.
        var template = new Template(earlier.size() + 1, request);
        rows.persistAndFlush(template);
        return view(template);
    }

    Template require(String code, int version) {
        return rows.findByIdOptional(new TemplateVersion(code, version))
                .orElseThrow(() -> TemplateProblems.unknown(code, version));
    }

    void retire(Template template, LocalDate today) {
        template.retire(today);
        rows.flush(); // a lost race surfaces here, as 412
    }

    List<TemplateView> after(TemplateVersion last, TemplateFilter filter, int limit) {
        var owners = filter.organizationId == null ? List.<UUID>of() : directory.line(filter.organizationId);
        List<Template> found = rows.find(
                        OFFERED,
                        Parameters.with("code", last.code())
                                .and("version", last.version())
                                .and("subjectKind", filter.subjectKind)
                                .and("organizationKind", filter.organizationKind)
                                .and("owners", owners)
                                .and("retired", filter.retired))
                .range(0, limit - 1)
                .list();
        return found.stream().map(this::view).toList();
    }

    TemplateView view(Template template) {
        return template.view(scales.named(template.scaleCode()).orElseThrow());
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<Template, TemplateVersion> {}
}
