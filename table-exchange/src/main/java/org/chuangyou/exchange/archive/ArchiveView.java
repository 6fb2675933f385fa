package org.chuangyou.exchange.archive;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was restored. */
record ArchiveView(@Schema(description = "各表恢复的行数") List<Rows> tables) {}
