package org.chuangyou.pledge.task;

/** How one organisation stands to one item, as the view {@code task_standing} says. */
enum TaskState {
    UNANSWERED,
    NOT_APPLICABLE,
    OPEN,
    DONE
}
