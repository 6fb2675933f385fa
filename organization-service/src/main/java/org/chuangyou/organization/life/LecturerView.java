package org.chuangyou.organization.life;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who spoke, and whether as the organisation's secretary on that day (书记讲党课, 支部工作条例 art. 15). */
record LecturerView(UUID id, @Schema(examples = "示例1") String name, boolean secretary) {}
