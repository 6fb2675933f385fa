package org.chuangyou.pledge.matter;

import java.time.LocalDate;
import java.util.UUID;

/** The beginning of a matter: where, by whom (null for the public) and on which day. */
public record Opening(UUID id, UUID organizationId, String by, LocalDate on) {}
