package org.chuangyou.organization.tree;

import java.util.ArrayList;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.organization.event.OrganizationEvent;
import org.chuangyou.organization.roster.RosterDate;
import org.chuangyou.organization.roster.RosterFile;
import org.chuangyou.organization.roster.Sheet;
import org.chuangyou.organization.unit.UnitCodes;

/** organizations.csv: the tree with the units each branch covers. */
@ApplicationScoped
class OrganizationsFile implements RosterFile {

    private final Organizations organizations;
    private final UnitCodes units;
    private final Paths paths;
    private final Outbox outbox;

    OrganizationsFile(Organizations organizations, UnitCodes units, Paths paths, Outbox outbox) {
        this.organizations = organizations;
        this.units = units;
        this.paths = paths;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "organizations";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public List<String> columns() {
        return List.of("组织编码", "组织名称", "组织类别", "上级组织编码", "成立日期", "任期届满日期", "覆盖单位编码");
    }

    @Override
    public String keyColumn() {
        return "组织编码";
    }

    @Override
    public void take(Sheet sheet, RosterDate date) {
        var known = organizations.byCode();
        var draft = new TreeDraft(known, sheet, units.idsByCode(), UuidCreator::getTimeOrderedEpoch);
        var entries = draft.read(date);
        if (entries.isEmpty()) {
            return;
        }
        var events = new ArrayList<OrganizationEvent>();
        entries.get().forEach((id, entry) -> {
            var organization = known.get(entry.code());
            if (organization == null) {
                organization = new Organization(id, entry);
                organizations.persist(organization);
                events.add(organization.established());
                sheet.created();
            } else if (organization.saysOtherwise(entry)) {
                events.add(organization.correct(entry));
                sheet.corrected();
            } else {
                sheet.unchanged();
            }
        });
        paths.rebuild();
        outbox.addAll(events);
    }
}
