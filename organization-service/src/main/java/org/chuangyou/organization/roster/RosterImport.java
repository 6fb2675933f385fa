package org.chuangyou.organization.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.arc.All;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Messages;

/** Takes the files of a roster in, in the caller's transaction. */
@ApplicationScoped
class RosterImport {

    private final List<RosterFile> kinds;
    private final List<RosterRule> rules;
    private final EntityManager database;
    private final ObjectMapper json;
    private final Messages messages;
    private final Caller caller;
    private final Clock clock;

    RosterImport(
            @All List<RosterFile> kinds,
            @All List<RosterRule> rules,
            EntityManager database,
            ObjectMapper json,
            Messages messages,
            Caller caller,
            Clock clock) {
        this.kinds = kinds.stream()
                .sorted(Comparator.comparingInt(RosterFile::order))
                .toList();
        this.rules = rules;
        this.database = database;
        this.json = json;
        this.messages = messages;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes in what was uploaded, each file under its name. Throws with every fault found, so that the transaction is
     * undone; otherwise what was stored stays.
     */
    RosterReport run(Map<String, Path> uploads, LocalDate asOf, boolean dryRun) {
        oneAtATime();
        var findings = new Findings(messages);
        var date = new RosterDate(asOf, LocalDate.now(clock));
        var outcomes = new ArrayList<Sheet.Outcome>();
        var waiting = new ArrayList<>(
                kinds.stream().filter(kind -> uploads.containsKey(kind.name())).toList());
        // Files after a faulty one would only complain of what it failed to bring.
        while (!waiting.isEmpty() && !findings.haveErrors()) {
            var kind = waiting.remove(0);
            outcomes.add(take(kind, uploads.get(kind.name()), date, findings));
        }
        if (!findings.haveErrors()) {
            database.flush();
            rules.forEach(rule -> rule.check(findings));
        }
        if (findings.haveErrors()) {
            throw RosterProblems.faulty(
                    findings, waiting.stream().map(RosterFile::name).toList());
        }
        return new RosterReport(UuidCreator.getTimeOrderedEpoch(), asOf, dryRun, outcomes, findings.warnings());
    }

    void keep(RosterReport report) {
        database.createNativeQuery(
                        "INSERT INTO roster_import (id, at, actor, as_of, report) VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, report.id())
                .setParameter(2, clock.instant())
                .setParameter(3, caller.name())
                .setParameter(4, report.asOf())
                .setParameter(5, write(report))
                .executeUpdate();
    }

    Optional<RosterReport> find(UUID id) {
        List<?> found = database.createNativeQuery("SELECT report FROM roster_import WHERE id = ?1")
                .setParameter(1, id)
                .getResultList();
        return found.stream().findFirst().map(text -> read((String) text));
    }

    private Sheet.Outcome take(RosterFile kind, Path upload, RosterDate date, Findings findings) {
        try {
            var sheet = new CsvReader(kind, findings).read(upload);
            kind.take(sheet, date);
            return sheet.outcome();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Two rosters at once would each check against a state that the other is changing. */
    private void oneAtATime() {
        database.createNativeQuery("SELECT pg_advisory_xact_lock(hashtext('roster-import'))", Object.class)
                .getSingleResult();
    }

    private String write(RosterReport report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private RosterReport read(String text) {
        try {
            return json.readValue(text, RosterReport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
