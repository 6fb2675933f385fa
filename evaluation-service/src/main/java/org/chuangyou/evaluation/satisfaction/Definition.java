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
    private String source;

    protected Definition() {}

    Definition(String code, NewDefinition wanted) {
        this.code = code;
        this.label = wanted.label();
        this.satisfied = wanted.satisfied();
        this.valid = wanted.valid();
        this.source = wanted.documentNumber();
    }

    boolean says(NewDefinition wanted) {
        return view().equals(new Definition(code, wanted).view());
    }

    DefinitionView view() {
        return new DefinitionView(code, label, List.copyOf(satisfied), List.copyOf(valid), source);
    }

    Satisfaction satisfaction() {
        return new Satisfaction(code, label, List.copyOf(satisfied), List.copyOf(valid));
    }
}
