package org.chuangyou.organization.development;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.organization.person.Membership.Enrolled;
import org.chuangyou.organization.rule.Warning;

/** Ways as people read them. */
@ApplicationScoped
class DevelopmentViews {

    private final Records records;
    private final Outlook outlook;

    DevelopmentViews(Records records, Outlook outlook) {
        this.records = records;
        this.outlook = outlook;
    }

    DevelopmentView of(Enrolled person, Development way, List<Warning> warnings) {
        var milestones = way.milestones();
        return new DevelopmentView(
                person.id(),
                person.code(),
                person.name(),
                person.organizationId(),
                person.stage(),
                outlook.label(milestones.step()),
                milestones,
                records.of(way).stream()
                        .map(record -> record.view(outlook.label(record.act())))
                        .toList(),
                Ways.isOvertaken(way, person) ? List.of() : outlook.of(milestones),
                warnings);
    }
}
