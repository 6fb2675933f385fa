package org.chuangyou.local;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** What a person wants to know once the stack stands; the last line is {@code ready}. */
record Welcome(Stack stack, Data data, boolean dataIsNew) {

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("");
        for (var service : Services.NAMES) {
            lines.add(String.format("  %-13s %s   API: %2$s/q/swagger-ui", service, stack.url(service)));
        }
        if (!stack.url("urn").equals(stack.url("evaluation"))) {
            lines.add(String.format("  %-13s %s   the ballots of evaluation, apart", "urn", stack.url("urn")));
        }
        lines.add(String.format(
                "  %-13s %s   realm chuangyou; administrator: %s",
                "Keycloak", stack.url("keycloak"), Keycloak.ADMINISTRATOR));
        lines.add(String.format(
                "  %-13s PostgreSQL %s, Kafka %s", "also", stack.address("postgres"), stack.address("kafka")));
        lines.add("");
        lines.add("  Demo accounts; deploy/local/token NAME prints an access token, good for 30 minutes:");
        for (var account : Account.values()) {
            lines.add(String.format(
                    "  %-13s %-8s %s",
                    account.username, account.personCode, (account.person + " " + account.meaning).trim()));
        }
        lines.add("");
        lines.add("  Passwords: " + data.secrets());
        lines.add("  Logs:      " + data.log("*"));
        lines.add("  Data:      " + data.folder() + (dataIsNew ? " (new)" : ""));
        if (Files.exists(data.sampleReport())) {
            lines.add("  Sample report made from the sample campaign: " + data.sampleReport());
        }
        lines.add("");
        lines.add("ready");
        return lines;
    }
}
