package org.chuangyou.pledge.counterpart;

import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.matter.Matters;

@ApplicationScoped
class Counterparts implements Matters<Counterpart> {}
