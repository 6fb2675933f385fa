package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.pledge.announcement.PledgeKind;

/** A published pledge that is being kept, as far as those need it who follow it month by month. */
public record RunningPledge(
        UUID id, UUID campaignId, UUID organizationId, PledgeKind kind, String pledger, LocalDate publishedOn) {}
