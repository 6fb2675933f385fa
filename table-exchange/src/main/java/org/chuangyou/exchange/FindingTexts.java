package org.chuangyou.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Messages;

/** Puts what an import found into the reader's language. */
@ApplicationScoped
public class FindingTexts {

    private final Messages messages;

    FindingTexts(Messages messages) {
        this.messages = messages;
    }

    public List<Finding> of(List<Fault> faults) {
        return faults.stream().map(this::of).toList();
    }

    private Finding of(Fault fault) {
        var places = new HashMap<>(fault.values() == null ? Map.<String, Object>of() : fault.values());
        places.put("column", fault.column());
        places.putIfAbsent("value", fault.value());
        return new Finding(
                fault.file(), fault.row(), fault.column(), fault.value(), fault.rule(), mend(fault.rule(), places));
    }

    /** A rule that requests obey as well has its text where they find it. */
    private String mend(String rule, Map<String, Object> places) {
        var key = "finding." + rule;
        var text = messages.text(key, places);
        return text.equals(key) ? messages.text(rule + ".detail", places) : text;
    }
}
