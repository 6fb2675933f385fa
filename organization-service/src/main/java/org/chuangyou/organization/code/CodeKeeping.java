package org.chuangyou.organization.code;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Audit;
import org.chuangyou.organization.code.ExternalCode.Subject;
import org.chuangyou.organization.rule.Days;

/** What is the same for the codes of a unit and of an organisation, once it is known that the caller may keep them. */
@ApplicationScoped
class CodeKeeping {

    private final ExternalCodes codes;
    private final Days days;
    private final Audit audit;

    CodeKeeping(ExternalCodes codes, Days days, Audit audit) {
        this.codes = codes;
        this.days = days;
        this.audit = audit;
    }

    CodeList of(SubjectKind kind, UUID id) {
        return new CodeList(
                codes.of(new Subject(kind, id)).stream().map(ExternalCode::view).toList());
    }

    ExternalCodeView put(SubjectKind kind, UUID id, Scheme scheme, NewExternalCode wanted) {
        if (!scheme.names(kind)) {
            throw ExternalCodeProblems.notForSubject(scheme, kind);
        }
        var value = Scheme.canonical(wanted.value());
        scheme.check(value);
        days.notAhead("validFrom", wanted.validFrom());
        if (wanted.validTo() != null) {
            days.notAhead("validTo", wanted.validTo());
            days.notBefore(
                    "validTo", wanted.validTo(), "validFrom", wanted.validFrom().plusDays(1));
        }
        var code = codes.put(new Subject(kind, id), scheme, value, wanted);
        audit.record("record-external-code", code.id());
        return code.view();
    }

    /** All codes of one subject, by scheme and day; there are few. */
    record CodeList(List<ExternalCodeView> items) {}
}
