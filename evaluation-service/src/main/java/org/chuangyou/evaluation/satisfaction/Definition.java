package org.chuangyou.evaluation.satisfaction;

import java.util.List;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A row of the definitions; a county adds its own, none is ever changed. */
@Entity
@Immutable
@Table(name = "satisfaction_definition")
class Definition {

    @Id
    private String code;

    private String label;
    private List<String> satisfied;
    private List<String> valid;

    protected Definition() {}

    Satisfaction satisfaction() {
        return new Satisfaction(code, label, List.copyOf(satisfied), List.copyOf(valid));
    }
}
