package org.chuangyou.pledge.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record DeedsSummary(
        UUID organizationId, String organization, LocalDate from, LocalDate to, List<NamedFigure> figures) {}
