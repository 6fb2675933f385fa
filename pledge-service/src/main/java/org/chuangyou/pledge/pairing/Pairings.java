package org.chuangyou.pledge.pairing;

import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.matter.Matters;

@ApplicationScoped
class Pairings implements Matters<Pairing> {}
