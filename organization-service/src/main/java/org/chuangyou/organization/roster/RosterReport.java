package org.chuangyou.organization.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What an import did, file by file, and what in it is worth a look. */
record RosterReport(UUID id, LocalDate asOf, boolean dryRun, List<Sheet.Outcome> files, List<Finding> warnings) {}
