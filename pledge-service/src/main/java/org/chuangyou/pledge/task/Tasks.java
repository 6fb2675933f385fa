package org.chuangyou.pledge.task;

import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.matter.Matters;

@ApplicationScoped
class Tasks implements Matters<Task> {}
