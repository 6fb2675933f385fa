package org.chuangyou.evaluation.template;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The 测评表, all versions of all. */
@ApplicationScoped
public class Templates {

    private final Rows rows;

    Templates(Rows rows) {
        this.rows = rows;
    }

    /** That version of that template. */
    public Optional<TemplateView> find(String code, int version) {
        return rows.findByIdOptional(new TemplateVersion(code, version)).map(Template::view);
    }

    TemplateView add(NewTemplate request) {
        // Of two at once the second finds the number taken and is refused as a duplicate.
        var template = new Template((int) rows.count("id.code", request.code()) + 1, request);
        rows.persistAndFlush(template);
        return template.view();
    }

    List<TemplateView> after(String code, int version, int limit) {
        List<Template> found = rows.find(
                        "id.code > ?1 or (id.code = ?1 and id.version > ?2) order by id.code, id.version",
                        code,
                        version)
                .range(0, limit - 1)
                .list();
        return found.stream().map(Template::view).toList();
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<Template, TemplateVersion> {}
}
