package org.chuangyou.organization.vote;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.sql.Scalar;
import org.hibernate.Session;

/** 按姓氏笔画为序: how names stand on a ballot. Few strokes come first. */
@ApplicationScoped
class StrokeOrder {

    private final Session database;

    StrokeOrder(Session database) {
        this.database = database;
    }

    List<Named> sort(List<Named> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        var order = Scalar.query(
                        database,
                        "SELECT id FROM person WHERE id IN (:ids) ORDER BY name COLLATE stroke_order, code",
                        UUID.class)
                .setParameterList("ids", Named.ids(persons))
                .getResultList();
        return persons.stream()
                .sorted(Comparator.comparing(person -> order.indexOf(person.personId())))
                .toList();
    }
}
