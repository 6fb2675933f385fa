package org.chuangyou.organization.development;

import java.util.List;
import java.util.UUID;

import org.chuangyou.organization.person.Stage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is due of one person. */
record PersonTasks(
        UUID personId,
        @Schema(examples = "DY00286") String personCode,
        @Schema(examples = "示例") String name,
        UUID organizationId,
        Stage stage,
        List<Task> tasks) {}
