package org.chuangyou.pledge.task;

/** What is noted of a task; it has no status of its own, each item has one for each organisation. */
enum TaskAct {
    ASSIGN,
    PASS_ON,
    ANSWER,
    WITHDRAW
}
