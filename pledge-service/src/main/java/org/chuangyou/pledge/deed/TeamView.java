package org.chuangyou.pledge.deed;

import java.time.LocalDate;
import java.util.UUID;

record TeamView(
        UUID id, UUID organizationId, String organization, String name, String leaderCode, LocalDate formedOn) {}
