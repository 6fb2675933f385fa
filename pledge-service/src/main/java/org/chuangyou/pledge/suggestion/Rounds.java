package org.chuangyou.pledge.suggestion;

import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.matter.Matters;

@ApplicationScoped
class Rounds implements Matters<Round> {}
