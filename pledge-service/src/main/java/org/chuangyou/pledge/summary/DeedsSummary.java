package org.chuangyou.pledge.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.pledge.matter.NamedFigure;

record DeedsSummary(
        UUID organizationId, String organization, LocalDate from, LocalDate to, List<NamedFigure> figures) {}
