package org.chuangyou.pledge.directory;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that has something to show to everybody. */
record ListedOrganization(
        @Schema(description = "在公开栏各列表中作 organization 之用") UUID id,
        String name,
        @Schema(description = "上级组织的名称；没有上级的为空") String superior) {}
