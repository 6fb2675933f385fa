package org.chuangyou.pledge.matter;

import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.organization.Organizations;
import org.chuangyou.pledge.privacy.Discretion;

/** Asks of a row of a file what is asked of a request: by the request's own constraints, and the same rules. */
@ApplicationScoped
public class RowRules {

    private final Validator validator;
    private final Organizations organizations;

    RowRules(Validator validator, Organizations organizations) {
        this.validator = validator;
        this.organizations = organizations;
    }

    /** Notes it when nothing new can be of the row's organisation. */
    public void open(RecordRow row) {
        var organization = row.id(MatterColumns.ORGANIZATION);
        row.obeys(MatterColumns.ORGANIZATION, () -> organizations.requireStanding(organization));
    }

    /** Notes what a request that says the same would be refused for. Tells whether it is nothing. */
    public boolean accept(RecordRow row, Record said, Fields fields) {
        var violations = validator.validate(said);
        for (var violation : violations) {
            var column = fields.column(violation.getPropertyPath().toString());
            row.error(column, "constraint", Map.of("message", violation.getMessage()));
        }
        try {
            Discretion.look(said);
            return violations.isEmpty();
        } catch (HttpProblem refusal) {
            var column = fields.column(refusal.getParameters().get("field").toString());
            row.obeys(column, () -> {
                throw refusal;
            });
            return false;
        }
    }
}
