package org.chuangyou.pledge.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.pledge.figure.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 8项任务，与我们有关的6项，已完成5项: each count beside what it is a part of. Unanswered ones are not thought to apply. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TaskStanding", description = "任务数；有关数及占任务数；完成数及占有关数；未答复数；逾期数（未答复或未完成）")
record Standing(Figure items, Figure applying, Figure done, Figure unanswered, Figure overdue) {}
