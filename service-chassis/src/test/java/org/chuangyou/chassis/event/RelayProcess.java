package org.chuangyou.chassis.event;

import java.util.Map;

import org.postgresql.ds.PGSimpleDataSource;

/** A relay in a process of its own, so that a test can kill it. Arguments: JDBC URL, bootstrap servers. */
final class RelayProcess {

    private RelayProcess() {}

    public static void main(String[] arguments) {
        var database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        new Relay(database, KafkaSender.connect(Map.of("bootstrap.servers", arguments[1])), new Wakeup()).run();
    }
}
